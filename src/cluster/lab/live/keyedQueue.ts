import type { LabClock } from './labClock';

/** Work that is known by a key. However often a key is asked for, it is worked on once, at the earliest time asked for. */
export type KeyedQueue = {
  /** `ms`: how long from now at most; the queue's own pace when left out. */
  readonly add: (key: string, ms?: number) => void;
  /** Nothing is worked on any more. */
  readonly stop: () => void;
};

/** `work` may answer after how many milliseconds it wants to see the same key again. */
export const keyedQueue = (clock: LabClock, pace: number, work: (key: string) => number | undefined): KeyedQueue => {
  const waiting = new Map<string, { readonly at: number; readonly cancel: () => void }>();
  const add = (key: string, ms = pace): void => {
    const at = clock.now().getTime() + ms;
    const before = waiting.get(key);
    if (before !== undefined && before.at <= at) return;
    before?.cancel();
    const run = (): void => {
      waiting.delete(key);
      const again = work(key);
      if (again !== undefined) add(key, again);
    };
    waiting.set(key, { at, cancel: clock.after(ms, run) });
  };
  const stop = (): void => {
    for (const { cancel } of waiting.values()) cancel();
    waiting.clear();
  };
  return { add, stop };
};
