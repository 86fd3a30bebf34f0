import type { ResourceKind } from '../../k8s/resourceKind';

/** The console names its own built-in kinds by their plural, all others by group, version and kind. */
export const objectLink = (kind: ResourceKind, namespace: string | undefined, name: string): string => {
  const { group, version } = kind;
  const reference = group === '' ? kind.plural : [group, version, kind.kind].join('~');
  const place = kind.namespaced && namespace !== undefined ? `ns/${encodeURIComponent(namespace)}` : 'cluster';
  return `/k8s/${place}/${reference}/${encodeURIComponent(name)}`;
};
