import type { Route } from '../../../k8s/networkState';
import { compareText } from '../../model/createNetworkMap';
import { defaultGatewayId } from '../../model/elementId';
import { eachHost } from './entry/eachHost';
import type { Host } from './host';

/**
 * Default gateways of a host (L-14), with their metrics: the lowest is the one in use, the others are its fallbacks.
 * Routes of other tables belong to VRFs and networks of users (domain §2.9).
 */
export const gatewaySource = eachHost((host) =>
  host.routes
    .filter(isDefault)
    .sort((a, b) => (a.metric ?? 0) - (b.metric ?? 0) || compareText(a.nextHopInterface, b.nextHopInterface))
    .map((route) => gateway(host, route)),
);

const mainTable = 254;

const isDefault = ({ destination, table = mainTable }: Route): boolean =>
  ['0.0.0.0/0', '::/0'].includes(destination) && (table === mainTable || table === 0);

const gateway = (host: Host, { nextHopAddress: address, nextHopInterface, metric }: Route) => {
  const target = host.link(nextHopInterface);
  if (address === undefined) return {};
  const id = defaultGatewayId({ node: host.node, address });
  return {
    elements: [
      {
        id,
        kind: 'defaultGateway' as const,
        name: address,
        node: host.node,
        facts: { address, interface: nextHopInterface, metric },
      },
    ],
    links: target ? [{ from: id, to: host.idOf(target), rule: 'L-14' as const }] : [],
  };
};
