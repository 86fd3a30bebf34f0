/** The browser's clock and its two ways to wait. */
export type Clock = {
  readonly now: () => number;
  readonly nextFrame: (run: () => void) => void;
  readonly after: (milliseconds: number, run: () => void) => void;
};

/** Milliseconds between two runs in a burst. */
export const burstGap = 250;

/** Runs what it is given with the next frame, but in a burst no more often than the gap allows. */
export const createPacer = ({ now, nextFrame, after }: Clock): ((run: () => void) => void) => {
  let last = -Infinity;
  return (run) => {
    const runNow = () => {
      last = now();
      run();
    };
    const rest = last + burstGap - now();
    if (rest <= 0) nextFrame(runNow);
    else after(rest, runNow);
  };
};
