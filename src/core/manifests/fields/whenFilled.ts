import type { Message } from '../../message';

/** Judges a field that may stay empty. */
export const whenFilled = (text: string, problem: (text: string) => Message | undefined): Message | undefined =>
  text.trim() === '' ? undefined : problem(text);
