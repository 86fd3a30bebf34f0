import { normNet } from '../../cni/normNet';
import type { ClusterView } from '../../view/clusterView';
import type { BridgeView, HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import { rememberedBy } from '../../view/rememberedBy';
import { timeOf } from '../../view/timeOf';
import { settledNics } from '../workload/settledNics';

/** A NIC of a running VM, plugged in, on a localnet network whose mapping is known, and where OVN wired the network on its node. */
export type WiredNic = {
  readonly nic: NicView;
  readonly nad: NadView;
  readonly network: string;
  readonly host: HostView;
  readonly localnet: string;
  /** The bridge that the mapping names. */
  readonly mapped: string;
  /** The port that OVN makes on it. */
  readonly patch: string;
  /** Bridges that have that port, by their lists or by its own word. */
  readonly wired: readonly string[];
};

/** Every such NIC. */
export const wiredNics = (view: ClusterView): readonly WiredNic[] => {
  return settledNics(view).flatMap(({ nic, node }): readonly WiredNic[] => {
    const host = view.hostOf(node);
    const nad = view.nadOf(nic);
    if (!host || nad?.network === undefined || nad.physnet === undefined) return [];
    const mapped = host.host.mappings?.get(nad.physnet);
    if (mapped === undefined) return [];
    const patch = patchOf(nad.network);
    const wired = bridgesWith(host, patch);
    return [{ nic, nad, network: nad.network, host, localnet: nad.physnet, mapped, patch, wired }];
  });
};

/** The port that OVN makes on the mapped bridge for a network. */
export const patchOf = (network: string): string => `patch-${normNet(network)}_ovn_localnet_port-to-br-int`;

/** The bridges that have a patch port, by their lists or by the port's own word. */
export const bridgesWith = (host: HostView, patch: string): readonly string[] => patchesOn(host).get(patch) ?? [];

const patchesOn = rememberedBy(({ bridges, host }: HostView): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  const note = (patch: string, bridge: string) => found.set(patch, (found.get(patch) ?? new Set()).add(bridge));
  for (const bridge of bridges) for (const { name } of bridge.ports ?? []) note(name, bridge.name);
  for (const { name, controller } of host.interfaces) {
    if (name.startsWith('patch-') && controller !== undefined) note(name, controller);
  }
  return new Map([...found].map(([patch, names]) => [patch, [...names]]));
});

/** Whether a bridge is there with a list of its ports. */
export const listedBridge = (host: HostView, name: string): BridgeView | undefined => {
  const bridge = host.bridge(name);
  return bridge?.kind === 'ovs' && bridge.ports ? bridge : undefined;
};

/** When a NIC came to its node: the start of the VM, or the end of its last migration; undefined = not known. */
export const arrivalOf = ({ vm }: NicView): number | undefined => {
  const migration = vm.workload.vmi?.migration;
  const moved = migration?.completed ? timeOf(migration.ended) : undefined;
  if (migration?.completed && moved === undefined) return undefined;
  return vm.runningSince === undefined ? undefined : Math.max(vm.runningSince, moved ?? 0);
};

/** Node → when its state was last written, by which it is known what it can tell about. */
export const stateTimes = (view: ClusterView): ReadonlyMap<string, number | undefined> =>
  new Map(view.snapshot.kind('NodeNetworkState').items.map(({ meta, lastChange }) => [meta.name, timeOf(lastChange)]));
