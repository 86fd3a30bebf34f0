import { layer3RangesDiffer, ovnDifferences } from './ovnDifferences';

const localnet = { type: 'ovn-k8s-cni-overlay', name: 'a', topology: 'localnet', netAttachDefName: 'ns1/a' };
const layer2 = { ...localnet, topology: 'layer2' };
const layer3 = { ...localnet, topology: 'layer3' };

describe('two configurations of one OVN network', () => {
  it('agree whatever NAD they are in and however the defaults are written', () => {
    const other = { ...localnet, netAttachDefName: 'ns2/a', cniVersion: '1.1.0', role: 'secondary', vlanID: 0 };
    expect(ovnDifferences(localnet, { ...other, physicalNetworkName: '', allowPersistentIPs: false })).toEqual([]);
  });

  it('agree when they list the same ranges in another order', () => {
    const subnets = '10.1.0.0/24,fd00::/64';
    expect(ovnDifferences({ ...layer2, subnets }, { ...layer2, subnets: 'fd00::/64, 10.1.0.0/24' })).toEqual([]);
  });

  it.each([
    [{ vlanID: 1925 }, ['vlanID']],
    [{ physicalNetworkName: 'a' }, ['physicalNetworkName']],
    [{ subnets: '10.1.0.0/24', allowPersistentIPs: true }, ['allowPersistentIPs', 'subnets']],
    [{ excludeSubnets: '10.1.0.0/30' }, ['excludeSubnets']],
    [{ topology: 'layer2' }, ['topology']],
    [{ role: 'primary' }, ['role']],
    [{ transport: 'evpn' }, ['transport']],
    [{ joinSubnet: '100.65.0.0/16' }, []],
  ])('of the localnet topology disagree with %j in %j', (more, keys) => {
    expect(ovnDifferences(localnet, { ...localnet, ...more })).toEqual(keys);
  });

  it.each([
    [{ vlanID: 7 }, []],
    [{ joinSubnet: '100.65.0.0/16' }, ['joinSubnet']],
    [{ reservedSubnets: '10.1.0.0/30' }, ['reservedSubnets']],
    [{ infrastructureSubnets: '10.1.0.0/30' }, ['infrastructureSubnets']],
    [{ transitSubnet: '100.88.0.0/16' }, ['transitSubnet']],
  ])('of the layer2 topology disagree with %j in %j', (more, keys) => {
    expect(ovnDifferences(layer2, { ...layer2, ...more })).toEqual(keys);
  });

  it('of the layer3 topology may differ in their ranges', () => {
    expect(ovnDifferences(layer3, { ...layer3, subnets: '10.1.0.0/16/24' })).toEqual([]);
    expect(ovnDifferences(layer3, { ...layer3, joinSubnet: '100.65.0.0/16' })).toEqual(['joinSubnet']);
  });

  it('have the MTU of the cluster when they write none', () => {
    expect(ovnDifferences(localnet, { ...localnet, mtu: 1400 }, 1400)).toEqual([]);
    expect(ovnDifferences(localnet, { ...localnet, mtu: 1500 }, 1400)).toEqual(['mtu']);
  });

  it.each([
    [{ ...layer3, subnets: '10.1.0.0/16/24' }, true],
    [layer3, false],
    [{ ...layer2, subnets: '10.1.0.0/16' }, false],
  ])('of the layer3 topology list other ranges than %j: %j', (other, differ) => {
    expect(layer3RangesDiffer(layer3, other)).toBe(differ);
  });

  it('are not said to differ in an MTU that nobody knows', () => {
    expect(ovnDifferences(localnet, { ...localnet, mtu: 1500 })).toEqual([]);
    expect(ovnDifferences({ ...localnet, mtu: 1500 }, localnet)).toEqual([]);
    expect(ovnDifferences({ ...localnet, mtu: 9000 }, { ...localnet, mtu: 1500 })).toEqual(['mtu']);
  });

  it('of a topology that nobody knows are compared by what all have', () => {
    expect(
      ovnDifferences({ ...localnet, topology: 'x' }, { ...localnet, topology: 'x', vlanID: 7, mtu: 1 }, 2),
    ).toEqual(['mtu']);
    expect(ovnDifferences({ name: 'a' }, { name: 'a' })).toEqual([]);
  });
});
