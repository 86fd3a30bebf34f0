import { apiVersionOf, resourceId, type ApiResource } from './catalogue/apiResource';
import { badRequest, expired, success, type Outcome } from './failure';
import { parseFieldSelector, type ObjectTest } from './fieldSelector';
import { labelsOf, objectKey, type KubeObject } from './kubeObject';
import { parseLabelSelector } from './labelSelector';
import type { Ledger } from './ledger';

/** What a list request may say. Without a namespace, all of them. `limit` 0 or absent: everything at once. */
export type ListQuery = {
  readonly namespace?: string | undefined;
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
  readonly limit?: number | undefined;
  /** The opaque token of the page before. */
  readonly continue?: string | undefined;
};

export type ObjectList = {
  readonly items: readonly KubeObject[];
  /** Watch from here on. All pages of one list have the same, and show the cluster as it was then. */
  readonly resourceVersion: string;
  readonly continue?: string;
  readonly remaining?: number;
};

/** Lists a resource in the order of namespace and name; 400 for a bad selector or token, 410 for a token too old. */
export const listObjects = (ledger: Ledger, resource: ApiResource, query: ListQuery): Outcome<ObjectList> => {
  const matches = objectTest(resource, query);
  if (!matches.ok) return matches;
  const from = query.continue === undefined || query.continue === '' ? undefined : readToken(query.continue);
  if (from === 'malformed') return badRequest('continue key is not valid: it was not made by this server');
  const revision = from?.revision ?? ledger.revision();
  const all = ledger.list(resourceId(resource), revision);
  if (all === undefined) return expired(tokenExpired);
  const rest = all.filter((object) => matches.value(object) && (from === undefined || keyOf(object) > from.after));
  const items = rest.slice(0, query.limit !== undefined && query.limit > 0 ? query.limit : undefined);
  const shown = { items: items.map((object) => inVersion(resource, object)), resourceVersion: String(revision) };
  const last = items.at(-1);
  if (last === undefined || items.length === rest.length) return success(shown);
  return success({
    ...shown,
    continue: writeToken({ revision, after: keyOf(last) }),
    remaining: rest.length - items.length,
  });
};

/** The test that namespace and selectors of a query make together. */
export const objectTest = (resource: ApiResource, query: ListQuery): Outcome<ObjectTest> => {
  const labels = parseLabelSelector(query.labelSelector ?? '');
  if (!labels.ok) return labels;
  const fields = parseFieldSelector(query.fieldSelector ?? '', resource.selectable);
  if (!fields.ok) return fields;
  const { namespace } = query;
  return success(
    (object) =>
      (namespace === undefined || object.metadata.namespace === namespace) &&
      labels.value(labelsOf(object)) &&
      fields.value(object),
  );
};

/** All versions of a resource share their objects; each shows them under its own name. */
export const inVersion = (resource: ApiResource, object: KubeObject): KubeObject =>
  object.apiVersion === apiVersionOf(resource) ? object : { ...object, apiVersion: apiVersionOf(resource) };

type Position = { readonly revision: number; readonly after: string };

const keyOf = (object: KubeObject): string => objectKey(object.metadata.namespace, object.metadata.name);

const writeToken = ({ revision, after }: Position): string =>
  Buffer.from(`${String(revision)}:${after}`).toString('base64url');

const readToken = (token: string): Position | 'malformed' => {
  const [, revision, after] = /^(\d+):(.+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  return revision === undefined || after === undefined ? 'malformed' : { revision: Number(revision), after };
};

const tokenExpired =
  'The provided continue parameter is too old to display a consistent list result. ' +
  'You can start a new list without the continue parameter.';
