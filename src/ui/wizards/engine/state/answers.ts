/** What a question may be answered with: plain data, so that answers can be kept over a reload. */
export type AnswerValue = string | number | boolean | undefined | readonly AnswerValue[] | AnswerRecord;

/** Answers inside an answer, such as the NICs of each group of hosts. */
export type AnswerRecord = { readonly [field: string]: AnswerValue };

/**
 * The answers of one wizard, by field. A type of answers is a `type`, not an interface, and each field has a value from the
 * start: an empty text is an answer that nobody gave. What a person types stays a text, also where it should be a number:
 * `1924x` is refused in words instead of being read as something else.
 */
export type Answers = AnswerRecord;

/** Answers as they were kept: fields that are no longer asked for, or are answered in another shape, start afresh. */
export const revivedAnswers = <A extends Answers>(start: A, kept: unknown): A => {
  if (!isRecord(kept)) return start;
  const same = Object.entries(kept).filter(([field, value]) => field in start && isAlike(start[field], value));
  return { ...start, ...Object.fromEntries(same) };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAlike = (start: AnswerValue, kept: unknown): boolean =>
  start === undefined ||
  (typeof start === typeof kept && kept !== null && Array.isArray(start) === Array.isArray(kept));
