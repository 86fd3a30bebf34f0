/** Translatable English: `text` is the key, `values` fill its `{{name}}` places. */
export type Message = { readonly text: string; readonly values: Readonly<Record<string, string | number>> };

/** Turns a message into the reader's language. */
export type Say = (message: Message) => string;

/** Marks `text` as translatable; `{{name}}` is filled from `values`. */
export const msg = (text: string, values: Message['values'] = {}): Message => ({ text, values });

/** The English of a message: for the command line and for specs. A place without a value stays as written. */
export const english: Say = ({ text, values }) =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
