/** Names one after the other; of many the first few and how many there are. */
export const namesText = (names: readonly string[], most = 6): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most - 1).join(', ')}, … (${names.length})`;
