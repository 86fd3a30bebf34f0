/** One thing that could not be read: `path` is a JSON path inside the object, `problem` a plain English sentence. */
export type Problem = { readonly path: string; readonly problem: string };

/**
 * What a reader returns. `ok: true` may still carry problems: entries that were bad and cost only themselves.
 * `ok: false` means that the object as a whole could not be used (no name, not an object).
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type Reader<T> = (raw: unknown) => Reading<T>;
