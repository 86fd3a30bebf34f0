import type { ElementOf } from '../../model/element';
import type { NetworkMap } from '../../model/networkMap';
import type { MapIndex } from './mapIndex';

/**
 * A VM NIC that has to do with a host: its VM runs there, is moving there, or has no node and could be started there.
 * `onPodNetwork`: it hangs on the cluster's default network and nowhere else.
 */
export type Guest = {
  readonly nic: ElementOf<'vmNic'>;
  readonly vm: ElementOf<'vm'> | undefined;
  readonly presence: 'running' | 'arriving' | 'stopped';
  readonly onPodNetwork: boolean;
};

/**
 * When nodes could not be read a stopped VM counts for every host. One that runs, nobody can tell where, counts for none.
 */
export const guestsOf = (map: NetworkMap, index: MapIndex, node: string): readonly Guest[] => {
  const here = index.nicsOn(node).map((nic): Guest => ({
    nic,
    vm: vmOf(map, nic),
    presence: nic.facts.runs === node ? 'running' : 'arriving',
    onPodNetwork: isOnPodNetwork(map, nic),
  }));
  const stopped = index.idleNics.flatMap((nic): readonly Guest[] => {
    const vm = vmOf(map, nic);
    if (vm?.facts.running || vm?.facts.eligibleNodes?.includes(node) === false) return [];
    return [{ nic, vm, presence: 'stopped', onPodNetwork: isOnPodNetwork(map, nic) }];
  });
  return [...here, ...stopped];
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
