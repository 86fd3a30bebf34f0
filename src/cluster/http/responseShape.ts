import type { ApiResource } from '../store/catalogue/apiResource';
import { apiVersionOf } from '../store/catalogue/apiResource';
import type { KubeObject } from '../store/kubeObject';
import type { ObjectList } from '../store/listObjects';
import { metadataOnly, objectTable, type IncludeObject } from './table/objectTable';

/** How a client wants objects: as they are, with their metadata only, or as rows of a table. */
export type ResponseShape =
  | { readonly kind: 'object' }
  | { readonly kind: 'metadata' }
  | { readonly kind: 'table'; readonly include: IncludeObject; readonly now: Date };

/** The first shape in an Accept header that can be had; undefined when there is none (406). */
export const shapeOf = (accept: string | undefined, query: URLSearchParams, now: Date): ResponseShape | undefined => {
  const wanted = accept === undefined || accept.trim() === '' ? '*/*' : accept;
  for (const part of wanted.split(',')) {
    const [type = '', ...parameters] = part.split(';').map((text) => text.trim());
    if (!jsonTypes.has(type)) continue;
    const as = parameters.find((parameter) => parameter.startsWith('as='))?.slice(3);
    if (as === undefined) return { kind: 'object' };
    if (!parameters.includes('v=v1')) continue;
    if (as === 'Table') return { kind: 'table', include: includeOf(query.get('includeObject')), now };
    if (as.startsWith('PartialObjectMetadata')) return { kind: 'metadata' };
  }
  return undefined;
};

/** One object, or the object of a watch event, in a shape. */
export const shapeObject = (shape: ResponseShape, resource: ApiResource, object: KubeObject): unknown => {
  if (shape.kind === 'object') return object;
  if (shape.kind === 'metadata') return metadataOnly(object);
  const metadata = { resourceVersion: object.metadata.resourceVersion };
  return objectTable(resource, [object], { ...shape, metadata });
};

/** A list in a shape. */
export const shapeList = (shape: ResponseShape, resource: ApiResource, list: ObjectList): unknown => {
  const { items, resourceVersion, continue: token, remaining } = list;
  const more = token === undefined ? {} : { continue: token, remainingItemCount: remaining };
  const metadata = { resourceVersion, ...more };
  if (shape.kind === 'table') return objectTable(resource, items, { ...shape, metadata });
  if (shape.kind === 'metadata')
    return {
      kind: 'PartialObjectMetadataList',
      apiVersion: 'meta.k8s.io/v1',
      metadata,
      items: items.map(metadataOnly),
    };
  return { kind: `${resource.kind}List`, apiVersion: apiVersionOf(resource), metadata, items };
};

const jsonTypes: ReadonlySet<string> = new Set(['application/json', 'application/*', '*/*']);

const includeOf = (value: string | null): IncludeObject =>
  value === 'None' || value === 'Object' ? value : 'Metadata';
