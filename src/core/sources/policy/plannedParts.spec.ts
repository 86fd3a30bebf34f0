import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNode } from '../../../testing/objects/aNode';
import { anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import type { NetworkMap } from '../../model/networkMap';

const host = aHost('n1').withNic('eno1').withNic('eno2').withNic('eno3').withBrEx('eno1');
const mapOf = (...objects: readonly Raw[]) => aMapOf(aNode('n1'), host, ...objects);

const missing = (map: NetworkMap) =>
  [...map.elements.values()].filter((element) => element.missing).map(({ id, kind }) => `${kind} ${id}`);

const desired = (map: NetworkMap) =>
  map.links
    .filter(({ state }) => state === 'desired')
    .map(({ from, to, rule, vlan }) => `${rule} ${from} → ${to}${vlan === undefined ? '' : ` vlan ${vlan}`}`)
    .sort();

const bond = {
  name: 'bond1',
  type: 'bond',
  mtu: 9000,
  'link-aggregation': { mode: 'active-backup', port: ['eno2', 'eno3'] },
};
const bridge = { name: 'br-vm', type: 'ovs-bridge', bridge: { port: [{ name: 'bond1' }] } };
const mappings = [{ localnet: 'vmdata', bridge: 'br-vm', state: 'present' }];

describe('what a policy wants and a host lacks', () => {
  it('is drawn as missing, wired as it would be', () => {
    const map = mapOf(aPolicy('p', { interfaces: [bond, bridge], mappings }));
    expect(missing(map)).toEqual([
      'bond link:n1/bond1',
      'bridgeMapping mapping:n1/vmdata',
      'ovsBridge ovs-bridge:n1/br-vm',
    ]);
    expect(desired(map)).toEqual([
      'L-01 link:n1/eno2 → link:n1/bond1',
      'L-01 link:n1/eno3 → link:n1/bond1',
      'L-03 link:n1/bond1 → ovs-bridge:n1/br-vm',
      'L-12 ovs-bridge:n1/br-vm → mapping:n1/vmdata',
      'L-57 nncp:p → link:n1/bond1',
      'L-57 nncp:p → ovs-bridge:n1/br-vm',
      'L-58 nncp:p → mapping:n1/vmdata',
    ]);
  });

  it('has the facts that are wanted, and says where they are written', () => {
    const map = mapOf(aPolicy('p', { interfaces: [bond] }), anEnactment('p', 'n1', { interfaces: [bond] }));
    expect([...map.elements.values()].find(({ name }) => name === 'bond1')).toMatchObject({
      facts: { mode: 'active-backup', mtu: 9000, legs: 2 },
      source: {
        object: 'NodeNetworkConfigurationEnactment/n1.p',
        path: 'status.desiredState.interfaces[0]',
      },
    });
  });

  it('may be a mapping alone, on a bridge that is there', () => {
    const map = mapOf(aPolicy('p', { mappings: [{ localnet: 'vmdata', bridge: 'br-ex' }] }));
    expect(missing(map)).toEqual(['bridgeMapping mapping:n1/vmdata']);
    expect(desired(map)).toEqual(['L-12 ovs-bridge:n1/br-ex → mapping:n1/vmdata', 'L-58 nncp:p → mapping:n1/vmdata']);
  });

  it('may be a VLAN interface or an OVS bond', () => {
    const vlan = { name: 'eno2.5', type: 'vlan', vlan: { 'base-iface': 'eno2', id: 5 } };
    const port = {
      name: 'ovsbond',
      'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno2' }, { name: 'eno3' }] },
    };
    const phy = { name: 'br-phy', type: 'ovs-bridge', bridge: { port: [port] } };
    const map = mapOf(aPolicy('p', { interfaces: [vlan, phy] }));
    expect(missing(map)).toEqual([
      'vlanIface link:n1/eno2.5',
      'ovsBond ovs-bond:n1/br-phy/ovsbond',
      'ovsBridge ovs-bridge:n1/br-phy',
    ]);
    expect(desired(map)).toContain('L-05 link:n1/eno2 → link:n1/eno2.5 vlan 5');
    expect(desired(map)).toContain('L-02 link:n1/eno3 → ovs-bond:n1/br-phy/ovsbond');
    expect(desired(map)).toContain('L-04 ovs-bond:n1/br-phy/ovsbond → ovs-bridge:n1/br-phy');
  });

  it('takes its facts from the first of two policies that want the same', () => {
    const map = mapOf(aPolicy('b', { interfaces: [{ ...bond, mtu: 1500 }] }), aPolicy('a', { interfaces: [bond] }));
    expect([...map.elements.values()].find(({ name }) => name === 'bond1')).toMatchObject({ facts: { mtu: 9000 } });
    expect(linksBy(map, 'L-57')).toEqual(['nncp:a → link:n1/bond1 desired', 'nncp:b → link:n1/bond1 desired']);
  });

  it('draws a port that nobody has as missing, too', () => {
    const map = mapOf(aPolicy('p', { interfaces: [{ ...bridge, bridge: { port: [{ name: 'eno99' }] } }] }));
    expect(missing(map)).toEqual(['otherIface link:n1/eno99', 'ovsBridge ovs-bridge:n1/br-vm']);
  });

  it('changes nothing that is there: a port that is only wanted is no joint', () => {
    const wider = { name: 'br-ex', type: 'ovs-bridge', bridge: { port: [{ name: 'eno1' }, { name: 'eno2' }] } };
    const map = mapOf(aPolicy('p', { interfaces: [wider] }));
    expect(desired(map)).toEqual([]);
    expect(missing(map)).toEqual([]);
  });

  it('is nothing when what is wanted is to go, to be left alone, or there', () => {
    const interfaces = [
      { name: 'x1', type: 'bond', state: 'absent' },
      { name: 'x2', type: 'bond', state: 'ignore' },
      { name: 'eno1', type: 'ethernet' },
    ];
    const map = mapOf(aPolicy('p', { interfaces, mappings: [{ localnet: 'physnet', bridge: 'br-ex' }] }));
    expect(missing(map)).toEqual([]);
    expect(desired(map)).toEqual([]);
  });

  it('is no mapping where the mappings of the host are not known', () => {
    const bare = aHost('n1').withNic('eno2').withNic('eno3');
    const map = aMapOf(aNode('n1'), bare, aPolicy('p', { interfaces: [bond], mappings }));
    expect(missing(map)).toEqual(['bond link:n1/bond1']);
  });

  it('is drawn on each host that lacks it', () => {
    const other = aHost('n2').withNic('eno2').withNic('eno3').withBond('bond1', ['eno2', 'eno3']);
    const map = aMapOf(aNode('n1'), aNode('n2'), host, other, aPolicy('p', { interfaces: [bond] }));
    expect(linksBy(map, 'L-57')).toEqual(['nncp:p → link:n1/bond1 desired', 'nncp:p → link:n2/bond1']);
    expect(missing(map)).toEqual(['bond link:n1/bond1']);
  });

  it('follows the policy while the host stays the same object', () => {
    const same = host.object();
    const first = aPolicy('p', { interfaces: [bond] });
    const lacking = (...policies: readonly Raw[]) => missing(aMapOf(aNode('n1'), same, ...policies));
    expect(lacking(first)).toEqual(['bond link:n1/bond1']);
    expect(lacking(first)).toEqual(['bond link:n1/bond1']);
    expect(lacking(aPolicy('p', { interfaces: [{ ...bond, name: 'bond2' }] }))).toEqual(['bond link:n1/bond2']);
    expect(lacking(first, aPolicy('q', { mappings: [{ localnet: 'x', bridge: 'br-ex' }] }))).toEqual([
      'bond link:n1/bond1',
      'bridgeMapping mapping:n1/x',
    ]);
    expect(lacking()).toEqual([]);
  });
});
