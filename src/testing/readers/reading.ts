import type { Reader } from '../../k8s/reading';

/** What a reader makes of an object; throws when it is not usable. */
export const valueOf = <T>(read: Reader<T>, raw: unknown): T => {
  const reading = read(raw);
  if (!reading.ok) throw new Error(`The object is not usable: ${JSON.stringify(reading.problems)}`);
  return reading.value;
};

/** The paths that a reader complains about, in the order it met them. */
export const problemsOf = (read: Reader<unknown>, raw: unknown): readonly string[] =>
  read(raw).problems.map(({ path }) => path);
