/** An object with one key, or without any when there is no value. */
export const optional = <K extends string, const V>(key: K, value: V | undefined): { readonly [P in K]?: V } => {
  const entry: { [P in K]?: V } = {};
  if (value !== undefined) entry[key] = value;
  return entry;
};
