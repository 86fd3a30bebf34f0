import { hostPicture } from '../../../core/merge/hostPicture';
import { layoutLanes } from '../../../core/layout/layoutLanes';
import { english } from '../../../core/message';
import { laneGraphOf } from '../../../core/render/laneGraphOf';
import { aScenarioMap } from '../../../testing/aScenario';
import { firstCard, nextCard } from './nextCard';

const picture = hostPicture(aScenarioMap('case-1'), { node: 'n1', plumbing: false, open: new Set() });
const scene = layoutLanes(laneGraphOf(picture, english), { width: 1278 });

it('follows the wire to the left and to the right', () => {
  expect(nextCard(scene, 'ovs-bridge:n1/br-vmdata', 'left')).toBe('link:n1/ens224');
  expect(nextCard(scene, 'link:n1/ens224', 'right')).toBe('ovs-bridge:n1/br-vmdata');
});

it('stays in the lane upwards and downwards, and stops at its ends', () => {
  const lane = scene.cards.filter(({ lane: id }) => id === 'physicalNetwork').sort((a, b) => a.y - b.y);
  const ids = lane.map(({ id }) => id);
  expect(ids.slice(0, -1).map((id) => nextCard(scene, id, 'down'))).toEqual(ids.slice(1));
  expect(ids.slice(1).map((id) => nextCard(scene, id, 'up'))).toEqual(ids.slice(0, -1));
  expect(nextCard(scene, ids[0] ?? '', 'up')).toBeUndefined();
});

it('reaches every card from the first one', () => {
  const reached = new Set([firstCard(scene) ?? '']);
  for (const id of reached) {
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = nextCard(scene, id, direction);
      if (next !== undefined) reached.add(next);
    }
  }
  expect([...reached].sort()).toEqual(scene.cards.map(({ id }) => id).sort());
});

it('knows no way from a card that is not there', () => {
  expect(nextCard(scene, 'nobody', 'left')).toBeUndefined();
});
