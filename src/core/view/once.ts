/** Puts off a computation until it is first asked for, and does it only once. */
export const once = <T>(compute: () => T): (() => T) => {
  const known: { value?: { readonly of: T } } = {};
  return () => {
    known.value ??= { of: compute() };
    return known.value.of;
  };
};
