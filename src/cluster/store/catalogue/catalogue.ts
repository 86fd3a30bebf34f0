import { groupOf, versionOf, type KubeObject } from '../kubeObject';
import { apiVersionOf, resourceId, type ApiResource } from './apiResource';
import { builtInResources } from './builtInResources';
import { crdResources } from './crdResources';
import { pluralOf } from './pluralOf';
import { ageColumn } from './resourceFamily';

/**
 * An API that the cluster serves: a whole group, or one resource of it. The core group is ''. `unseen`: it may be served,
 * but of this resource nothing is known.
 */
export type InstalledApi = {
  readonly group: string;
  readonly plural?: string | undefined;
  readonly unseen?: true | undefined;
};

export type ApiGroup = {
  readonly name: string;
  /** The preferred version first. */
  readonly versions: readonly string[];
};

/** All resources that a cluster serves, sorted by group, version and plural. */
export type Catalogue = {
  readonly resources: readonly ApiResource[];
  /** Without the core group, sorted by name. */
  readonly groups: readonly ApiGroup[];
  /** By path: `{group, version, plural}`. */
  readonly find: (path: Pick<ApiResource, 'group' | 'version' | 'plural'>) => ApiResource | undefined;
  /** By what an object says of itself; another version of the same kind will do when the very one is not served. */
  readonly findKind: (object: Pick<KubeObject, 'apiVersion' | 'kind'>) => ApiResource | undefined;
};

/**
 * What a cluster with these APIs, definitions and objects serves. A CRD wins over the built-in table; a kind that neither
 * knows, yet has an object, is served under a guessed plural. The review APIs are always there.
 */
export const createCatalogue = (source: {
  readonly installed: readonly InstalledApi[];
  readonly crds: readonly KubeObject[];
  readonly objects: readonly KubeObject[];
  /** False: a CRD describes its kind but does not make it served. */
  readonly crdsServe?: boolean | undefined;
}): Catalogue => {
  const defined = source.crds.flatMap(crdResources);
  const definedIds = new Set(defined.map(resourceId));
  const known = [...defined, ...builtInResources().filter((resource) => !definedIds.has(resourceId(resource)))];
  const seen = new Set(source.objects.map((object) => `${object.kind}.${groupOf(object.apiVersion)}`));
  const served = known.filter(
    (resource) =>
      resource.review ||
      (source.crdsServe !== false && definedIds.has(resourceId(resource))) ||
      seen.has(`${resource.kind}.${resource.group}`) ||
      source.installed.some(
        ({ group, plural }) => group === resource.group && (plural ?? resource.plural) === resource.plural,
      ),
  );
  return catalogueOf([...served, ...guessed(source.objects, known)]);
};

/** Newest first: v2, v1, v1beta2, v1beta1, v1alpha1, then anything else by name. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [versionRank(a), versionRank(b)];
  const difference = left.map((rank, index) => (right[index] ?? 0) - rank).find((step) => step !== 0);
  return difference ?? compareText(a, b);
};

const catalogueOf = (unsorted: readonly ApiResource[]): Catalogue => {
  const resources = [...unsorted].sort(
    (a, b) => compareText(a.group, b.group) || compareVersions(a.version, b.version) || compareText(a.plural, b.plural),
  );
  const byPath = new Map(resources.map((resource) => [`${apiVersionOf(resource)}/${resource.plural}`, resource]));
  const names = [...new Set(resources.map(({ group }) => group))].filter((name) => name !== '');
  return {
    resources,
    groups: names.map((name) => ({
      name,
      versions: [...new Set(resources.filter(({ group }) => group === name).map(({ version }) => version))],
    })),
    find: (path) => byPath.get(`${apiVersionOf(path)}/${path.plural}`),
    findKind: ({ apiVersion, kind }) => {
      const ofKind = resources.filter((one) => one.kind === kind && one.group === groupOf(apiVersion));
      return ofKind.find((one) => one.version === versionOf(apiVersion)) ?? ofKind[0];
    },
  };
};

const guessed = (objects: readonly KubeObject[], known: readonly ApiResource[]): readonly ApiResource[] => {
  const knownKinds = new Set(known.map(({ kind, group }) => `${kind}.${group}`));
  const strange = objects.filter(({ kind, apiVersion }) => !knownKinds.has(`${kind}.${groupOf(apiVersion)}`));
  const byType = new Map(strange.map((object) => [`${object.apiVersion}/${object.kind}`, object]));
  return [...byType.values()].map(({ apiVersion, kind }) => ({
    group: groupOf(apiVersion),
    version: versionOf(apiVersion),
    kind,
    plural: pluralOf(kind),
    namespaced: strange.some(
      (one) => one.kind === kind && one.apiVersion === apiVersion && one.metadata.namespace !== undefined,
    ),
    singular: kind.toLowerCase(),
    shortNames: [],
    categories: [],
    status: false,
    selectable: [],
    columns: [ageColumn],
    review: false,
    schema: undefined,
  }));
};

const versionRank = (version: string): readonly [stability: number, major: number, minor: number] => {
  const [, major, stage, minor] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
  if (major === undefined) return [0, 0, 0];
  return [stage === undefined ? 3 : stage === 'beta' ? 2 : 1, Number(major), Number(minor ?? 0)];
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
