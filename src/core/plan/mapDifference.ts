import type { Element } from '../model/element';
import type { ElementId } from '../model/elementId';
import type { Link } from '../model/link';
import type { NetworkMap } from '../model/networkMap';
import { sameValue } from '../manifests/json/sameValue';

/** A link on both maps that says something else: another tag, another range, another state. */
export type ChangedLink = { readonly before: Link; readonly after: Link };

/** Two maps side by side. Ids and links are sorted as they are on the maps. */
export type MapDifference = {
  readonly added: { readonly elements: readonly ElementId[]; readonly links: readonly Link[] };
  readonly removed: { readonly elements: readonly ElementId[]; readonly links: readonly Link[] };
  readonly changed: { readonly elements: readonly ElementId[]; readonly links: readonly ChangedLink[] };
};

/**
 * What is on one map and not on the other. What something refers to and what is only wanted is not there: it is added when
 * it comes into being, and removed when only the reference stays.
 */
export const mapDifference = (before: NetworkMap, after: NetworkMap): MapDifference => {
  const links = linkDifference(before, after);
  return {
    added: { elements: idsOnlyIn(after, before), links: links.added },
    removed: { elements: idsOnlyIn(before, after), links: links.removed },
    changed: { elements: changedElements(before, after), links: links.changed },
  };
};

/** Nothing is different, as far as the map shows. */
export const isSameMap = ({ added, removed, changed }: MapDifference): boolean =>
  [added, removed, changed].every(({ elements, links }) => elements.length === 0 && links.length === 0);

const isThere = (element: Element | undefined): element is Element => element !== undefined && !element.missing;

const idsOnlyIn = (map: NetworkMap, other: NetworkMap): readonly ElementId[] =>
  [...map.elements.values()].filter((one) => isThere(one) && !isThere(other.elements.get(one.id))).map(({ id }) => id);

const changedElements = (before: NetworkMap, after: NetworkMap): readonly ElementId[] =>
  [...after.elements.values()]
    .filter((element) => {
      const old = before.elements.get(element.id);
      return isThere(element) && isThere(old) && old !== element && !isSameElement(old, element);
    })
    .map(({ id }) => id);

/** Where an element was read from is no fact about it. */
const isSameElement = (a: Element, b: Element): boolean =>
  a.name === b.name && a.node === b.node && sameValue(a.facts, b.facts);

const linkDifference = (before: NetworkMap, after: NetworkMap) => {
  const [old, now] = [linksOf(before), linksOf(after)];
  return {
    added: [...now].flatMap(([key, link]) => (old.has(key) ? [] : [link])),
    removed: [...old].flatMap(([key, link]) => (now.has(key) ? [] : [link])),
    changed: [...now].flatMap(([key, link]): readonly ChangedLink[] => {
      const other = old.get(key);
      return other === undefined || sameValue(other, link) ? [] : [{ before: other, after: link }];
    }),
  };
};

/** A wish of a VM for a NIC is shown as wanted until the VM runs anew; a wish of a policy comes true in the plan or not at all. */
const linksOf = ({ links, elements }: NetworkMap): ReadonlyMap<string, Link> =>
  new Map(
    links
      .filter(({ from, to }) => isThere(elements.get(from)) && isThere(elements.get(to)))
      .map((link) => [`${link.from} ${link.to} ${link.rule} ${link.patch ?? ''}`, link]),
  );
