import type { HostInterface } from '../../k8s/hostInterface';
import type { NetworkState } from '../../k8s/networkState';
import { isWanted } from '../rules/policy/wantedOn';
import { portClaims } from '../rules/policy/wishes';

/**
 * An interface that a policy puts to use: as a member of a bond (kernel or OVS), as a port of a bridge or VRF, or as what
 * another interface stands on. `by` is the entry that does so.
 */
export type ChosenPort = {
  readonly name: string;
  readonly role: 'member' | 'port' | 'vrfPort' | 'base';
  readonly by: HostInterface;
  readonly path: string;
};

/** All that a desired state puts to use. */
export const chosenPorts = (desired: NetworkState): readonly ChosenPort[] => [
  ...portClaims(desired).map(({ port, controller, path }) => ({
    name: port,
    role: roleOf(controller, port),
    by: controller,
    path,
  })),
  ...(desired.interfaces ?? []).filter(isWanted).flatMap((entry): readonly ChosenPort[] => {
    const base = entry.vlan?.base ?? entry.stacked?.base;
    const block = entry.stacked?.kind ?? 'vlan';
    return base === undefined
      ? []
      : [{ name: base, role: 'base', by: entry, path: `${entry.path}.${block}.base-iface` }];
  }),
];

/** The same without the bases: what becomes a part of something else. */
export const takenPorts = (desired: NetworkState): readonly ChosenPort[] =>
  chosenPorts(desired).filter(({ role }) => role !== 'base');

/** The entry by which a desired state wants an interface of this name, which is no ovs-bridge. */
export const wantedLink = ({ interfaces = [] }: NetworkState, name: string): HostInterface | undefined =>
  interfaces.find((entry) => isWanted(entry) && entry.type !== 'ovs-bridge' && entry.name === name);

const roleOf = ({ bridge, vrf }: HostInterface, port: string): ChosenPort['role'] => {
  if (vrf?.ports?.includes(port)) return 'vrfPort';
  return bridge?.ports?.some(({ name, bond }) => name === port && bond === undefined) ? 'port' : 'member';
};
