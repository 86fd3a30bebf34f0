import { problemsOf, valueOf } from '../testing/readers/reading';
import { readClusterUserDefinedNetwork, readUserDefinedNetwork } from './userDefinedNetwork';

const cudn = (spec: unknown) => ({ metadata: { name: 'c' }, spec });
const read = (spec: unknown) => valueOf(readClusterUserDefinedNetwork, cudn(spec));
const networkOf = (network: unknown) => read({ network }).network;

describe('a user defined network', () => {
  it('is a localnet with its VLAN', () => {
    const localnet = {
      role: 'Secondary',
      physicalNetworkName: 'vmdata',
      vlan: { mode: 'Access', access: { id: 1924 } },
      mtu: 1500,
      subnets: ['192.0.2.0/24', '2001:db8::/64'],
      excludeSubnets: ['192.0.2.0/30'],
      ipam: { mode: 'Enabled', lifecycle: 'Persistent' },
    };
    expect(networkOf({ topology: 'Localnet', localnet })).toEqual({
      topology: 'Localnet',
      role: 'Secondary',
      physicalNetworkName: 'vmdata',
      vlan: 1924,
      mtu: 1500,
      subnets: ['192.0.2.0/24', '2001:db8::/64'],
      excludeSubnets: ['192.0.2.0/30'],
      ipamMode: 'Enabled',
      ipamLifecycle: 'Persistent',
    });
  });

  it('has subnets with the share of each node on layer 3 (peers 7)', () => {
    const layer3 = {
      role: 'Primary',
      subnets: [{ cidr: '10.1.0.0/16', hostSubnet: 24 }, { cidr: 'fd00::/48' }, {}, 5],
    };
    expect(networkOf({ topology: 'Layer3', layer3 }).subnets).toEqual(['10.1.0.0/16/24', 'fd00::/48']);
    expect(problemsOf(readClusterUserDefinedNetwork, cudn({ network: { topology: 'Layer3', layer3 } }))).toEqual([
      'spec.network.layer3.subnets[3]',
    ]);
  });

  it('says nothing of a topology that has no block, or of none', () => {
    const nothing = { role: undefined, vlan: undefined, subnets: [], excludeSubnets: [], ipamMode: undefined };
    expect(networkOf({ topology: 'Layer2' })).toMatchObject({ topology: 'Layer2', ...nothing });
    expect(networkOf({ layer2: { role: 'Primary' } })).toMatchObject({ topology: undefined, ...nothing });
    expect(networkOf(undefined)).toMatchObject({ topology: undefined, ...nothing });
  });

  it('stands one level higher in a namespaced one', () => {
    const spec = { topology: 'Layer2', layer2: { role: 'Primary', subnets: ['10.2.0.0/24'] } };
    const udn = valueOf(readUserDefinedNetwork, { metadata: { name: 'u', namespace: 'shop' }, spec });
    expect(udn.network).toMatchObject({ topology: 'Layer2', role: 'Primary', subnets: ['10.2.0.0/24'] });
    expect(valueOf(readUserDefinedNetwork, { metadata: { name: 'u' } }).network.topology).toBeUndefined();
  });
});

describe('the namespaces of a cluster wide one', () => {
  it('are all of them for an empty selector, and not known without one', () => {
    expect(read({ namespaceSelector: {} }).namespaceSelector).toEqual({ matchLabels: {}, matchExpressions: [] });
    expect(read({}).namespaceSelector).toBeUndefined();
    expect(read(undefined).namespaceSelector).toBeUndefined();
  });

  it('are selected by labels and expressions', () => {
    const matchExpressions = [{ key: 'zone', operator: 'In', values: ['a', 1] }, { key: 'team' }];
    expect(read({ namespaceSelector: { matchLabels: { a: 'b' }, matchExpressions } }).namespaceSelector).toEqual({
      matchLabels: { a: 'b' },
      matchExpressions: [
        { key: 'zone', operator: 'In', values: ['a', '1'] },
        { key: 'team', operator: '', values: [] },
      ],
    });
  });

  it('are not known when an expression is malformed, as what is left would select more', () => {
    const raw = cudn({ namespaceSelector: { matchExpressions: [{ operator: 'Exists' }, 'x'] } });
    expect(valueOf(readClusterUserDefinedNetwork, raw).namespaceSelector).toBeUndefined();
    expect(problemsOf(readClusterUserDefinedNetwork, raw)).toEqual([
      'spec.namespaceSelector.matchExpressions[0]',
      'spec.namespaceSelector.matchExpressions[1]',
    ]);
  });
});

it('a network without the part that its topology wants is reported', () => {
  const raw = { metadata: { name: 'c' }, spec: { network: { topology: 'Localnet' } } };
  expect(problemsOf(readClusterUserDefinedNetwork, raw)).toEqual(['spec.network.localnet']);
});
