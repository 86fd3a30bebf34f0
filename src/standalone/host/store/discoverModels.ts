import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { coFetchJSON } from '../sdk/cluster/consoleFetch';

/** Asks the cluster what it serves. Rejects when it says nothing at all; a group that fails is left out. */
export const discoverModels = async (): Promise<readonly K8sModel[]> => {
  const groups = await ask('/apis');
  const paths = isGroupList(groups) ? groups.groups.flatMap(({ versions }) => versions.map(pathOf)) : [];
  const lists = await Promise.allSettled(['/api/v1', ...paths].map(ask));
  return lists.flatMap((list) =>
    list.status === 'fulfilled' && isResourceList(list.value) ? modelsOf(list.value) : [],
  );
};

type GroupVersion = { readonly groupVersion: string };
type GroupList = { readonly groups: readonly { readonly versions: readonly GroupVersion[] }[] };

type ResourceList = GroupVersion & {
  readonly resources: readonly {
    readonly name: string;
    readonly kind: string;
    readonly namespaced: boolean;
    readonly singularName?: string;
    readonly verbs?: K8sModel['verbs'];
    readonly shortNames?: string[];
  }[];
};

const ask = (path: string): Promise<unknown> => coFetchJSON(`${SERVER_FLAGS.basePath}api/kubernetes${path}`);

const pathOf = ({ groupVersion }: GroupVersion): string => `/apis/${groupVersion}`;

const isGroupList = (value: unknown): value is GroupList =>
  typeof value === 'object' && value !== null && 'groups' in value && Array.isArray(value.groups);

const isResourceList = (value: unknown): value is ResourceList =>
  typeof value === 'object' && value !== null && 'resources' in value && Array.isArray(value.resources);

const modelsOf = ({ groupVersion, resources }: ResourceList): readonly K8sModel[] => {
  const [version = '', group] = groupVersion.split('/').reverse();
  return resources
    .filter(({ name }) => !name.includes('/'))
    .map(({ name, kind, namespaced, singularName, verbs, shortNames }) => {
      const label = kind.replace(/(?!^)([A-Z][a-z])/g, ' $1');
      return {
        kind,
        namespaced,
        plural: name,
        path: name,
        id: singularName === undefined || singularName === '' ? kind.toLowerCase() : singularName,
        apiVersion: version,
        ...(group === undefined ? {} : { apiGroup: group, crd: true }),
        ...(verbs === undefined ? {} : { verbs }),
        ...(shortNames === undefined ? {} : { shortNames }),
        label,
        labelPlural: pluralOf(label),
        abbr: abbreviationOf(kind),
      };
    });
};

/** The English plural: Node Network Configuration Policies. */
const pluralOf = (label: string): string =>
  label.endsWith('y') ? `${label.slice(0, -1)}ies` : label.endsWith('s') ? `${label}es` : `${label}s`;

/** The capitals of a kind, at most four: NNCP. */
const abbreviationOf = (kind: string): string => (kind.replace(/[^A-Z]/g, '') || kind.toUpperCase()).slice(0, 4);
