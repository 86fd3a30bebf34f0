import type { ElementId } from '../../model/elementId';
import type { Link, LinkRule } from '../../model/link';
import type { HostScope } from '../scope/hostScope';
import type { Sketch, SketchWire } from './sketch';

/** The links between cards, those of one pair of cards as one wire. */
export const sketchWires = (scope: HostScope, sketches: readonly Sketch[]): readonly SketchWire[] => {
  const cardOf = cardsOfElements(sketches);
  const wires = new Map<string, { from: string; to: string; links: Link[] }>();
  for (const id of cardOf.keys()) {
    for (const link of scope.map.from.get(id) ?? []) {
      const ends = endsOf(link, cardOf);
      if (!ends || !isDrawn(scope, link)) continue;
      const key = `${ends.from} ${ends.to}`;
      const wire = wires.get(key);
      if (wire) wire.links.push(link);
      else wires.set(key, { ...ends, links: [link] });
    }
  }
  return [...wires.values()];
};

const wired: ReadonlySet<LinkRule> = new Set<LinkRule>([
  ...(['L-01', 'L-02', 'L-03', 'L-04', 'L-05', 'L-06', 'L-07', 'L-08', 'L-10', 'L-12', 'L-13', 'L-14'] as const),
  ...(['L-15', 'L-16', 'L-17', 'L-30', 'L-31', 'L-35', 'L-36', 'L-37', 'L-38', 'L-39', 'L-50', 'L-51'] as const),
]);

/** The gateway and the machine network are drawn behind the interface that leads to them. */
const reversed: ReadonlySet<LinkRule> = new Set<LinkRule>(['L-14', 'L-15']);

const isDrawn = ({ plumbing }: HostScope, { rule, patch }: Link): boolean =>
  wired.has(rule) && (plumbing || patch !== 'localnet');

const endsOf = (link: Link, cardOf: ReadonlyMap<ElementId, string>) => {
  const [first, last] = reversed.has(link.rule) ? [link.to, link.from] : [link.from, link.to];
  const from = cardOf.get(first);
  const to = cardOf.get(last);
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
};

/** A VM stands on the cards of all its NICs; no link to a VM is drawn, so that the last one wins without harm. */
const cardsOfElements = (sketches: readonly Sketch[]): ReadonlyMap<ElementId, string> =>
  new Map(sketches.flatMap(({ id, elements }) => elements.map((element) => [element, id] as const)));
