/** The lab's time. A run that is cancelled never happens; to cancel twice, or too late, does nothing. */
export type LabClock = {
  readonly now: () => Date;
  /** Runs something once, `ms` milliseconds of the lab's time from now. */
  readonly after: (ms: number, run: () => void) => () => void;
};

/** A clock that stands until somebody moves it on. */
export type ManualClock = LabClock & {
  /** Lets so much time pass, and everything happen that falls due in it, in order; also what that starts itself. */
  readonly advance: (ms: number) => void;
  /** How many runs are still to come. */
  readonly waiting: () => number;
};

/** `start`: RFC 3339. */
export const manualClock = (start: string): ManualClock => {
  const due: Run[] = [];
  const state = { now: Date.parse(start), made: 0 };
  const next = (until: number): Run | undefined => {
    const [first] = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at || a.order - b.order);
    return first;
  };
  const drop = (run: Run): void => {
    const index = due.indexOf(run);
    if (index >= 0) due.splice(index, 1);
  };
  return {
    now: () => new Date(state.now),
    after: (ms, run) => {
      state.made += 1;
      const entry = { at: state.now + Math.max(0, ms), order: state.made, run };
      due.push(entry);
      return () => drop(entry);
    },
    advance: (ms) => {
      const until = state.now + ms;
      for (let run = next(until); run !== undefined; run = next(until)) {
        state.now = run.at;
        drop(run);
        run.run();
      }
      state.now = until;
    },
    waiting: () => due.length,
  };
};

/**
 * The time of `now`, on the machine's own timers. `pace`: how many times faster than said things happen; the time that is
 * told stays the same. A program does not stay alive for what is still to come.
 */
export const realClock = (now: () => Date, pace = 1): LabClock => ({
  now,
  after: (ms, run) => {
    const timer = setTimeout(run, ms / pace);
    timer.unref();
    return () => clearTimeout(timer);
  },
});

type Run = { readonly at: number; readonly order: number; readonly run: () => void };
