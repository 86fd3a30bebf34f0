import type { Problem, Reader } from './reading';

/**
 * The fields of one JSON object, read with care: a field of the wrong shape is reported once, with its path, and counts
 * as absent. `null` counts as absent without a report, since NMState writes it for empty values (domain §2.1).
 */
export type Fields = {
  readonly path: string;
  readonly has: (key: string) => boolean;
  readonly raw: (key: string) => unknown;
  /** The keys the object has, sorted. */
  readonly keys: () => readonly string[];
  /** A string; numbers and booleans are spelled out, since YAML reads a name such as 0123 as a number (domain §2.3). */
  readonly text: (key: string) => string | undefined;
  /** A finite number, also written as a numeric string (domain §2.10). */
  readonly number: (key: string) => number | undefined;
  readonly flag: (key: string) => boolean | undefined;
  readonly object: (key: string) => Fields | undefined;
  /** Undefined = absent or not a list; an entry that `read` refuses (undefined) is left out. */
  readonly list: <T>(key: string, read: (entry: Entry) => T | undefined) => readonly T[] | undefined;
  /** A record of strings; {} when absent. Numbers and booleans are spelled out, nothing is the empty string. */
  readonly record: (key: string) => Readonly<Record<string, string>>;
  readonly report: (key: string, problem: string) => void;
  /** For what means something else when a part of it is lost, such as a selector: undefined when `read` met any fault. */
  readonly whole: <T>(read: (fields: Fields) => T) => T | undefined;
};

/** One entry of a list. `object`, `text` and `entries` (of an entry that is a list) report an entry of another shape. */
export type Entry = {
  readonly path: string;
  readonly raw: unknown;
  readonly object: () => Fields | undefined;
  readonly text: () => string | undefined;
  readonly entries: () => readonly Entry[] | undefined;
  /** Answers undefined, so that a reader of entries can leave with it. */
  readonly report: (problem: string) => undefined;
};

type Report = (path: string, problem: string) => void;

/**
 * Makes a reader out of a function on fields. It answers `ok: false` when `read` finds the object unusable. Of several
 * problems in one place the first is kept.
 */
export const reader =
  <T>(read: (fields: Fields) => T | undefined): Reader<T> =>
  (raw) => {
    const byPath = new Map<string, Problem>();
    const report: Report = (path, problem) => {
      if (!byPath.has(path)) byPath.set(path, { path, problem });
    };
    const fields = fieldsOf(raw, '', report);
    const value = fields && read(fields);
    const problems = [...byPath.values()];
    return value === undefined ? { ok: false, problems } : { ok: true, value, problems };
  };

export const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** What a value is, for messages: "a list", "a number", … */
export const shapeOf = (raw: unknown): string => {
  if (Array.isArray(raw)) return 'a list';
  if (raw === null) return 'null';
  if (typeof raw === 'object') return 'an object';
  return raw === undefined ? 'nothing' : `a ${typeof raw}`;
};

/** A scalar as text; undefined when it is none. */
export const spelled = (raw: unknown): string | undefined =>
  typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;

const numeric = (raw: unknown): number | undefined => {
  const value = typeof raw === 'string' && /^\s*-?\d+(\.\d+)?(e\d+)?\s*$/i.test(raw) ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

const truth = (raw: unknown): boolean | undefined => {
  if (typeof raw === 'boolean') return raw;
  return raw === 'true' ? true : raw === 'false' ? false : undefined;
};

/** Undefined, and a report, when `raw` is not an object. */
export const fieldsOf = (raw: unknown, path: string, report: Report): Fields | undefined => {
  if (!isRecord(raw)) {
    report(path, `An object was expected, but this is ${shapeOf(raw)}.`);
    return undefined;
  }
  return objectFields(raw, path, report);
};

const objectFields = (object: Readonly<Record<string, unknown>>, path: string, report: Report): Fields => {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  const present = (key: string): unknown => (Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined);
  const as = <T>(key: string, expected: string, read: (raw: unknown) => T | undefined): T | undefined => {
    const raw = present(key);
    if (raw === undefined) return undefined;
    const value = read(raw);
    if (value === undefined) report(at(key), `${expected} was expected, but this is ${shapeOf(raw)}.`);
    return value;
  };
  return {
    path,
    has: (key) => present(key) !== undefined,
    raw: present,
    keys: () => Object.keys(object).sort(),
    text: (key) => as(key, 'A string', spelled),
    number: (key) => as(key, 'A number', numeric),
    flag: (key) => as(key, 'True or false', truth),
    object: (key) => as(key, 'An object', (raw) => (isRecord(raw) ? objectFields(raw, at(key), report) : undefined)),
    list: (key, read) => {
      const entries = as(key, 'A list', (raw): readonly unknown[] | undefined =>
        Array.isArray(raw) ? raw : undefined,
      );
      return entries?.flatMap((raw, index) => {
        const value = read(entry(raw, `${at(key)}[${index}]`, report));
        return value === undefined ? [] : [value];
      });
    },
    record: (key) => {
      const raw = as(key, 'An object', (value) => (isRecord(value) ? value : undefined));
      return recordOf(raw ?? {}, at(key), report);
    },
    report: (key, problem) => report(key === '' ? path : at(key), problem),
    whole: (read) => {
      const faults: string[] = [];
      const value = read(
        objectFields(object, path, (place, problem) => {
          faults.push(place);
          report(place, problem);
        }),
      );
      return faults.length === 0 ? value : undefined;
    },
  };
};

const recordOf = (raw: Readonly<Record<string, unknown>>, path: string, report: Report) =>
  Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]): [string, string][] => {
      const text = spelled(value ?? '');
      if (text !== undefined) return [[key, text]];
      report(`${path}.${key}`, `A string was expected, but this is ${shapeOf(value)}.`);
      return [];
    }),
  );

const entry = (raw: unknown, path: string, report: Report): Entry => ({
  path,
  raw,
  object: () => fieldsOf(raw, path, report),
  text: () => {
    const text = spelled(raw);
    if (text === undefined) report(path, `A string was expected, but this is ${shapeOf(raw)}.`);
    return text;
  },
  entries: () => {
    if (Array.isArray(raw)) return raw.map((inner, index) => entry(inner, `${path}[${index}]`, report));
    report(path, `A list was expected, but this is ${shapeOf(raw)}.`);
    return undefined;
  },
  report: (problem) => {
    report(path, problem);
    return undefined;
  },
});
