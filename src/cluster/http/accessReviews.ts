import type { ApiResource } from '../store/catalogue/apiResource';
import type { Catalogue } from '../store/catalogue/catalogue';
import { isRecord, textAt, valueAt } from '../store/jsonValue';
import { groupsOf, isAllowed, rulesOf, type AccessRule, type UserName } from './userAccess';

/** What `user` asks about themselves; the answer is the object with its status filled in. */
export type ReviewRequest = {
  readonly resource: ApiResource;
  readonly user: UserName;
  readonly body: unknown;
  readonly catalogue: Catalogue;
};

/** Answers SelfSubjectAccessReview, SelfSubjectRulesReview and SelfSubjectReview. */
export const answerReview = (request: ReviewRequest): unknown => {
  const { resource, body } = request;
  const apiVersion = `${resource.group}/${resource.version}`;
  const spec = isRecord(body) && isRecord(body['spec']) ? { spec: body['spec'] } : {};
  return { apiVersion, kind: resource.kind, metadata: {}, ...spec, status: statusOf(request) };
};

const statusOf = ({ resource, user, body, catalogue }: ReviewRequest): unknown => {
  if (resource.kind === 'SelfSubjectReview') return { userInfo: { username: user, groups: groupsOf(user) } };
  if (resource.kind === 'SelfSubjectRulesReview') return rulesStatus(user, textAt(body, ['spec', 'namespace']));
  const attributes = valueAt(body, ['spec', 'resourceAttributes']);
  const allowed = isRecord(attributes) ? mayUse(user, attributes, catalogue) : mayVisit(user, body);
  return allowed ? { allowed } : { allowed, reason: `no rule allows this to "${user}"` };
};

const mayUse = (user: UserName, attributes: unknown, catalogue: Catalogue): boolean => {
  const text = (key: string) => textAt(attributes, [key]) ?? '';
  const [group, resource, name, namespace] = [text('group'), text('resource'), text('name'), text('namespace')];
  const known = catalogue.resources.find((one) => one.group === group && one.plural === resource);
  return isAllowed(user, {
    verb: text('verb'),
    group,
    resource,
    namespace: namespace === '' || known?.namespaced === false ? undefined : namespace,
    name: name === '' ? undefined : name,
  });
};

/** Paths beside the resources: everybody may read them, `admin` may do more. */
const mayVisit = (user: UserName, body: unknown): boolean =>
  user === 'admin' || textAt(body, ['spec', 'nonResourceAttributes', 'verb']) === 'get';

const rulesStatus = (user: UserName, namespace: string | undefined) => ({
  resourceRules: rulesOf(user)
    .filter((rule) => rule.namespace === undefined || rule.namespace === namespace)
    .map(asResourceRule),
  nonResourceRules: [{ verbs: [user === 'admin' ? '*' : 'get'], nonResourceURLs: ['*'] }],
  incomplete: false,
});

const asResourceRule = ({ verbs, groups, resources, names }: AccessRule) => ({
  verbs,
  apiGroups: groups,
  resources,
  ...(names === undefined ? {} : { resourceNames: names }),
});
