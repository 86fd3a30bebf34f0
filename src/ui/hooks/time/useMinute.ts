import { useEffect, useState } from 'react';

/** How many minutes have begun by a clock (ms since 1970); draws anew only when another one begins. */
export const useMinute = (now: () => number): number => {
  const [minute, setMinute] = useState(() => minuteOf(now()));
  useEffect(() => {
    const timer = setInterval(() => setMinute(minuteOf(now())), 10_000);
    return () => clearInterval(timer);
  }, [now]);
  return minute;
};

const minuteOf = (time: number): number => Math.floor(time / 60_000);
