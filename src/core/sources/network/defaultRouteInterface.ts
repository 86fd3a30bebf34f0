import type { HostInterface } from '../../../k8s/hostInterface';
import type { Route } from '../../../k8s/networkState';
import { compareText } from '../../model/createNetworkMap';
import type { Host } from '../host/host';

/** The interface that a host sends to when it has no better route: that of the cheapest default route, IPv4 first. */
export const defaultRouteInterface = (host: Host): HostInterface | undefined => {
  const [route] = host.routes.filter(isDefault).sort(compareRoutes);
  return route && host.link(route.nextHopInterface);
};

/** Routes of other tables belong to VRFs and networks of users (domain §2.9). */
const isDefault = ({ destination, table }: Route): boolean =>
  ['0.0.0.0/0', '::/0'].includes(destination) && [undefined, 0, 254].includes(table);

const compareRoutes = (a: Route, b: Route): number =>
  compareText(a.destination, b.destination) ||
  (a.metric ?? 0) - (b.metric ?? 0) ||
  compareText(a.nextHopInterface, b.nextHopInterface);
