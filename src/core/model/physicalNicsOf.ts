import type { ElementId } from './elementId';
import type { LinkRule } from './link';
import type { NetworkMap } from './networkMap';
import { uplinksOf } from './uplinksOf';

/**
 * The physical NICs below an element of the host layer: members of bonds, bases of VLANs and of other stacked interfaces,
 * uplinks of bridges (domain §7.1). A NIC is its own; what leads to no NIC gives none. Sorted as the links are.
 */
export const physicalNicsOf = (map: NetworkMap, element: ElementId): readonly ElementId[] => {
  const seen = new Set([element]);
  for (const id of seen) for (const below of stepsDown(map, id)) seen.add(below);
  return [...seen].filter((id) => map.elements.get(id)?.kind === 'nic');
};

const rulesDown: ReadonlySet<LinkRule> = new Set<LinkRule>(['L-01', 'L-02', 'L-05', 'L-06', 'L-12']);

const stepsDown = (map: NetworkMap, id: ElementId): readonly ElementId[] => [
  ...(map.to.get(id) ?? []).filter(({ rule }) => rulesDown.has(rule)).map(({ from }) => from),
  ...uplinksOf(map, id),
];
