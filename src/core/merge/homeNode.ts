import type { Element } from '../model/element';
import type { ElementId } from '../model/elementId';
import type { NetworkMap } from '../model/networkMap';

/**
 * The host to show for an element: its own, the one its VM runs on, else the nearest one towards the switch, else the
 * nearest towards the VMs. Undefined when it has to do with no host.
 */
export const homeNode = (map: NetworkMap, elementId: string): string | undefined => {
  const start = elementOf(map, elementId);
  if (!start) return undefined;
  return ownNode(start) ?? nearest(map, start.id, 'up') ?? nearest(map, start.id, 'down');
};

const elementOf = (map: NetworkMap, text: string): Element | undefined => {
  const ids: ReadonlyMap<string, Element> = map.elements;
  return ids.get(text);
};

const ownNode = (element: Element): string | undefined => {
  switch (element.kind) {
    case 'k8sNode':
      return element.name;
    case 'vm':
      return element.facts.runs ?? element.facts.eligibleNodes?.[0];
    case 'vmNic':
      return element.facts.runs;
    case 'nncp':
      return element.facts.nodes?.[0];
    default:
      return element.node;
  }
};

/** Has to do with an element without being on its wire. */
const beside: ReadonlySet<Element['kind']> = new Set(['pod', 'nncp', 'nnce', 'networkPolicy', 'namespace']);

/** A VM NIC that runs nowhere is where its VM could; every link is sorted, so the answer is always the same. */
const nearest = (map: NetworkMap, start: ElementId, way: 'up' | 'down'): string | undefined => {
  const seen = new Set([start]);
  for (const at of seen) {
    const element = map.elements.get(at);
    if (element && beside.has(element.kind)) continue;
    const node = element && at !== start ? ownNode(element) : undefined;
    if (node !== undefined) return node;
    for (const link of (way === 'up' ? map.to : map.from).get(at) ?? []) seen.add(way === 'up' ? link.from : link.to);
  }
  return undefined;
};
