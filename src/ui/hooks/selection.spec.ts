import { hostPicture } from '../../core/merge/hostPicture';
import { aScenarioMap } from '../../testing/aScenario';
import { selectionOf } from './selection';

const map = aScenarioMap('datacenter');
const on = (node: string) => hostPicture(map, { node, plumbing: false, open: new Set() });
const picture = on('worker-3');
const idsOf = (id: string) => {
  const selection = selectionOf(map, picture, id);
  return selection.kind === 'drawn' ? selection.cards.map((card) => card.id) : selection.kind;
};

it('takes a card by its id and an element by the card that stands for it', () => {
  const nad = picture.cards.find(({ lane, elements }) => lane === 'network' && elements.length > 1);
  expect(idsOf(nad?.id ?? '')).toEqual([nad?.id]);
  expect(idsOf(nad?.elements[1] ?? '')).toEqual([nad?.id]);
});

it('takes all NICs for a VM and lights the paths of all', () => {
  const selection = selectionOf(map, picture, 'vm:shop/db-01');
  expect(selection).toMatchObject({ kind: 'drawn' });
  if (selection.kind !== 'drawn') return;
  expect(selection.cards.map(({ id }) => id)).toEqual(['vmNic:shop/db-01/net1', 'vmNic:shop/db-01/net2']);
  const lanes = new Set(picture.cards.filter(({ id }) => selection.lit.cards.has(id)).map(({ lane }) => lane));
  expect(lanes).toContain('switch');
});

it('says where else something is', () => {
  const there = on('worker-2').cards.find(({ lane }) => lane === 'bond');
  expect(selectionOf(map, picture, there?.id)).toMatchObject({ kind: 'elsewhere', node: 'worker-2' });
});

it('knows what is nowhere', () => {
  expect(idsOf('vm:shop/nobody')).toBe('unknown');
  expect(idsOf('::')).toBe('unknown');
  expect(selectionOf(map, picture, undefined)).toEqual({ kind: 'none' });
});
