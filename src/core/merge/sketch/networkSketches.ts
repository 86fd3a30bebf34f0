import type { HostScope } from '../scope/hostScope';
import type { NetworkUnit } from '../scope/networkUnits';
import { unitFacts } from '../scope/unitFacts';
import type { Sketch } from './sketch';

/** One card for each network; two of one name are told apart by namespace, else by what OVN calls them. */
export const networkSketches = ({ map, units }: HostScope): readonly Sketch[] => {
  const uses = new Map<string, number>();
  for (const unit of units) uses.set(nameOf(unit), (uses.get(nameOf(unit)) ?? 0) + 1);
  return units.map((unit) => {
    const [{ id, kind }] = unit.elements;
    const short = nameOf(unit);
    return {
      id,
      lane: 'network',
      kind,
      name: uses.get(short) === 1 ? short : longNameOf(unit),
      elements: unit.elements.map((element) => element.id),
      content: { kind: 'network', unit, facts: unitFacts(map, unit) },
    };
  });
};

/** What users wrote: the (C)UDN, else the NADs when they agree; OVN's own name may be generated. */
const nameOf = ({ elements }: NetworkUnit): string => {
  const made = elements.find(({ kind }) => kind === 'cudn' || kind === 'udn');
  if (made) return made.name;
  const nads = new Set(elements.filter(({ kind }) => kind === 'nad').map(({ name }) => name));
  const [nad] = nads;
  return nads.size === 1 && nad !== undefined ? nad : elements[0].name;
};

/** A CUDN has no namespace of its own, however few its NADs are in. */
const longNameOf = (unit: NetworkUnit): string => {
  if (unit.elements.some(({ kind }) => kind === 'cudn')) return nameOf(unit);
  const namespaces = new Set(unit.elements.flatMap(({ namespace }) => namespace ?? []));
  const [namespace] = namespaces;
  return namespaces.size === 1 && namespace !== undefined ? `${namespace}/${nameOf(unit)}` : unit.elements[0].name;
};
