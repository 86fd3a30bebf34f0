import type { Element, ElementOf } from '../../model/element';
import type { ElementId } from '../../model/elementId';
import type { Link } from '../../model/link';
import type { NetworkMap } from '../../model/networkMap';

/** What a user calls one network: an OVN network with its NADs and the (C)UDN that made them, or one other NAD. */
export type NetworkUnit = {
  readonly id: ElementId;
  /** The one that names it first, the rest sorted by id. */
  readonly elements: readonly [NetworkElement, ...NetworkElement[]];
};

/** What a network is made of. */
export type NetworkElement = ElementOf<'ovnNetwork'> | ElementOf<'nad'> | ElementOf<'cudn'> | ElementOf<'udn'>;

/** The unit that an element belongs to. */
export type NetworkUnits = ReadonlyMap<ElementId, NetworkUnit>;

/** Puts together what one network is made of (L-32, L-33, L-62). */
export const networkUnits = (map: NetworkMap): NetworkUnits => {
  const units = new Map<ElementId, NetworkUnit>();
  for (const element of map.elements.values()) {
    if (!isNetwork(element) || units.has(element.id)) continue;
    const unit = unitOf(connected(map, element));
    for (const { id } of unit.elements) units.set(id, unit);
  }
  return units;
};

const isNetwork = (element: Element): element is NetworkElement =>
  element.kind === 'ovnNetwork' || element.kind === 'nad' || element.kind === 'cudn' || element.kind === 'udn';

/** A NAD that differs from its network's others is dropped from it: its L-32 is inferred, and it is a unit of its own. */
const isWithin = ({ rule, state }: Link): boolean =>
  rule === 'L-33' || rule === 'L-62' || (rule === 'L-32' && state !== 'inferred');

const connected = (map: NetworkMap, start: NetworkElement): readonly [NetworkElement, ...NetworkElement[]] => {
  const found = new Map<ElementId, NetworkElement>();
  const open: NetworkElement[] = [start];
  for (let at = open.pop(); at; at = open.pop()) {
    if (found.has(at.id)) continue;
    found.set(at.id, at);
    const links = [...(map.from.get(at.id) ?? []), ...(map.to.get(at.id) ?? [])];
    for (const link of links) {
      const next = map.elements.get(link.from === at.id ? link.to : link.from);
      if (isWithin(link) && next && isNetwork(next)) open.push(next);
    }
  }
  found.delete(start.id);
  return [start, ...found.values()];
};

/** An OVN network names its unit; without one the (C)UDN does, whose NADs may not be there yet. */
const naming: readonly Element['kind'][] = ['ovnNetwork', 'cudn', 'udn', 'nad'];

const unitOf = ([start, ...others]: readonly [NetworkElement, ...NetworkElement[]]): NetworkUnit => {
  const rank = ({ kind }: NetworkElement): number => naming.indexOf(kind);
  const first = others.reduce((best, element) => (rank(element) < rank(best) ? element : best), start);
  const rest = [start, ...others].filter((element) => element !== first);
  rest.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { id: first.id, elements: [first, ...rest] };
};
