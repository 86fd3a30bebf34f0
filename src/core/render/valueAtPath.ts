/**
 * What stands in `value` at a path as readers write it: `status.currentState.interfaces[3].name`, or a key in brackets and
 * double quotes where it holds dots. '' is the value itself; undefined where the path leads nowhere.
 */
export const valueAtPath = (value: unknown, path: string): unknown => {
  const steps = [...path.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, key]) => quoted ?? index ?? key ?? '',
  );
  return steps.reduce<unknown>((at, step) => (isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined), value);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
