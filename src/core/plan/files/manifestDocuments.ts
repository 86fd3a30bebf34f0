import { LineCounter, isCollection, isMap, isPair, isScalar, parseAllDocuments } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import { isRecord } from '../../../k8s/fields';

/**
 * One object of a file of manifests. `number` counts the documents of the file from 1, `line` its lines. `lineOf` gives the
 * line of a JSON path in the object, or of the innermost part of it that is there.
 */
export type ManifestDocument = { readonly number: number; readonly line: number } & (
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: string) => number }
  | { readonly ok: false; readonly problem: string }
);

/**
 * The objects in a text of YAML or JSON: several documents, each an object or a `kind: List` of some. Documents without
 * content are passed over; a document that cannot be read costs only itself. Problems are in the words of the parser.
 */
export const manifestDocuments = (text: string): readonly ManifestDocument[] => {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, merge: true, prettyErrors: false });
  return [...documents].flatMap((document, index) => readDocument({ document, lines, number: index + 1 }));
};

type Source = { readonly document: Document<ParsedNode>; readonly lines: LineCounter; readonly number: number };

const readDocument = ({ document, lines, number }: Source): readonly ManifestDocument[] => {
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const [error] = document.errors;
  const { contents } = document;
  if (error) return [{ ok: false, number, line: lineAt(error.pos[0]), problem: error.message }];
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  const line = lineAt(contents.range[0]);
  const value = valueOf(document);
  if (!value.ok) return [{ ok: false, number, line, problem: value.problem }];
  const lineOf = (node: unknown) => (path: string) => lineAt(startOf(innermost(node, path)) ?? contents.range[0]);
  const items = itemsOf(value.value);
  if (items === undefined) return [{ ok: true, number, line, value: value.value, lineOf: lineOf(contents) }];
  return items.map((item, index) => {
    const node = innermost(contents, `items[${index}]`);
    return { ok: true, number, line: lineAt(startOf(node) ?? contents.range[0]), value: item, lineOf: lineOf(node) };
  });
};

const valueOf = (document: Document<ParsedNode>) => {
  try {
    const value: unknown = document.toJS();
    return { ok: true, value } as const;
  } catch (error) {
    // An alias without its anchor, or one bomb of them.
    return { ok: false, problem: error instanceof Error ? error.message : String(error) } as const;
  }
};

const itemsOf = (value: unknown): readonly unknown[] | undefined =>
  isRecord(value) && value['kind'] === 'List' && Array.isArray(value['items']) ? value['items'] : undefined;

/** Follows a path such as `spec.networks[0].name` as far as it leads; keys may have dots in them. */
const innermost = (node: unknown, path: string): unknown => {
  if (path === '' || !isCollection(node)) return node;
  const index = /^\[(\d+)\]\.?/.exec(path);
  if (index) {
    const entry = node.items[Number(index[1])];
    return entry === undefined ? node : innermost(entry, path.slice(index[0].length));
  }
  if (!isMap(node)) return node;
  const pair = node.items
    .filter(({ key }) => isPrefix(keyText(key), path))
    .sort((a, b) => keyText(b.key).length - keyText(a.key).length)[0];
  if (pair === undefined) return node;
  const rest = path.slice(keyText(pair.key).length).replace(/^\./, '');
  const inner = isCollection(pair.value) ? innermost(pair.value, rest) : pair;
  return inner === pair.value ? pair : inner;
};

const isPrefix = (key: string, path: string): boolean =>
  path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

/** A pair starts at its key. */
const startOf = (node: unknown): number | undefined => {
  const start = isPair(node) ? node.key : node;
  return hasRange(start) ? start.range?.[0] : undefined;
};

const hasRange = (node: unknown): node is Pick<Node, 'range'> => isRecord(node) && Array.isArray(node['range']);
