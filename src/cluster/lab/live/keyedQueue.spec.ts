import { keyedQueue } from './keyedQueue';
import { manualClock } from './labClock';

const queueOn = (work: (key: string) => number | undefined) => {
  const clock = manualClock('2026-03-02T09:00:00Z');
  const ran: string[] = [];
  const queue = keyedQueue(clock, 1000, (key) => {
    ran.push(`${key} ${clock.now().toISOString().slice(17, 23)}`);
    return work(key);
  });
  return { clock, ran, queue };
};

it('works on a key once, at the earliest time asked for', () => {
  const { clock, ran, queue } = queueOn(() => undefined);
  queue.add('a');
  queue.add('a');
  queue.add('a', 500);
  queue.add('b', 3000);
  clock.advance(2000);
  expect(ran).toEqual(['a 00.500']);
  queue.stop();
  clock.advance(2000);
  expect(ran).toHaveLength(1);
});

it('comes back to a key as its work wants', () => {
  const { clock, ran, queue } = queueOn(() => (ran.length < 3 ? 250 : undefined));
  queue.add('a');
  clock.advance(5000);
  expect(ran).toEqual(['a 01.000', 'a 01.250', 'a 01.500']);
});
