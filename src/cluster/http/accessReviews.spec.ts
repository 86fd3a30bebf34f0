import { aClusterStore, resourceOf } from '../../testing/aClusterStore';
import { answerReview } from './accessReviews';
import type { UserName } from './userAccess';

const review = (kind: string, user: UserName, spec: object) => {
  const store = aClusterStore([]);
  const group = kind === 'SelfSubjectReview' ? 'authentication.k8s.io' : 'authorization.k8s.io';
  const resource = resourceOf(store, kind, `${group}/v1`);
  return answerReview({ resource, user, body: { spec }, catalogue: store.catalogue() });
};

describe('a review', () => {
  it('says who somebody is', () => {
    expect(review('SelfSubjectReview', 'tenant', {})).toMatchObject({
      apiVersion: 'authentication.k8s.io/v1',
      status: { userInfo: { username: 'tenant', groups: ['system:authenticated'] } },
    });
  });

  it('lists what somebody may do in a namespace', () => {
    const rules = {
      status: {
        resourceRules: expect.arrayContaining([
          expect.objectContaining({ apiGroups: [''], resources: expect.arrayContaining(['pods']) }),
        ]),
      },
    };
    expect(review('SelfSubjectRulesReview', 'tenant', { namespace: 'shop' })).toMatchObject(rules);
    expect(review('SelfSubjectRulesReview', 'tenant', { namespace: 'other' })).not.toMatchObject(rules);
    expect(review('SelfSubjectRulesReview', 'admin', {})).toMatchObject({
      status: { nonResourceRules: [{ verbs: ['*'] }] },
    });
  });

  it('knows about paths that are no resources', () => {
    const asked = (user: UserName, verb: string) =>
      review('SelfSubjectAccessReview', user, { nonResourceAttributes: { path: '/metrics', verb } });
    expect(asked('viewer', 'get')).toMatchObject({ status: { allowed: true } });
    expect(asked('viewer', 'post')).toMatchObject({ status: { allowed: false } });
    expect(asked('admin', 'post')).toMatchObject({ status: { allowed: true } });
  });
});
