import { problemsOf, valueOf } from '../testing/readers/reading';
import { readSriovNetworkNodeState } from './sriovNetworkNodeState';

const state = (body: object) => ({ metadata: { name: 'n1', namespace: 'openshift-sriov-network-operator' }, ...body });
const interfacesOf = (body: object) => valueOf(readSriovNetworkNodeState, state(body)).interfaces;

const pf = { name: 'ens1f0', pciAddress: '0000:3b:00.0', vendor: '15b3', deviceID: '1017', numVfs: 8, totalvfs: 16 };

describe('the SR-IOV state of a node', () => {
  it('has the functions of the node', () => {
    expect(
      valueOf(readSriovNetworkNodeState, state({ status: { syncStatus: 'Succeeded', interfaces: [pf] } })),
    ).toMatchObject({
      syncStatus: 'Succeeded',
      interfaces: [
        {
          name: 'ens1f0',
          pciAddress: '0000:3b:00.0',
          vendor: '15b3',
          deviceId: '1017',
          numVfs: 8,
          totalVfs: 16,
          resourceNames: [],
        },
      ],
    });
    expect(interfacesOf({})).toEqual([]);
  });

  it('has the resources that the spec makes of a function, found by its address or by its name', () => {
    const vfGroups = [{ resourceName: 'fast' }, { resourceName: 'slow' }, { resourceName: 'fast' }];
    const named = { name: 'ens1f0', vfGroups: [{ resourceName: 'named' }] };
    const spec = {
      interfaces: [
        { pciAddress: '0000:3b:00.0', vfGroups },
        named,
        { pciAddress: '0000:5e:00.0', vfGroups: [{ resourceName: 'other' }] },
        { name: 'ens9' },
        4,
      ],
    };
    const status = { interfaces: [{ ...pf, Vfs: [{ vfID: 0 }] }] };
    expect(interfacesOf({ spec, status })[0]?.resourceNames).toEqual(['fast', 'slow', 'named']);
    expect(problemsOf(readSriovNetworkNodeState, state({ spec, status }))).toEqual(['spec.interfaces[4]']);
  });

  it('takes resources that the status tells as well', () => {
    expect(
      interfacesOf({ status: { interfaces: [{ ...pf, vfGroups: [{ resourceName: 'fast' }] }] } })[0]?.resourceNames,
    ).toEqual(['fast']);
  });

  it('loses only the functions that are malformed', () => {
    const body = { status: { interfaces: [{ pciAddress: 'x' }, 5, pf] } };
    expect(interfacesOf(body)).toHaveLength(1);
    expect(problemsOf(readSriovNetworkNodeState, state(body))).toEqual([
      'status.interfaces[0]',
      'status.interfaces[1]',
    ]);
  });
});
