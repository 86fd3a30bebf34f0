import type { ElementId } from '../../model/elementId';
import type { Finding } from '../../rules/finding';
import type { Card, CardStatus, Picture, Wire } from '../picture';

/**
 * The picture with the marks of what was found: a card takes the worst severity of the findings about its elements, a wire
 * that of a finding which names both its ends. Hints mark nothing. What the picture alone can tell, such as an open joint,
 * stays where no finding says more.
 */
export const withFindings = (picture: Picture, findings: readonly Finding[]): Picture => {
  const faults = findings.filter(({ severity }) => severity !== 'info');
  const byElement = indexed(faults);
  const cards = picture.cards.map((card) => marked(card, byElement));
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const wires = picture.wires.map((wire) => markedWire(wire, cardById, byElement));
  return { ...picture, cards, wires };
};

type Index = ReadonlyMap<ElementId, readonly Finding[]>;

const indexed = (findings: readonly Finding[]): Index => {
  const index = new Map<ElementId, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.subjects) index.set(id, [...(index.get(id) ?? []), finding]);
  }
  return index;
};

/** The findings about a card, worst first as they came. */
export const findingsOfCard = (card: Card, findings: readonly Finding[]): readonly Finding[] => {
  const own = new Set<string>(card.elements);
  return findings.filter(({ subjects }) => subjects.some((id) => own.has(id)));
};

/** A card is marked by what is first said of it; elements that a finding merely names beside its subject keep their mark. */
const marked = (card: Card, byElement: Index): Card => {
  const about = card.elements.flatMap((id) =>
    (byElement.get(id) ?? []).filter(({ subjects }) => card.elements.includes(subjects[0])),
  );
  const [worst] = [...about].sort((a, b) => rank(a) - rank(b));
  if (!worst || worst.severity === 'info') return card;
  const status: CardStatus = card.status === 'error' ? 'error' : worst.severity;
  const titles = [...about].sort((a, b) => rank(a) - rank(b)).map(({ title }) => title);
  return { ...card, status, reasons: status === worst.severity ? titles : [...card.reasons, ...titles] };
};

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);

const markedWire = (wire: Wire, cards: ReadonlyMap<string, Card>, byElement: Index): Wire => {
  const from = cards.get(wire.from)?.elements ?? [];
  const to = new Set(cards.get(wire.to)?.elements ?? []);
  const about = from
    .flatMap((id) => byElement.get(id) ?? [])
    .filter(({ subjects }) => subjects.some((id) => to.has(id)));
  const joints = about.filter(({ rule }) => isAboutJoint(rule));
  const [worst] = [...joints].sort((a, b) => rank(a) - rank(b));
  return worst && worst.severity !== 'info' ? { ...wire, fault: worst.severity } : wire;
};

/** Rules about what lies between two things: a port and its bridge, a member and its bond, a mapping and its bridge, an MTU. */
const isAboutJoint = (rule: Finding['rule']): boolean => {
  const code = Number(rule.slice(2));
  return (code >= 104 && code <= 107) || (code >= 121 && code <= 130) || code === 206 || (code >= 212 && code <= 216);
};
