import { aHost } from '../../testing/aHost';
import type { HostBuilder, Raw } from '../../testing/aHost';
import { aNode } from '../../testing/objects/aNode';
import { aView } from '../../testing/rules/aView';
import { protectedClosure } from './protectedClosure';

const closureOf = (host: HostBuilder, objects: readonly Raw[] = []) => {
  const view = aView([host, ...objects]);
  const [of] = view.hosts();
  if (!of) throw new Error('there is no host');
  const { clusterUplink, all } = protectedClosure(view.map, of);
  const others = [...all].filter((id) => !clusterUplink.has(id));
  return { uplink: [...clusterUplink].sort(), others: others.sort() };
};

describe('what must stay as it is on a host', () => {
  it('is br-ex and all that carries it, but not another bridge on the same NIC', () => {
    const host = aHost('n1')
      .withNic('eno1')
      .withNic('eno2')
      .withBond('bond0', ['eno1', 'eno2'])
      .withVlan('bond0.55', { base: 'bond0', id: 55 })
      .withBrEx('bond0.55')
      .withOvsBridge('br-vmdata', ['bond0']);
    expect(closureOf(host)).toEqual({
      uplink: [
        'link:n1/bond0',
        'link:n1/bond0.55',
        'link:n1/br-ex',
        'link:n1/eno1',
        'link:n1/eno2',
        'link:n1/patch-br-ex_n1-to-br-int',
        'ovs-bridge:n1/br-ex',
      ],
      others: [],
    });
  });

  it('goes on behind patch ports and into OVS bonds, but not into br-int', () => {
    const host = aHost('n1')
      .withNic('eno1')
      .withNic('eno2')
      .withBrEx('patch-ex-to-phy')
      .withPatch('patch-ex-to-phy', { on: 'br-ex', peer: 'patch-phy-to-ex' })
      .withPatch('patch-phy-to-ex', { on: 'br-phy', peer: 'patch-ex-to-phy' })
      .withOvsBridge('br-phy', [
        'patch-phy-to-ex',
        {
          name: 'ovs-bond',
          'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno1' }, { name: 'eno2' }] },
        },
        { name: 'open', 'link-aggregation': { mode: 'balance-slb' } },
      ]);
    expect(closureOf(host).uplink).toEqual([
      'link:n1/br-ex',
      'link:n1/eno1',
      'link:n1/eno2',
      'link:n1/patch-br-ex_n1-to-br-int',
      'link:n1/patch-ex-to-phy',
      'link:n1/patch-phy-to-ex',
      'ovs-bond:n1/br-phy/open',
      'ovs-bond:n1/br-phy/ovs-bond',
      'ovs-bridge:n1/br-ex',
      'ovs-bridge:n1/br-phy',
    ]);
  });

  it('is also what carries a second cluster bridge', () => {
    const host = aHost('n1').withNic('eno1').withNic('eno3').withBrEx('eno1').withOvsBridge('br-ex1', ['eno3']);
    expect(closureOf(host).uplink).toEqual([
      'link:n1/br-ex',
      'link:n1/eno1',
      'link:n1/eno3',
      'link:n1/patch-br-ex_n1-to-br-int',
      'ovs-bridge:n1/br-ex',
      'ovs-bridge:n1/br-ex1',
    ]);
  });

  it('is also what carries a default route or the address of the node', () => {
    const address = (ip: string): Raw => ({ ipv4: { enabled: true, address: [{ ip, 'prefix-length': 24 }] } });
    const host = aHost('n1')
      .withNic('eno1')
      .withNic('eno2')
      .withVlan('eno1.7', { base: 'eno1', id: 7 }, address('192.0.2.9'))
      .withOvsBridge('br-host', ['eno2', 'host0'])
      .withInternal('host0')
      .withRoute({ destination: '0.0.0.0/0', 'next-hop-interface': 'host0', 'next-hop-address': '198.51.100.1' });
    expect(closureOf(host, [aNode('n1', { addresses: ['192.0.2.9'] })])).toEqual({
      uplink: [],
      others: ['link:n1/eno1', 'link:n1/eno1.7', 'link:n1/eno2', 'link:n1/host0', 'ovs-bridge:n1/br-host'],
    });
  });

  it('goes only as far as the entries of the host', () => {
    const host = aHost('n1')
      .withOvsBridge('br-ex1', ['gone', 'ex1', 'patch-a'])
      .withInternal('ex1')
      .withPatch('patch-a', { peer: 'patch-b' })
      .withPatch('patch-b', { on: 'br-hidden', peer: 'patch-a' })
      .withInterface({ name: 'br-open', type: 'ovs-bridge' })
      .withRoute({ destination: '0.0.0.0/0', 'next-hop-interface': 'gone', 'next-hop-address': '198.51.100.1' });
    expect(closureOf(host)).toEqual({
      uplink: ['link:n1/ex1', 'link:n1/patch-a', 'ovs-bridge:n1/br-ex1'],
      others: [],
    });
  });
});
