import type { Element } from '../../model/element';
import type { Sketch, SketchGraph } from '../sketch/sketch';

/** Bytes that pass at a card: its own MTU, a bridge's uplink's, what a network gives its VMs; else that of what feeds it. */
export const mtuOfCards = (graph: SketchGraph): ((id: string) => number | undefined) => {
  const known = new Map<string, number | undefined>();
  const ask = (id: string): number | undefined => {
    if (known.has(id)) return known.get(id);
    known.set(id, undefined);
    const sketch = graph.sketches.get(id);
    const mtu = sketch && (ownMtu(sketch) ?? inherited(sketch));
    known.set(id, mtu);
    return mtu;
  };
  const inherited = ({ id, content }: Sketch): number | undefined => {
    if (content.kind === 'host' && isSource(content.element)) return undefined;
    const fed = graph.into(id).flatMap(({ from }) => ask(from) ?? []);
    return fed.length === 0 ? undefined : Math.min(...fed);
  };
  return ask;
};

/** The overlay of br-int has an MTU for each network and none of the cable's. */
const isSource = (element: Element): boolean =>
  element.kind === 'nic' || (element.kind === 'ovsBridge' && element.facts.role === 'br-int');

const ownMtu = ({ content }: Sketch): number | undefined => {
  if (content.kind === 'network') return content.facts.mtu;
  if (content.kind !== 'host') return undefined;
  const { facts } = content.element;
  if ('uplinkMtu' in facts && facts.uplinkMtu !== undefined) return facts.uplinkMtu;
  return 'mtu' in facts ? facts.mtu : undefined;
};
