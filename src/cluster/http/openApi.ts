import { apiVersionOf, type ApiResource } from '../store/catalogue/apiResource';
import type { Catalogue } from '../store/catalogue/catalogue';
import { isRecord } from '../store/jsonValue';

type GroupVersion = { readonly group: string; readonly version: string };

/** `/openapi/v3`: where the description of each version of each group is. */
export const openApiIndex = ({ resources }: Catalogue, basePath: string) => ({
  paths: Object.fromEntries(
    [...new Set(resources.map(rootOf))].map((root) => [root, { serverRelativeURL: `${basePath}/openapi/v3/${root}` }]),
  ),
});

/**
 * The description of one group version: enough for `kubectl explain` and for `kubectl apply` to see that the server itself
 * can validate (`fieldValidation`) and dry-run. Fields are not described unless a CRD does: everything is allowed.
 */
export const openApiOf = ({ resources }: Catalogue, { group, version }: GroupVersion) => {
  const here = resources.filter((one) => one.group === group && one.version === version);
  if (here.length === 0) return undefined;
  return {
    openapi: '3.0.0',
    info,
    paths: Object.fromEntries(here.map((resource) => [pathOf(resource), operations(resource)])),
    components: { schemas: Object.fromEntries(here.map((resource) => [schemaName(resource), schema(resource)])) },
  };
};

/** `/openapi/v2`, for clients that know no better: kinds without fields. */
export const openApiV2 = ({ resources }: Catalogue) => ({
  swagger: '2.0',
  info,
  paths: {},
  definitions: Object.fromEntries(
    resources.map((resource) => [
      schemaName(resource),
      { type: 'object', 'x-kubernetes-group-version-kind': [kindOf(resource)] },
    ]),
  ),
});

const info = { title: 'Kubernetes', version: 'v1.35.0' };

const rootOf = (resource: ApiResource): string =>
  resource.group === '' ? `api/${resource.version}` : `apis/${apiVersionOf(resource)}`;

const pathOf = (resource: ApiResource): string =>
  `/${rootOf(resource)}/${resource.namespaced ? 'namespaces/{namespace}/' : ''}${resource.plural}/{name}`;

const schemaName = ({ group, version, kind }: ApiResource): string =>
  `${['io.k8s.api', ...(group === '' ? ['core'] : group.split('.').reverse())].join('.')}.${version}.${kind}`;

const kindOf = ({ group, version, kind }: ApiResource) => ({ group, version, kind });

const operations = (resource: ApiResource) => ({
  patch: {
    'x-kubernetes-action': 'patch',
    'x-kubernetes-group-version-kind': kindOf(resource),
    parameters: ['dryRun', 'fieldManager', 'fieldValidation', 'force'].map((name) => ({
      name,
      in: 'query',
      schema: { type: name === 'force' ? 'boolean' : 'string', uniqueItems: true },
    })),
    responses: { 200: { description: 'OK' } },
  },
});

const anything = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } as const;

const schema = (resource: ApiResource) => {
  const described = isRecord(resource.schema) ? resource.schema : {};
  const { properties } = described;
  return {
    type: 'object',
    ...described,
    properties: { ...commonFields, ...(isRecord(properties) ? properties : usualFields), metadata: anything },
    'x-kubernetes-group-version-kind': [kindOf(resource)],
    ...(properties === undefined ? { 'x-kubernetes-preserve-unknown-fields': true } : {}),
  };
};

const commonFields = {
  apiVersion: { type: 'string', description: 'The group and version of this object.' },
  kind: { type: 'string', description: 'The kind of this object.' },
};

/** Of kinds that no CRD describes; one that is described has the fields it names and no others. */
const usualFields = {
  spec: { ...anything, description: 'What is wanted.' },
  status: { ...anything, description: 'What is.' },
};
