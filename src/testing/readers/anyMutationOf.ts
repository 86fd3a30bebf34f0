import fc from 'fast-check';
import { isRecord } from '../../k8s/fields';

type Path = readonly (string | number)[];

/** A valid object in which one place holds any JSON value instead, or nothing any more. */
export const anyMutationOf = (valid: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...pathsIn(valid)), fc.option(fc.jsonValue(), { nil: undefined }))
    .map(([path, value]) => withAt(valid, path, value));

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => {
  const children = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return [path, ...children.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
};

const withAt = (whole: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  const changed = <K>(entries: readonly (readonly [K, unknown])[]) =>
    entries
      .map(([name, child]) => [name, name === key ? withAt(child, rest, value) : child] as const)
      .filter(([, child]) => child !== undefined);
  if (Array.isArray(whole)) return changed([...whole.entries()]).map(([, child]) => child);
  return isRecord(whole) ? Object.fromEntries(changed(Object.entries(whole))) : whole;
};
