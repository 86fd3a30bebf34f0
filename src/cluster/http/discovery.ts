import { createHash } from 'node:crypto';
import { apiVersionOf, resourceId, type ApiResource } from '../store/catalogue/apiResource';
import type { ApiGroup, Catalogue } from '../store/catalogue/catalogue';

/** `/api` */
export const coreVersions = () => ({
  kind: 'APIVersions',
  versions: ['v1'],
  serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress: '' }],
});

/** `/apis` */
export const groupList = ({ groups }: Catalogue) => ({
  kind: 'APIGroupList',
  apiVersion: 'v1',
  groups: groups.map(describeGroup),
});

/** `/apis/<group>`; undefined when it is not served. */
export const oneGroup = ({ groups }: Catalogue, name: string) => {
  const group = groups.find((one) => one.name === name);
  return group === undefined ? undefined : { kind: 'APIGroup', apiVersion: 'v1', ...describeGroup(group) };
};

/** `/api/v1`, `/apis/<group>/<version>`; undefined when it is not served. The core group always is. */
export const resourceList = (catalogue: Catalogue, { group, version }: GroupVersion) => {
  const resources = resourcesIn(catalogue, { group, version });
  if (resources.length === 0 && !(group === '' && version === 'v1')) return undefined;
  const groupVersion = apiVersionOf({ group, version });
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources: resources.flatMap(describe) };
};

/** The media type of the newer discovery, in which one answer tells everything. */
export const aggregatedType = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

export const wantsAggregated = (accept: string | undefined): boolean =>
  (accept ?? '').split(',').some((part) => {
    const parameters = part.split(';').map((text) => text.trim());
    return ['application/json', 'g=apidiscovery.k8s.io', 'v=v2'].every((one) => parameters.includes(one));
  });

/** `/api` (the core group) or `/apis` (all others) in the aggregated form. */
export const aggregated = (catalogue: Catalogue, root: 'core' | 'groups') => ({
  kind: 'APIGroupDiscoveryList',
  apiVersion: 'apidiscovery.k8s.io/v2',
  metadata: {},
  items: (root === 'core' ? [{ name: '', versions: ['v1'] }] : catalogue.groups).map(({ name, versions }) => ({
    metadata: { name, creationTimestamp: null },
    versions: versions.map((version) => ({
      version,
      resources: resourcesIn(catalogue, { group: name, version }).map(describeAggregated),
      freshness: 'Current',
    })),
  })),
});

/** The verbs of discovery; without `watch` among them the console would poll. */
const verbsOf = ({ review }: ApiResource): readonly string[] =>
  review ? ['create'] : ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];

type GroupVersion = { readonly group: string; readonly version: string };

const resourcesIn = ({ resources }: Catalogue, { group, version }: GroupVersion) =>
  resources.filter((one) => one.group === group && one.version === version);

const describeGroup = ({ name, versions }: ApiGroup) => {
  const described = versions.map((version) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions: described, preferredVersion: described[0] };
};

const statusVerbs = ['get', 'patch', 'update'];

const describe = (resource: ApiResource) => {
  const { plural, singular, namespaced, kind, shortNames, categories } = resource;
  const main = {
    name: plural,
    singularName: singular,
    namespaced,
    kind,
    verbs: verbsOf(resource),
    ...(shortNames.length > 0 ? { shortNames } : {}),
    ...(categories.length > 0 ? { categories } : {}),
    storageVersionHash: storageHash(resource),
  };
  const status = { name: `${plural}/status`, singularName: '', namespaced, kind, verbs: statusVerbs };
  return resource.status ? [main, status] : [main];
};

/** The same for all versions of a resource and for nothing else, since they share their objects. */
const storageHash = (resource: ApiResource): string =>
  createHash('sha256').update(resourceId(resource)).digest().subarray(0, 8).toString('base64');

const describeAggregated = (resource: ApiResource) => {
  const { group, version, kind, plural, singular, namespaced, shortNames, categories } = resource;
  const responseKind = { group, version, kind };
  return {
    resource: plural,
    responseKind,
    scope: namespaced ? 'Namespaced' : 'Cluster',
    singularResource: singular,
    verbs: verbsOf(resource),
    ...(shortNames.length > 0 ? { shortNames } : {}),
    ...(categories.length > 0 ? { categories } : {}),
    ...(resource.status ? { subresources: [{ subresource: 'status', responseKind, verbs: statusVerbs }] } : {}),
  };
};
