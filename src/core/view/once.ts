/** Puts off a computation until it is first asked for, and does it only once. */
export const once = <T>(compute: () => T): (() => T) => {
  const known: { value?: { readonly of: T } } = {};
  return () => {
    known.value ??= { of: compute() };
    return known.value.of;
  };
};

/** The same for each object that is asked about, and only as long as there is that object. */
export const onceFor = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly of: V }>();
  return (key) => {
    const value = known.get(key) ?? { of: compute(key) };
    known.set(key, value);
    return value.of;
  };
};
