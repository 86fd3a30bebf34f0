// Times that say little alone: CPU time, as a median, beside a loop that does the same on every machine.

/** Median CPU ms of `runs` calls, after as many to warm up as `warmUp` says. */
export function cpuTime(work, counts) {
  return median(cpuTimes(work, counts));
}

/** CPU ms of each of the calls. */
export function cpuTimes(work, { runs = 7, warmUp = 5 } = {}) {
  for (let run = 0; run < warmUp; run++) work();
  return Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

/** CPU ms of sorting and summing, for comparing two machines or two hours. */
export function calibration() {
  const numbers = Array.from({ length: 100_000 }, (_, index) => ({ value: (index * 7919) % 100_003 }));
  return cpuTime(
    () => {
      const sorted = [...numbers].sort((a, b) => a.value - b.value);
      let sum = 0;
      for (let step = 0; step < 10_000_000; step++) sum += step & 3;
      return sorted.length + sum;
    },
    { runs: 5, warmUp: 2 },
  );
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
