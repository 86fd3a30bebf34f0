import { coFetchJSON } from '../sdk/cluster/consoleFetch';
import { discoverModels } from './discoverModels';

jest.mock('../sdk/cluster/consoleFetch', () => ({ coFetchJSON: jest.fn() }));

const answers: Readonly<Record<string, unknown>> = {
  '/api/kubernetes/apis': {
    groups: [{ versions: [{ groupVersion: 'nmstate.io/v1' }] }, { versions: [{ groupVersion: 'broken.io/v1' }] }],
  },
  '/api/kubernetes/api/v1': {
    groupVersion: 'v1',
    resources: [
      { name: 'nodes', kind: 'Node', singularName: 'node', namespaced: false, verbs: ['list', 'watch'] },
      { name: 'nodes/status', kind: 'Node', namespaced: false },
    ],
  },
  '/api/kubernetes/apis/nmstate.io/v1': {
    groupVersion: 'nmstate.io/v1',
    resources: [
      {
        name: 'nodenetworkconfigurationpolicies',
        kind: 'NodeNetworkConfigurationPolicy',
        singularName: '',
        namespaced: false,
        shortNames: ['nncp'],
      },
    ],
  },
};

describe('what the cluster serves', () => {
  beforeEach(() => {
    jest
      .mocked(coFetchJSON)
      .mockImplementation((url) => (url in answers ? Promise.resolve(answers[url]) : Promise.reject(new Error('no'))));
  });

  it('is asked for group by group, and a group that fails costs only itself', async () => {
    expect(await discoverModels()).toEqual([
      {
        kind: 'Node',
        namespaced: false,
        plural: 'nodes',
        path: 'nodes',
        id: 'node',
        apiVersion: 'v1',
        verbs: ['list', 'watch'],
        label: 'Node',
        labelPlural: 'Nodes',
        abbr: 'N',
      },
      {
        kind: 'NodeNetworkConfigurationPolicy',
        namespaced: false,
        plural: 'nodenetworkconfigurationpolicies',
        path: 'nodenetworkconfigurationpolicies',
        id: 'nodenetworkconfigurationpolicy',
        apiVersion: 'v1',
        apiGroup: 'nmstate.io',
        crd: true,
        shortNames: ['nncp'],
        label: 'Node Network Configuration Policy',
        labelPlural: 'Node Network Configuration Policies',
        abbr: 'NNCP',
      },
    ]);
  });

  it('is not known when the cluster does not answer', async () => {
    jest.mocked(coFetchJSON).mockRejectedValue(new Error('gone'));
    await expect(discoverModels()).rejects.toThrow('gone');
  });
});
