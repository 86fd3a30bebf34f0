import { hostPicture } from '../../../core/merge/hostPicture';
import { aScenarioMap } from '../../../testing/aScenario';
import { faultCount } from './faultCount';

it('counts a fault once, not again on every card that suffers from it', () => {
  const picture = hostPicture(aScenarioMap('datacenter'), { node: 'worker-3', plumbing: false, open: new Set() });
  const marked = picture.cards.filter(({ status }) => status === 'error');
  const open = picture.wires.filter(({ face }) => face === 'open');
  expect(faultCount(picture, 'error')).toBe(open.length);
  expect(marked.length).toBeGreaterThan(open.length);
});
