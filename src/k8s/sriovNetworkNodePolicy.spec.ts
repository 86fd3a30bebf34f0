import { problemsOf, valueOf } from '../testing/readers/reading';
import { readSriovNetworkNodePolicy } from './sriovNetworkNodePolicy';

const policy = (spec?: unknown) => ({ metadata: { name: 'p', namespace: 'openshift-sriov-network-operator' }, spec });

describe('a policy for virtual functions', () => {
  it('names the functions it takes, with the range of a share', () => {
    const nicSelector = {
      pfNames: ['ens1f0#0-3', 'ens1f1'],
      rootDevices: ['0000:3b:00.0'],
      vendor: '15b3',
      deviceID: '1017',
    };
    const spec = { resourceName: 'sriov_a', nodeSelector: { zone: 'a' }, numVfs: 8, nicSelector };
    expect(valueOf(readSriovNetworkNodePolicy, policy(spec))).toMatchObject({
      resourceName: 'sriov_a',
      nodeSelector: { zone: 'a' },
      numVfs: 8,
      pfNames: [
        { name: 'ens1f0', vfRange: '0-3' },
        { name: 'ens1f1', vfRange: undefined },
      ],
      rootDevices: ['0000:3b:00.0'],
      vendor: '15b3',
      deviceId: '1017',
    });
  });

  it('selects nothing in particular when it says nothing', () => {
    expect(valueOf(readSriovNetworkNodePolicy, policy())).toMatchObject({
      resourceName: undefined,
      nodeSelector: {},
      pfNames: [],
      rootDevices: [],
    });
  });

  it('does not choose more because a part of it is malformed', () => {
    const read = (spec: unknown) => valueOf(readSriovNetworkNodePolicy, policy(spec));
    expect(read({ nicSelector: { pfNames: 'ens1f0', vendor: '15b3' } })).toMatchObject({ pfNames: [] });
    expect(read({ nicSelector: { pfNames: 'ens1f0', vendor: '15b3' } }).vendor).toBeUndefined();
    expect(read({ nodeSelector: { zone: ['a'] } }).nodeSelector).toBeUndefined();
    expect(read({ nodeSelector: 'a' }).nodeSelector).toBeUndefined();
  });

  it('loses only the names that are malformed', () => {
    const raw = policy({ nicSelector: { pfNames: ['', '#0-3', {}, 'ens1f0'] } });
    expect(valueOf(readSriovNetworkNodePolicy, raw).pfNames).toEqual([{ name: 'ens1f0', vfRange: undefined }]);
    expect(problemsOf(readSriovNetworkNodePolicy, raw)).toEqual(
      [0, 1, 2].map((index) => `spec.nicSelector.pfNames[${index}]`),
    );
  });
});
