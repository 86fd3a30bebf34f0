/** A Kubernetes resource kind as the API serves it. `plural` is the path segment. */
export type ResourceKind = {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
};
