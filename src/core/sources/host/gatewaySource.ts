import type { Route } from '../../../k8s/networkState';
import { defaultGatewayId } from '../../model/elementId';
import { defaultRoutes } from './entry/defaultRoutes';
import { eachHost } from './entry/eachHost';
import type { Host } from './host';

/** Default gateways of a host (L-14), with their metrics: the lowest is the one in use, the others are its fallbacks. */
export const gatewaySource = eachHost((host) => defaultRoutes(host).map((route) => gateway(host, route)));

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
