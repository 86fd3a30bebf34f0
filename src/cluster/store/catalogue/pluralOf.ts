/** The path segment that Kubernetes' own rule would make of a kind: `NetworkPolicy` → `networkpolicies`. */
export const pluralOf = (kind: string): string => {
  const word = kind.toLowerCase();
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
};
