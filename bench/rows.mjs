// One row of the report is one measurement beside its budget.

/** A number that is the same in every run: the benchmark fails when it is over its budget. */
export function atMost(name, value, budget) {
  return { name, value, unit: '', budget, counted: true, holds: value <= budget };
}

/** The same for a number that must not fall below. */
export function atLeast(name, value, budget) {
  return { name, value, unit: '', budget, counted: true, holds: value >= budget };
}

/** A time or a ratio of times: reported beside its budget, never a failure, since it varies with the machine. */
export function within(name, value, { unit = 'ms', budget }) {
  return { name, value, unit, budget, counted: false, holds: budget === undefined || value <= budget };
}
