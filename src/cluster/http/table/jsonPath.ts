import { isList, isRecord } from '../../store/jsonValue';

/**
 * The first thing a printer column's JSON path finds. Understood is what CRDs use: `.a.b`, `.a\.b`, `['a.b']`, `[0]`,
 * `[*]` and `[?(@.type=="Ready")]`; any other path finds nothing.
 */
export const findByJsonPath = (value: unknown, jsonPath: string): unknown => {
  const steps = parse(jsonPath);
  if (steps === undefined) return undefined;
  return steps.reduce<readonly unknown[]>((found, step) => found.flatMap((one) => follow(one, step)), [value])[0];
};

type Step =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'every' }
  | { readonly kind: 'where'; readonly path: readonly string[]; readonly equals: string; readonly not: boolean };

const token =
  /\.((?:\\.|[^.[\]\\])+)|\[(-?\d+)\]|\[(\*)\]|\[['"]([^'"]+)['"]\]|\[\?\(@\.([\w.]+)\s*(==|!=)\s*(?:"([^"]*)"|'([^']*)'|(\w+))\)\]/gy;

const parse = (jsonPath: string): readonly Step[] | undefined => {
  const text = jsonPath.replace(/^\{(.*)\}$/, '$1').replace(/^\$/, '');
  const matches = [...text.matchAll(token)];
  if (matches.reduce((length, [whole]) => length + whole.length, 0) !== text.length) return undefined;
  return matches.map(readStep);
};

const readStep = (match: readonly (string | undefined)[]): Step => {
  const [, key, index, every, quoted, ...where] = match;
  if (key !== undefined) return { kind: 'key', key: key.replace(/\\(.)/g, '$1') };
  if (quoted !== undefined) return { kind: 'key', key: quoted };
  if (index !== undefined) return { kind: 'index', index: Number(index) };
  if (every !== undefined) return { kind: 'every' };
  const [path = '', operator, ...values] = where;
  const equals = values.find((text) => text !== undefined) ?? '';
  return { kind: 'where', path: path.split('.'), equals, not: operator === '!=' };
};

const follow = (value: unknown, step: Step): readonly unknown[] => {
  if (step.kind === 'key') return isRecord(value) && Object.hasOwn(value, step.key) ? [value[step.key]] : [];
  const entries = isList(value) ? value : isRecord(value) ? Object.values(value) : [];
  if (step.kind === 'index') return entries.slice(step.index).slice(0, 1);
  if (step.kind === 'every') return entries;
  return entries.filter((entry) => (textOf(entry, step.path) === step.equals) !== step.not);
};

const textOf = (entry: unknown, path: readonly string[]): string | undefined => {
  const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), entry);
  return ['string', 'number', 'boolean'].includes(typeof found) ? String(found) : undefined;
};
