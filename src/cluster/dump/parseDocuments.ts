import { CORE_SCHEMA, load, Type, YAMLException } from 'js-yaml';

/** A document of a file, or why it is none. `number` counts from 1. */
export type ParsedDocument = { readonly number: number } & (
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string }
);

/**
 * The JSON or YAML documents in a text. A document that is broken costs itself only; one with nothing in it, or nothing
 * but comments, does not count. Times stay the text they are, and so does what looks like a number but would not be written
 * that way: the interface names `0123456` and `1e3` are not 123456 and 1000.
 */
export const parseDocuments = (text: string): readonly ParsedDocument[] => {
  const json = asJson(text);
  if (json !== undefined) return [{ number: 1, ok: true, value: json.value }];
  return chunksOf(text)
    .filter(({ lines }) => lines.some((line) => /^\s*[^#\s]/.test(line)))
    .map((chunk, index) => parseChunk(chunk, index + 1))
    .filter((document) => !document.ok || document.value !== undefined);
};

/** `line`: how many lines of the file come before it. */
type Chunk = { readonly line: number; readonly lines: readonly string[] };

const asJson = (text: string): { readonly value: unknown } | undefined => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    // It may still be YAML in flow style, and the words about what is wrong are better there.
    return undefined;
  }
};

/** Cut by hand, not by the parser: after a broken document it would not find the next one. */
const chunksOf = (text: string): readonly Chunk[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (/^---(?=\s|$)/.test(line) ? [index] : []));
  const bounds = [...(starts[0] === 0 ? [] : [0]), ...starts];
  return bounds.map((start, index) => ({ line: start, lines: chunkLines(lines.slice(start, bounds[index + 1])) }));
};

/** Without the mark and without directives, so that line numbers still fit. */
const chunkLines = ([first = '', ...rest]: readonly string[]): readonly string[] =>
  [first.replace(/^---/, ''), ...rest].map((line) => (line.startsWith('%') ? '' : line));

const parseChunk = ({ line, lines }: Chunk, number: number): ParsedDocument => {
  try {
    return { number, ok: true, value: load(lines.join('\n'), { schema }) ?? undefined };
  } catch (error) {
    return { number, ok: false, problem: problemOf(error, line) };
  }
};

const plainNumber = (tag: 'int' | 'float'): Type =>
  new Type(`tag:yaml.org,2002:${tag}`, {
    kind: 'scalar',
    resolve: (text: unknown) => typeof text === 'string' && /^-?\d/.test(text) && String(Number(text)) === text,
    construct: Number,
  });

const schema = CORE_SCHEMA.extend({ implicit: [plainNumber('int'), plainNumber('float')] });

const problemOf = (error: unknown, line: number): string => {
  if (!(error instanceof YAMLException)) return String(error);
  return `line ${line + error.mark.line + 1}: ${error.reason}`;
};
