/** The steps of a JSON pointer (RFC 6901); undefined when the text is none. */
export const readPointer = (text: string): readonly string[] | undefined => {
  if (text === '') return [];
  if (!text.startsWith('/')) return undefined;
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
};

/** The inverse of `readPointer`. */
export const pointerTo = (steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
