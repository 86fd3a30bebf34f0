import type { Element } from './element';
import type { ElementId } from './elementId';
import type { Link, LinkRule } from './link';
import type { NetworkMap } from './networkMap';

/** What a map is narrowed to; `vm` is `namespace/name`, `network` a network's, NAD's or CUDN's name, a NAD also as `namespace/name`. */
export type MapScope =
  | { readonly kind: 'node'; readonly node: string }
  | { readonly kind: 'network'; readonly network: string }
  | { readonly kind: 'vm'; readonly vm: string };

/**
 * The elements on the paths through what the scope names, with the links between them (settled §1); undefined when there is no
 * such thing. A running VM's path is the one on its own node, and on the node it migrates to.
 */
export const pathsThrough = (map: NetworkMap, scope: MapScope): NetworkMap | undefined => {
  const starts = startsOf(map, scope);
  if (starts.length === 0) return undefined;
  const nodes = nodesOf(scope, starts);
  const isOnPath = (element: Element) => nodes === undefined || standsOn(element, nodes);
  // The patch of a localnet carries that one network, which is told by its mapping; pods are on no VM's path.
  const isStep = ({ rule, patch }: Link) =>
    !asides.has(rule) && patch !== 'localnet' && !(scope.kind === 'vm' && rule === 'L-55');
  const walk = { map, isOnPath, isStep };
  const found = new Set<ElementId>(starts.map(({ id }) => id));
  for (const { id } of starts) {
    follow(walk, { id, way: 'up', found });
    follow(walk, { id, way: 'down', found });
  }
  const links = map.links.filter(({ from, to, rule }) => found.has(from) && found.has(to) && !asides.has(rule));
  return { ...map, ...narrowed(map, found, links) };
};

/** Links that say something about a path without being a part of it. */
const asides: ReadonlySet<LinkRule> = new Set<LinkRule>(['L-34', 'L-52', 'L-56', 'L-57', 'L-58', 'L-59', 'L-60']);

const startsOf = (map: NetworkMap, scope: MapScope): readonly Element[] => {
  const all = [...map.elements.values()];
  switch (scope.kind) {
    case 'node':
      return all.filter(({ node, kind, name }) => node === scope.node || (kind === 'k8sNode' && name === scope.node));
    case 'network':
      return all.filter((element) => isNetworkNamed(element, scope.network));
    case 'vm':
      return all.filter(
        ({ kind, namespace, name, facts }) =>
          (kind === 'vm' && `${namespace ?? ''}/${name}` === scope.vm) ||
          (kind === 'vmNic' && 'vm' in facts && `${namespace ?? ''}/${facts.vm}` === scope.vm),
      );
  }
};

const isNetworkNamed = ({ kind, name, namespace }: Element, wanted: string): boolean => {
  if (kind === 'nad') return name === wanted || `${namespace ?? ''}/${name}` === wanted;
  return (kind === 'ovnNetwork' || kind === 'cudn' || kind === 'udn' || kind === 'bridgeMapping') && name === wanted;
};

/** The nodes a path may lie on; undefined = any. */
const nodesOf = (scope: MapScope, starts: readonly Element[]): ReadonlySet<string> | undefined => {
  if (scope.kind === 'node') return new Set([scope.node]);
  if (scope.kind === 'network') return undefined;
  const nodes = starts.flatMap((element) =>
    element.kind === 'vm' ? [element.facts.runs, element.facts.migratingTo].filter((node) => node !== undefined) : [],
  );
  return nodes.length > 0 ? new Set(nodes) : undefined;
};

/** A VM's NIC stands where it runs; what has no node stands everywhere. */
const standsOn = (element: Element, nodes: ReadonlySet<string>): boolean => {
  if (element.kind !== 'vmNic' && element.kind !== 'vm') return element.node === undefined || nodes.has(element.node);
  const { runs, migratingTo } = element.facts;
  return runs === undefined || nodes.has(runs) || (migratingTo !== undefined && nodes.has(migratingTo));
};

type Walk = {
  readonly map: NetworkMap;
  readonly isOnPath: (element: Element) => boolean;
  readonly isStep: (link: Link) => boolean;
};
type Step = { readonly id: ElementId; readonly way: 'up' | 'down'; readonly found: Set<ElementId> };

const follow = ({ map, isOnPath, isStep }: Walk, { id, way, found }: Step): void => {
  const open = [id];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const links = (way === 'up' ? map.to : map.from).get(at) ?? [];
    for (const link of links) {
      const next = way === 'up' ? link.from : link.to;
      const element = map.elements.get(next);
      if (!isStep(link) || seen.has(next) || element === undefined || !isOnPath(element)) continue;
      seen.add(next);
      found.add(next);
      open.push(next);
    }
  }
};

const narrowed = (map: NetworkMap, found: ReadonlySet<ElementId>, links: readonly Link[]) => {
  const kept = new Set(links);
  const index = (whole: NetworkMap['from']): NetworkMap['from'] =>
    new Map([...whole].filter(([id]) => found.has(id)).map(([id, all]) => [id, all.filter((link) => kept.has(link))]));
  return {
    elements: new Map([...map.elements].filter(([id]) => found.has(id))),
    links,
    from: index(map.from),
    to: index(map.to),
  };
};
