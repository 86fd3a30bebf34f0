import { elementKinds } from '../model/elementKind';
import { createNetworkMap } from '../model/createNetworkMap';
import type { NetworkMap } from '../model/networkMap';
import { aScenarioMap } from '../../testing/aScenario';
import { drawnHost } from '../../testing/drawnHost';
import { litPath } from './litPath';
import { pathSteps } from './pathSteps';
import { wireRows } from './wireRows';
import type { WireRow } from './wireRow';

const whole = aScenarioMap('datacenter');
const rules = [...new Set(whole.links.map(({ rule }) => rule))];

const idsIn = (rows: readonly WireRow[]): readonly string[] =>
  rows.flatMap(({ card, children }) => [card.id, ...idsIn(children)]);

/** A picture that holds together: every wire ends at cards, every card is in the table. */
const isWhole = (map: NetworkMap): boolean => {
  const picture = drawnHost(map, { node: 'worker-8', plumbing: true });
  const ids = new Set(picture.cards.map(({ id }) => id));
  const rows = new Set(idsIn(wireRows(picture)));
  for (const { id } of picture.cards) {
    litPath(picture, id);
    pathSteps(picture, id);
  }
  return picture.wires.every(({ from, to }) => ids.has(from) && ids.has(to)) && [...ids].every((id) => rows.has(id));
};

describe('a map of which a part is missing', () => {
  it.each(elementKinds)('is drawn without any %s', (kind) => {
    const elements = [...whole.elements.values()].filter((element) => element.kind !== kind);
    expect(isWhole(createNetworkMap({ ...whole, elements }))).toBe(true);
  });

  it.each(rules)('is drawn without any link of %s', (rule) => {
    const links = whole.links.filter((link) => link.rule !== rule);
    expect(isWhole(createNetworkMap({ ...whole, elements: [...whole.elements.values()], links }))).toBe(true);
  });
});
