import type { ElementOf } from '../model/element';
import type { ElementId } from '../model/elementId';
import type { LinkRule } from '../model/link';
import type { NetworkMap } from '../model/networkMap';
import type { Finding } from './finding';

/**
 * The VMs that a finding bears on, sorted by id: those it names, or whose NICs it names; when it names none, those whose
 * traffic passes its first subject, on the subject's own node where it has one.
 */
export const sufferersOf = (map: NetworkMap, { subjects }: Finding): readonly ElementOf<'vm'>[] => {
  const named = vmsOf(map, subjects);
  return named.length > 0 ? named : vmsOf(map, downstreamOf(map, subjects[0]));
};

const vmsOf = (map: NetworkMap, ids: Iterable<ElementId>): readonly ElementOf<'vm'>[] => {
  const found = new Map<ElementId, ElementOf<'vm'>>();
  for (const id of ids) {
    const element = map.elements.get(id);
    const vms = element?.kind === 'vmNic' ? (map.from.get(id) ?? []).map(({ to }) => map.elements.get(to)) : [element];
    for (const vm of vms) if (vm?.kind === 'vm') found.set(vm.id, vm);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Links that say something about a path without being a part of it. */
const asides: ReadonlySet<LinkRule> = new Set<LinkRule>([
  'L-34',
  'L-52',
  'L-55',
  'L-56',
  'L-57',
  'L-58',
  'L-59',
  'L-60',
]);

/** What the traffic of an element reaches towards the VMs, itself included; VM NICs on its own node only where it has one. */
export const downstreamOf = (map: NetworkMap, start: ElementId): ReadonlySet<ElementId> => {
  const node = map.elements.get(start)?.node;
  const seen = new Set([start]);
  for (const id of seen) {
    for (const { to, rule } of map.from.get(id) ?? []) {
      const next = map.elements.get(to);
      const isElsewhere = next?.kind === 'vmNic' && node !== undefined && next.facts.runs !== node;
      if (next && !asides.has(rule) && !isElsewhere) seen.add(to);
    }
  }
  return seen;
};
