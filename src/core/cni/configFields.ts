import { isRecord, shapeOf } from '../../k8s/fields';
import type { Problem } from '../../k8s/reading';

/** One CNI configuration object as written. */
export type PluginConfig = Readonly<Record<string, unknown>>;

/** VLAN ids from the first to the last, both included. */
export type VlanRange = readonly [first: number, last: number];

/**
 * The keys of one CNI configuration, read as strictly as the plugins do, which decode into typed structures: a number is a
 * number, never `"100"`. What has another shape is reported and counts as absent; `null` counts as absent silently.
 */
export type ConfigFields = {
  readonly text: (key: string) => string | undefined;
  /** A whole number from `min` to `max`. */
  readonly whole: (key: string, min: number, max: number) => number | undefined;
  readonly flag: (key: string) => boolean | undefined;
  /** A comma list in one string; undefined when there is nothing in it. */
  readonly commaList: (key: string) => readonly string[] | undefined;
  /** A list of `{id}` and `{minID, maxID}`. */
  readonly trunk: (key: string) => readonly VlanRange[] | undefined;
  readonly report: (key: string, problem: string) => void;
};

/** Largest value that the plugins accept for an MTU, in bytes. */
export const maxMtu = 65536;

/** Reads `config`; what is wrong with it is added to `problems`, with the key as path. */
export const configFields = (config: PluginConfig, problems: Problem[]): ConfigFields => {
  const report = (path: string, problem: string) => void problems.push({ path, problem });
  const as = <T>(key: string, expected: string, read: (raw: unknown) => T | undefined): T | undefined => {
    const raw = Object.hasOwn(config, key) ? config[key] : undefined;
    if (raw === undefined || raw === null) return undefined;
    const value = read(raw);
    if (value === undefined) report(key, `${expected} was expected, but this is ${spelled(raw)}.`);
    return value;
  };
  const text = (key: string) => as(key, 'A string', asText);
  return {
    text,
    whole: (key, min, max) => as(key, `A whole number from ${min} to ${max}`, wholeBetween(min, max)),
    flag: (key) => as(key, 'True or false', (raw) => (typeof raw === 'boolean' ? raw : undefined)),
    commaList: (key) =>
      nonEmpty(
        text(key)
          ?.split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      ),
    trunk: (key) => {
      const entries = as(key, 'A list', (raw): readonly unknown[] | undefined =>
        Array.isArray(raw) ? raw : undefined,
      );
      return entries?.flatMap((entry, index) => trunkRanges(entry, (problem) => report(`${key}[${index}]`, problem)));
    },
    report,
  };
};

/** The inverse of `trunk`. */
export const trunkEntries = (ranges: readonly VlanRange[] | undefined) =>
  ranges?.map(([first, last]) => (first === last ? { id: first } : { minID: first, maxID: last }));

const asText = (raw: unknown): string | undefined => (typeof raw === 'string' ? raw : undefined);

const wholeBetween =
  (min: number, max: number) =>
  (raw: unknown): number | undefined =>
    typeof raw === 'number' && Number.isInteger(raw) && raw >= min && raw <= max ? raw : undefined;

const nonEmpty = (parts: readonly string[] | undefined) => (parts?.length ? parts : undefined);

/** A scalar as written, else its shape. */
const spelled = (raw: unknown): string =>
  typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? JSON.stringify(raw) : shapeOf(raw);

const trunkId = wholeBetween(1, 4094);

/** An entry may hold an id and a range at once; a range needs both ends, in order (domain §4.3). */
const trunkRanges = (entry: unknown, report: (problem: string) => void): VlanRange[] => {
  const { id, minID, maxID } = isRecord(entry) ? entry : {};
  const single = trunkId(id);
  const [first, last] = [trunkId(minID), trunkId(maxID)];
  const ranges: VlanRange[] = [];
  if (single !== undefined) ranges.push([single, single]);
  if (first !== undefined && last !== undefined && first <= last) ranges.push([first, last]);
  const given = [id, minID ?? maxID].filter((value) => value !== undefined && value !== null).length;
  if (ranges.length === 0 || ranges.length < given) {
    report('A trunk entry needs an id, or minID and maxID in this order, from 1 to 4094.');
  }
  return ranges;
};
