import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../jsonValue';
import type { KubeObject } from '../kubeObject';
import type { ApiResource, PrinterColumn } from './apiResource';
import { ageColumn } from './resourceFamily';

/** The resources that a CustomResourceDefinition serves, one for each served version; none when it is malformed. */
export const crdResources = (crd: KubeObject): readonly ApiResource[] => {
  const group = textAt(crd, ['spec', 'group']);
  const kind = textAt(crd, ['spec', 'names', 'kind']);
  const plural = textAt(crd, ['spec', 'names', 'plural']);
  if (group === undefined || kind === undefined || plural === undefined) return [];
  return listAt(crd, ['spec', 'versions'])
    .filter(isRecord)
    .flatMap((entry) => {
      const version = textAt(entry, ['name']);
      if (version === undefined || entry['served'] === false) return [];
      return [{ group, version, kind, plural, ...namesOf(crd, kind), ...versionOf(entry) }];
    });
};

const namesOf = (crd: KubeObject, kind: string) => ({
  namespaced: textAt(crd, ['spec', 'scope']) !== 'Cluster',
  singular: textAt(crd, ['spec', 'names', 'singular']) ?? kind.toLowerCase(),
  shortNames: listAt(crd, ['spec', 'names', 'shortNames']).filter((name) => typeof name === 'string'),
  categories: listAt(crd, ['spec', 'names', 'categories']).filter((name) => typeof name === 'string'),
});

const versionOf = (entry: JsonRecord) => ({
  status: valueAt(entry, ['subresources', 'status']) !== undefined,
  selectable: listAt(entry, ['selectableFields']).flatMap((field) => textAt(field, ['jsonPath'])?.slice(1) ?? []),
  columns: columnsOf(entry),
  review: false,
  schema: valueAt(entry, ['schema', 'openAPIV3Schema']),
});

const columnsOf = (entry: JsonRecord): readonly PrinterColumn[] => {
  const columns = listAt(entry, ['additionalPrinterColumns']).flatMap((column) => {
    const name = textAt(column, ['name']);
    const jsonPath = textAt(column, ['jsonPath']);
    if (name === undefined || jsonPath === undefined) return [];
    const type = columnTypes.find((one) => one === textAt(column, ['type'])) ?? 'string';
    return [{ name, jsonPath, type, wide: Number(valueAt(column, ['priority']) ?? 0) > 0 }];
  });
  return columns.some((column) => column.name === 'Age') ? columns : [...columns, ageColumn];
};

const columnTypes = ['string', 'integer', 'number', 'boolean', 'date'] as const;
