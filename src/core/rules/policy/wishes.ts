import type { HostInterface } from '../../../k8s/hostInterface';
import type { NetworkState } from '../../../k8s/networkState';
import type { Host } from '../../sources/host/host';
import type { WantedState } from '../../sources/policy/wantedStates';
import { groupedBy } from '../../view/groupedBy';
import type { ClusterView } from '../../view/clusterView';
import type { PolicyView } from '../../view/policyView';
import { rememberedBy } from '../../view/rememberedBy';
import { isWanted } from './wantedOn';

/** What a policy wants of one node. `isFixed`: it is written out, and does not depend on what the policy finds there. */
export type Wish = WantedState & { readonly of: PolicyView; readonly isFixed: boolean };

/** By node, sorted by policy; what NMState ignores is left out. */
export const wishesByNode = rememberedBy((view: ClusterView): ReadonlyMap<string, readonly Wish[]> =>
  groupedBy(wishes(view), ({ host }) => host.node),
);

/** All of them. */
export const wishes = rememberedBy((view: ClusterView): readonly Wish[] =>
  view.wanted().flatMap((wanted) => {
    const of = view.policyOf(wanted.policy);
    if (!of || isIgnored(of)) return [];
    return { ...wanted, of, isFixed: !of.policy.captures && !of.policy.templated };
  }),
);

const isIgnored = ({ policy }: PolicyView): boolean =>
  policy.conditions.some(({ type, status }) => type === 'Ignored' && status === 'True');

/** An interface that a policy wants under a bond, a bridge or a VRF. */
export type PortClaim = { readonly port: string; readonly controller: HostInterface; readonly path: string };

/** Every port that a desired state lists. */
export const portClaims = rememberedBy(({ interfaces = [] }: NetworkState): readonly PortClaim[] =>
  interfaces.filter(isWanted).flatMap((controller) => {
    const claims = (block: string, ports: readonly string[] = []) =>
      ports.map((port) => ({ port, controller, path: `${controller.path}.${block}.port` }));
    return [
      ...claims('bridge', portsOfBridge(controller)),
      ...claims('link-aggregation', controller.bond?.ports),
      ...claims('vrf', controller.vrf?.ports),
    ];
  }),
);

/** The ports of a bridge; of an OVS bond its members, which are the interfaces that it takes. */
export const portsOfBridge = ({ bridge }: HostInterface): readonly string[] =>
  (bridge?.ports ?? []).flatMap(({ name, bond }) => (bond ? (bond.members ?? []) : [name]));

/**
 * Whether a port may have an IP address all the same: what is in a VRF, and internal ports of OVS, which any port of an OVS
 * bridge becomes that has no type and no interface. `type` is what the desired state says of it.
 */
export const mayHaveAddress = (
  { port, controller }: PortClaim,
  type: string,
  link: Host['link'] | undefined,
): boolean => {
  const known = type === 'unknown' ? link?.(port)?.type : type;
  return (
    controller.type === 'vrf' || known === 'ovs-interface' || (known === undefined && controller.type === 'ovs-bridge')
  );
};

/** Whether an entry of a desired state gives its interface an IP configuration, which means nothing for an OVS bridge. */
export const givesAddress = ({ type, ipv4, ipv6 }: HostInterface): boolean =>
  type !== 'ovs-bridge' && (ipv4?.enabled === true || ipv6?.enabled === true);
