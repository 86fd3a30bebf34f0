import type { K8sGroupVersionKind } from '@openshift-console/dynamic-plugin-sdk';

/** `group~version~Kind`, as the console writes it in URLs. */
export const referenceOf = ({
  group,
  version,
  kind,
}: Partial<K8sGroupVersionKind> & { readonly kind: string }): string =>
  [group ?? 'core', version ?? 'v1', kind].join('~');

/** The group, version and kind of a reference; a bare kind has no group and no version. */
export const readReference = (reference: string): Partial<K8sGroupVersionKind> & { readonly kind: string } => {
  const [group, version, kind] = reference.split('~');
  if (kind === undefined || version === undefined) return { kind: reference };
  return { version, kind, ...(group === 'core' || group === undefined ? {} : { group }) };
};

/** Where the page of an object is. */
export const resourcePath = (
  resource: string,
  { name, namespace }: { readonly name?: string | undefined; readonly namespace?: string | undefined },
): string => {
  const place = namespace === undefined ? 'cluster' : `ns/${encodeURIComponent(namespace)}`;
  const object = name === undefined ? '' : `/${encodeURIComponent(name)}`;
  return `/k8s/${place}/${resource}${object}`;
};
