import { useEffect, useState } from 'react';

/** The time, told again every ten seconds. */
export const useNow = (now: () => number): number => {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 10_000);
    return () => clearInterval(timer);
  }, [now]);
  return Math.max(time, now());
};
