/** `wanted`, or the first of `wanted-2`, `wanted-3`, … that is not taken; cut so that it has `longest` characters at most. */
export const freeName = (wanted: string, taken: readonly string[], longest: number): string => {
  const used = new Set(taken);
  const numbered = (number: number): string => withEnding(wanted, number === 1 ? '' : `-${number}`, longest);
  let number = 1;
  while (used.has(numbered(number))) number += 1;
  return numbered(number);
};

/** The text with an ending, the text itself cut where both are too long together. */
export const withEnding = (text: string, ending: string, longest: number): string =>
  text.slice(0, longest - ending.length).replace(/[-.]+$/, '') + ending;
