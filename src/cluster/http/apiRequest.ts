/** The resource part of a path: `/apis/<group>/<version>[/namespaces/<namespace>]/<plural>[/<name>[/<subresource>]]`. */
export type ResourcePath = {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  readonly subresource?: string | undefined;
};

/** What a path of the API stands for. */
export type ApiPath =
  | { readonly kind: 'health' | 'version' | 'core-versions' | 'groups' | 'openapi-v2' | 'openapi-v3' | 'nowhere' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'group-version' | 'openapi-v3-of'; readonly group: string; readonly version: string }
  | { readonly kind: 'resource'; readonly path: ResourcePath };

/** Takes a path apart; a segment that is not percent-encoded as it should be leads nowhere. */
export const parseApiPath = (pathname: string): ApiPath => {
  const segments = decoded(pathname.split('/').filter((segment) => segment !== ''));
  const [root, ...rest] = segments ?? ['nowhere'];
  if (root === 'api') return rest.length === 0 ? { kind: 'core-versions' } : inVersion('', rest);
  if (root === 'apis') return inGroups(rest);
  if (root === 'openapi') return openApiPath(rest);
  if (root === 'version' && rest.length === 0) return { kind: 'version' };
  return ['healthz', 'readyz', 'livez'].includes(root ?? '') ? { kind: 'health' } : { kind: 'nowhere' };
};

const inGroups = ([group, ...rest]: readonly string[]): ApiPath => {
  if (group === undefined) return { kind: 'groups' };
  return rest.length === 0 ? { kind: 'group', group } : inVersion(group, rest);
};

const inVersion = (group: string, [version = '', ...rest]: readonly string[]): ApiPath => {
  if (rest.length === 0) return { kind: 'group-version', group, version };
  const [first, namespace, plural] = rest;
  const isNamespaced = first === 'namespaces' && plural !== undefined && !namespaceSubresources.has(plural);
  const [name, subresource, ...beyond] = isNamespaced ? rest.slice(3) : rest.slice(1);
  if (beyond.length > 0) return { kind: 'nowhere' };
  const place = isNamespaced ? { plural, namespace } : { plural: first ?? '' };
  return { kind: 'resource', path: { group, version, ...place, name, subresource } };
};

/** `/api/v1/namespaces/shop/status` is the status of a namespace, not a resource in it. */
const namespaceSubresources: ReadonlySet<string> = new Set(['status', 'finalize']);

const openApiPath = ([version, root, ...rest]: readonly string[]): ApiPath => {
  if (version === 'v2') return { kind: 'openapi-v2' };
  if (version !== 'v3') return { kind: 'nowhere' };
  if (root === undefined) return { kind: 'openapi-v3' };
  const [first, second] = rest;
  if (root === 'api' && first !== undefined) return { kind: 'openapi-v3-of', group: '', version: first };
  if (root !== 'apis' || first === undefined || second === undefined) return { kind: 'nowhere' };
  return { kind: 'openapi-v3-of', group: first, version: second };
};

const decoded = (segments: readonly string[]): readonly string[] | undefined => {
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined;
  }
};
