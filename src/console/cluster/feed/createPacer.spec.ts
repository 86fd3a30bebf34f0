import { burstGap, createPacer } from './createPacer';

it('runs the first with the next frame and the rest of a burst after the gap', () => {
  const clock = { now: 0 };
  const frames: (() => void)[] = [];
  const waits: number[] = [];
  const pace = createPacer({
    now: () => clock.now,
    nextFrame: (run) => frames.push(run),
    after: (milliseconds) => waits.push(milliseconds),
  });
  const ran: string[] = [];
  pace(() => ran.push('first'));
  frames.forEach((run) => run());
  clock.now = 100;
  pace(() => ran.push('second'));
  expect([ran, waits]).toEqual([['first'], [burstGap - 100]]);
  clock.now = burstGap;
  pace(() => ran.push('third'));
  expect(frames).toHaveLength(2);
});
