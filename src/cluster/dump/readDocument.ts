import { isList, isRecord, type JsonRecord } from '../store/jsonValue';
import { groupOf, readKubeObject, type KubeObject } from '../store/kubeObject';

/** What a document of a dump holds. */
export type DocumentReading = {
  readonly objects: readonly KubeObject[];
  /** Kinds of which there is a list, be it empty. */
  readonly listed: readonly { readonly group: string; readonly kind: string }[];
  /** A `kind: List` without entries: only the file's name can tell of what. */
  readonly isEmptyList: boolean;
  readonly problems: readonly string[];
};

/** Takes a document apart: an object, a `List`, a list of a kind (whose entries may leave their kind out), or an array. */
export const readDocument = (value: unknown): DocumentReading => {
  if (isList(value)) return readItems(value, {});
  if (!isRecord(value)) return { ...nothing, problems: ['it is neither an object nor a list'] };
  const { kind, apiVersion } = value;
  if (typeof kind === 'string' && kind.endsWith('List') && Object.hasOwn(value, 'items')) {
    const itemKind = kind.slice(0, -'List'.length);
    const items = isList(value['items']) ? value['items'] : [];
    if (itemKind === '') return { ...readItems(items, {}), isEmptyList: items.length === 0 };
    const listed = typeof apiVersion === 'string' ? [{ group: groupOf(apiVersion), kind: itemKind }] : [];
    return { ...readItems(items, { apiVersion, kind: itemKind }), listed };
  }
  return readOne(value);
};

const nothing: DocumentReading = { objects: [], listed: [], isEmptyList: false, problems: [] };

const readItems = (items: readonly unknown[], missing: JsonRecord): DocumentReading => {
  const readings = items.map((item, index) => {
    const reading = readOne(isRecord(item) ? { ...missing, ...item } : item);
    return { ...reading, problems: reading.problems.map((problem) => `item ${index + 1}: ${problem}`) };
  });
  return {
    ...nothing,
    objects: readings.flatMap(({ objects }) => objects),
    problems: readings.flatMap(({ problems }) => problems),
  };
};

const readOne = (value: unknown): DocumentReading => {
  const read = readKubeObject(value);
  if (!read.ok) return { ...nothing, problems: [read.problem] };
  if (read.object.metadata.name === '') return { ...nothing, problems: ['metadata.name is missing'] };
  // What Wiremap draws needs no secret, and what is not read cannot leak.
  if (read.object.kind === 'Secret') return { ...nothing, problems: ['secrets are not read'] };
  return { ...nothing, objects: [read.object] };
};
