import { forbidden, type Failure } from '../store/failure';

/** The people of a simulated cluster; a bearer token is the name itself. */
export const userNames = ['admin', 'viewer', 'tenant'] as const;
export type UserName = (typeof userNames)[number];

/** What somebody wants to do. Without a namespace: in all of them, or on what has none. */
export type AccessAttributes = {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string | undefined;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
};

/** What somebody may do; '*' stands for all. With a namespace it holds there only, with names for those objects only. */
export type AccessRule = {
  readonly verbs: readonly string[];
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly namespace?: string;
  readonly names?: readonly string[];
};

/** `admin` everything, `viewer` reads everything, `tenant` works in the namespace `shop` and sees nothing else. */
export const rulesOf = (user: UserName): readonly AccessRule[] => [...rules[user], ...everybody];

export const isAllowed = (user: UserName, wanted: AccessAttributes): boolean =>
  rulesOf(user).some((rule) => covers(rule, wanted));

export const groupsOf = (user: UserName): readonly string[] =>
  user === 'admin' ? ['system:masters', 'system:authenticated'] : ['system:authenticated'];

/** The 403 in the API server's words. */
export const forbiddenTo = (user: UserName, wanted: AccessAttributes): Failure => {
  const { verb, group, name } = wanted;
  const resource = wanted.subresource === undefined ? wanted.resource : `${wanted.resource}/${wanted.subresource}`;
  const qualified = group === '' ? wanted.resource : `${wanted.resource}.${group}`;
  const subject = name === undefined ? qualified : `${qualified} "${name}"`;
  const where = wanted.namespace === undefined ? 'at the cluster scope' : `in the namespace "${wanted.namespace}"`;
  return forbidden(
    `${subject} is forbidden: User "${user}" cannot ${verb} resource "${resource}" in API group "${group}" ${where}`,
    { ...(name === undefined ? {} : { name }), group, kind: wanted.resource },
  );
};

const all = ['*'];
const read = ['get', 'list', 'watch'];

/** The namespaced groups a tenant works with: all that `edit` gives and what networks and VMs add. */
const tenantGroups = ['', 'apps', 'k8s.cni.cncf.io', 'k8s.ovn.org', 'kubevirt.io', 'networking.k8s.io'];
const tenantCore = ['pods', 'events', 'configmaps', 'secrets', 'services', 'serviceaccounts'];

const rules: Readonly<Record<UserName, readonly AccessRule[]>> = {
  admin: [{ verbs: all, groups: all, resources: all }],
  viewer: [{ verbs: read, groups: all, resources: all }],
  tenant: [
    { verbs: all, groups: [''], resources: tenantCore, namespace: 'shop' },
    { verbs: all, groups: tenantGroups.filter((group) => group !== ''), resources: all, namespace: 'shop' },
    { verbs: ['get'], groups: [''], resources: ['namespaces'], names: ['shop'] },
  ],
};

const everybody: readonly AccessRule[] = [
  { verbs: ['create'], groups: ['authentication.k8s.io'], resources: ['selfsubjectreviews'] },
  {
    verbs: ['create'],
    groups: ['authorization.k8s.io'],
    resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
  },
];

const covers = (rule: AccessRule, wanted: AccessAttributes): boolean =>
  has(rule.verbs, wanted.verb) &&
  has(rule.groups, wanted.group) &&
  has(rule.resources, wanted.resource) &&
  (rule.namespace === undefined || rule.namespace === wanted.namespace) &&
  (rule.names === undefined || rule.names.includes(wanted.name ?? ''));

const has = (list: readonly string[], wanted: string): boolean => list.includes('*') || list.includes(wanted);
