import { isCustom, type ApiResource, type PrinterColumn } from './apiResource';

/** A row of the built-in table; what is left out is the usual: version v1, namespaced, nothing else. */
export type ResourceRow = {
  readonly kind: string;
  readonly plural: string;
  readonly singular?: string;
  /** The newest first. */
  readonly versions?: readonly string[];
  readonly short?: readonly string[];
  readonly categories?: readonly string[];
  readonly cluster?: true;
  readonly status?: true;
  readonly review?: true;
  readonly selectable?: readonly string[];
  readonly columns?: readonly PrinterColumn[];
};

export type ResourceFamily = { readonly group: string; readonly rows: readonly ResourceRow[] };

/** The resources of a family, one for each version of each row. */
export const resourcesOf = ({ group, rows }: ResourceFamily): readonly ApiResource[] =>
  rows.flatMap((row) => (row.versions ?? ['v1']).map((version) => expand(row, group, version)));

export const column = (name: string, jsonPath: string, type: PrinterColumn['type'] = 'string'): PrinterColumn => ({
  name,
  type,
  jsonPath,
  wide: false,
});

/** The column that the API server adds where a CRD names none. */
export const ageColumn: PrinterColumn = column('Age', '.metadata.creationTimestamp', 'date');

const expand = (row: ResourceRow, group: string, version: string): ApiResource => ({
  group,
  version,
  kind: row.kind,
  plural: row.plural,
  namespaced: row.cluster !== true,
  singular: row.singular ?? row.kind.toLowerCase(),
  shortNames: row.short ?? [],
  categories: row.categories ?? [],
  status: row.status === true,
  selectable: row.selectable ?? [],
  columns: isCustom({ group }) ? [...(row.columns ?? []), ageColumn] : [],
  review: row.review === true,
  schema: undefined,
});
