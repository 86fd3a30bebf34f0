import { aClusterStore } from '../../testing/aClusterStore';
import { aggregated, groupList, oneGroup, resourceList, wantsAggregated } from './discovery';

const catalogue = aClusterStore([]).catalogue();
const nothing = aClusterStore([], { installed: [] }).catalogue();
const nmstate = { group: 'nmstate.io', version: 'v1' };

describe('what a cluster says it serves', () => {
  it('is the core group in any case, the others when they are there', () => {
    expect(resourceList(nothing, { group: '', version: 'v1' })).toMatchObject({ groupVersion: 'v1', resources: [] });
    expect(resourceList(nothing, { group: '', version: 'v2' })).toBeUndefined();
    expect(resourceList(nothing, nmstate)).toBeUndefined();
    expect(oneGroup(nothing, 'nmstate.io')).toBeUndefined();
    expect(groupList(nothing).groups.map(({ name }) => name)).toEqual([
      'authentication.k8s.io',
      'authorization.k8s.io',
    ]);
  });

  it('is that access reviews can only be made, and have no status', () => {
    const reviews = resourceList(nothing, { group: 'authorization.k8s.io', version: 'v1' })?.resources;
    expect(reviews?.map(({ verbs }) => verbs)).toEqual([['create'], ['create']]);
  });

  it('is the same hash for all versions of a resource, and another for each resource', () => {
    const hashes = (version: string) =>
      (resourceList(catalogue, { ...nmstate, version })?.resources ?? []).flatMap((one) =>
        'storageVersionHash' in one ? [[one.name, one.storageVersionHash] as const] : [],
      );
    const [stable, beta] = [new Map(hashes('v1')), new Map(hashes('v1beta1'))];
    expect(stable.get('nodenetworkconfigurationpolicies')).toBe(beta.get('nodenetworkconfigurationpolicies'));
    expect(new Set(beta.values()).size).toBe(beta.size);
    expect([...beta.values()].every((hash) => /^[\w+/]{11}=$/.test(hash))).toBe(true);
  });

  it('is all in one answer, in the order of preference', () => {
    const group = aggregated(catalogue, 'groups').items.find(({ metadata }) => metadata.name === 'nmstate.io');
    expect(group?.versions.map(({ version }) => version)).toEqual(['v1', 'v1beta1']);
    const policies = group?.versions[0]?.resources.find(({ resource }) => resource.endsWith('policies'));
    const responseKind = { ...nmstate, kind: 'NodeNetworkConfigurationPolicy' };
    expect(policies).toMatchObject({ scope: 'Cluster', shortNames: ['nncp'], responseKind });
    expect(policies?.subresources).toEqual([
      { subresource: 'status', responseKind, verbs: ['get', 'patch', 'update'] },
    ]);
  });
});

it.each([
  ['application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json', true],
  ['application/json, application/json; v=v2; g=apidiscovery.k8s.io', true],
  ['application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList', false],
  ['application/vnd.kubernetes.protobuf;g=apidiscovery.k8s.io;v=v2', false],
  [undefined, false],
])('does who accepts %s want that one answer: %s', (accept, wanted) => {
  expect(wantsAggregated(accept)).toBe(wanted);
});
