/** Computes once for each object that is asked about, and forgets with it. */
export const rememberedBy = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly of: V }>();
  return (key) => {
    const value = known.get(key) ?? { of: compute(key) };
    known.set(key, value);
    return value.of;
  };
};
