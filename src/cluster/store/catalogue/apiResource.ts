import type { ResourceKind } from '../../../k8s/resourceKind';

/** A column of `kubectl get`, as `additionalPrinterColumns` of a CRD has it; `wide` is only shown with `-o wide`. */
export type PrinterColumn = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly jsonPath: string;
  readonly wide: boolean;
};

/** One resource in one version, with all that discovery says about it. */
export type ApiResource = ResourceKind & {
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  /** Whether `…/status` exists, so that the plain path does not change `status`. */
  readonly status: boolean;
  /** Field selectors beside the name and the namespace. */
  readonly selectable: readonly string[];
  readonly columns: readonly PrinterColumn[];
  /** Nothing is stored: only `create` exists and answers at once (access reviews). */
  readonly review: boolean;
  /** `openAPIV3Schema` of the CRD, when one is there. */
  readonly schema: unknown;
};

/** `nodes`, `nodenetworkstates.nmstate.io`: under this name all versions share their objects. */
export const resourceId = (resource: Pick<ResourceKind, 'group' | 'plural'>): string =>
  resource.group === '' ? resource.plural : `${resource.plural}.${resource.group}`;

export const apiVersionOf = (resource: Pick<ResourceKind, 'group' | 'version'>): string =>
  resource.group === '' ? resource.version : `${resource.group}/${resource.version}`;

/** Served by a CRD: no strategic merge patch, and updates must carry a resourceVersion. */
export const isCustom = (resource: Pick<ResourceKind, 'group'>): boolean => !builtInGroups.has(resource.group);

const builtInGroups: ReadonlySet<string> = new Set([
  '',
  'apps',
  'apiextensions.k8s.io',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'networking.k8s.io',
]);
