import { resourceId, type ApiResource, type PrinterColumn } from '../../store/catalogue/apiResource';
import type { KubeObject } from '../../store/kubeObject';
import { ageOf, coreColumns, type TableColumn } from './coreColumns';
import { findByJsonPath } from './jsonPath';

/** How much of each object goes along in a row, the `includeObject` of the query. */
export type IncludeObject = 'None' | 'Metadata' | 'Object';

/** Objects of one resource as a `meta.k8s.io/v1` Table, which is what `kubectl get` prints. */
export const objectTable = (
  resource: ApiResource,
  objects: readonly KubeObject[],
  how: { readonly now: Date; readonly include: IncludeObject; readonly metadata: object },
) => {
  const columns = columnsOf(resource);
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata: how.metadata,
    columnDefinitions: columns.map(({ name, type, wide }) => ({
      name,
      type,
      format: name === 'Name' ? 'name' : '',
      description: '',
      priority: wide ? 1 : 0,
    })),
    rows: objects.map((object) => ({
      cells: columns.map(({ cell }) => cell(object, how.now)),
      ...(how.include === 'None' ? {} : { object: how.include === 'Object' ? object : metadataOnly(object) }),
    })),
  };
};

/** The object with nothing but its metadata. */
export const metadataOnly = ({ metadata }: KubeObject) => ({
  kind: 'PartialObjectMetadata',
  apiVersion: 'meta.k8s.io/v1',
  metadata,
});

const columnsOf = (resource: ApiResource): readonly TableColumn[] => [
  { name: 'Name', type: 'string', wide: false, cell: ({ metadata }) => metadata.name },
  ...(coreColumns(resourceId(resource)) ?? printed(resource.columns)),
];

const printed = (columns: readonly PrinterColumn[]): readonly TableColumn[] =>
  (columns.length === 0 ? [ageOnly] : columns).map((column) => ({ ...column, cell: cellOf(column) }));

const ageOnly: PrinterColumn = { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp', wide: false };

const cellOf =
  ({ jsonPath, type }: PrinterColumn): TableColumn['cell'] =>
  (object, now) => {
    const found = findByJsonPath(object, jsonPath);
    if (type === 'date') return found === undefined ? null : ageOf(found, now);
    return typeof found === 'object' && found !== null ? JSON.stringify(found) : (found ?? null);
  };
