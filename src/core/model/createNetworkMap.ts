import type { Element } from './element';
import type { ElementId } from './elementId';
import type { Link } from './link';
import type { NetworkMap } from './networkMap';

type Parts = Pick<NetworkMap, 'links' | 'unread' | 'sources'> & { readonly elements: readonly Element[] };

/**
 * Makes the graph: one element for each id, one link for each pair of ends and rule, all sorted, so that equal parts give
 * equal graphs. Of two elements with one id the one that exists stays, else the first; of two links the observed one.
 */
export const createNetworkMap = ({ elements, links, unread, sources }: Parts): NetworkMap => {
  const byId = new Map<ElementId, Element>();
  for (const element of elements) {
    const other = byId.get(element.id);
    if (other === undefined || (other.missing && !element.missing)) byId.set(element.id, element);
  }
  const sorted = [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  const joints = uniqueLinks(links);
  return {
    elements: new Map(sorted.map((element) => [element.id, element])),
    links: joints,
    from: indexedBy(joints, ({ from }) => from),
    to: indexedBy(joints, ({ to }) => to),
    unread,
    sources,
  };
};

/** By code unit, the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const uniqueLinks = (links: readonly Link[]): readonly Link[] => {
  const byKey = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.from} ${link.to} ${link.rule} ${link.patch ?? ''}`;
    const other = byKey.get(key);
    if (other === undefined || (other.state !== undefined && link.state === undefined)) byKey.set(key, link);
  }
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, link]) => link);
};

const indexedBy = (links: readonly Link[], end: (link: Link) => ElementId): ReadonlyMap<ElementId, readonly Link[]> => {
  const index = new Map<ElementId, Link[]>();
  for (const link of links) {
    const present = index.get(end(link));
    if (present === undefined) index.set(end(link), [link]);
    else present.push(link);
  }
  return index;
};
