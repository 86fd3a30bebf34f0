import type { ElementOf } from '../../model/element';
import type { NetworkMap } from '../../model/networkMap';
import type { MapIndex } from './mapIndex';

/**
 * A VM NIC that has to do with a host: its VM runs there, is moving there, has no node and could be started there, or runs
 * nobody can tell where, which may be there (`unplaced`). `onPodNetwork`: it hangs on the cluster's default network and nowhere else.
 */
export type Guest = {
  readonly nic: ElementOf<'vmNic'>;
  readonly vm: ElementOf<'vm'> | undefined;
  readonly presence: 'running' | 'arriving' | 'stopped' | 'unplaced';
  readonly onPodNetwork: boolean;
};

/** When nodes could not be read a stopped VM counts for every host, as does one that runs nobody can tell where. */
export const guestsOf = (map: NetworkMap, index: MapIndex, node: string): readonly Guest[] => {
  const here = index.nicsOn(node).map((nic): Guest => ({
    nic,
    vm: vmOf(map, nic),
    presence: nic.facts.runs === node ? 'running' : 'arriving',
    onPodNetwork: isOnPodNetwork(map, nic),
  }));
  const elsewhere = index.idleNics.flatMap((nic): readonly Guest[] => {
    const vm = vmOf(map, nic);
    if (vm?.facts.eligibleNodes?.includes(node) === false) return [];
    const presence = vm?.facts.running ? 'unplaced' : 'stopped';
    return [{ nic, vm, presence, onPodNetwork: isOnPodNetwork(map, nic) }];
  });
  return [...here, ...elsewhere];
};

const vmOf = (map: NetworkMap, nic: ElementOf<'vmNic'>): ElementOf<'vm'> | undefined => {
  for (const { rule, to } of map.from.get(nic.id) ?? []) {
    const vm = rule === 'L-61' ? map.elements.get(to) : undefined;
    if (vm?.kind === 'vm') return vm;
  }
  return undefined;
};

const isOnPodNetwork = (map: NetworkMap, nic: ElementOf<'vmNic'>): boolean => {
  const links = (map.to.get(nic.id) ?? []).filter(({ rule }) => rule === 'L-50' || rule === 'L-51');
  return links.length > 0 && links.every(({ from }) => map.elements.get(from)?.kind === 'podNetwork');
};
