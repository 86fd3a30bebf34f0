import type { Route } from '../../../../k8s/networkState';
import { compareText } from '../../../model/createNetworkMap';
import type { Host } from '../host';

/**
 * The default routes of a host, IPv4 first, the one in use before its fallbacks. Routes of other tables belong to VRFs and
 * networks of users (domain §2.9).
 */
export const defaultRoutes = ({ routes }: Host): readonly Route[] => routes.filter(isDefault).sort(compareRoutes);

const mainTable = 254;

const isDefault = ({ destination, table = mainTable }: Route): boolean =>
  ['0.0.0.0/0', '::/0'].includes(destination) && (table === mainTable || table === 0);

const compareRoutes = (a: Route, b: Route): number =>
  compareText(a.destination, b.destination) ||
  (a.metric ?? 0) - (b.metric ?? 0) ||
  compareText(a.nextHopInterface, b.nextHopInterface);
