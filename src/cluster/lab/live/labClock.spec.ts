import { manualClock, realClock } from './labClock';

describe('manualClock', () => {
  it('runs what falls due in the order of its time, with the time that it was to run at', () => {
    const clock = manualClock('2026-03-01T12:00:00Z');
    const ran: string[] = [];
    const note = (what: string) => () => ran.push(`${what} ${clock.now().toISOString().slice(17, 23)}`);
    clock.after(2000, note('second'));
    clock.after(1000, note('first'));
    clock.after(1000, note('first too'));
    clock.after(5000, note('later'));
    clock.advance(3000);
    expect(ran).toEqual(['first 01.000', 'first too 01.000', 'second 02.000']);
    expect([clock.now().toISOString(), clock.waiting()]).toEqual(['2026-03-01T12:00:03.000Z', 1]);
  });

  it('runs also what a run starts, as far as it falls due', () => {
    const clock = manualClock('2026-03-01T12:00:00Z');
    const ran: number[] = [];
    const again = () => {
      ran.push(clock.now().getSeconds());
      clock.after(1000, again);
    };
    clock.after(1000, again);
    clock.advance(3500);
    expect(ran).toEqual([1, 2, 3]);
  });

  it('never runs what was cancelled', () => {
    const clock = manualClock('2026-03-01T12:00:00Z');
    const run = jest.fn();
    const cancel = clock.after(1, run);
    cancel();
    cancel();
    clock.advance(10);
    expect(run).not.toHaveBeenCalled();
  });
});

describe('realClock', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('runs sooner at a higher pace, unless cancelled', () => {
    const clock = realClock(() => new Date('2026-03-01T12:00:00Z'), 10);
    const [run, cancelled] = [jest.fn(), jest.fn()];
    clock.after(1000, run);
    clock.after(1000, cancelled)();
    jest.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    expect(cancelled).not.toHaveBeenCalled();
    expect(clock.now().toISOString()).toBe('2026-03-01T12:00:00.000Z');
  });
});
