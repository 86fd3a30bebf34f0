import { linkId, ovsBondId } from '../../model/elementId';
import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';

describe('L-01, members of bonds', () => {
  it('follows the port list, whatever the type of the member', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1').withVlan('eno2.5', { base: 'eno2', id: 5 }).withBond('bond0', ['eno1', 'eno2.5']),
    );
    expect(linksBy(map, 'L-01')).toEqual(['link:n1/eno1 → link:n1/bond0', 'link:n1/eno2.5 → link:n1/bond0']);
  });

  it.each([
    ['slaves of old releases', { mode: '4', slaves: ['eno1'] }],
    ['ports, as a policy may write', { ports: ['eno1'] }],
    ['ports-config alone', { 'ports-config': [{ name: 'eno1', priority: 0 }] }],
  ])('reads %s', (_spelling, block) => {
    const map = aMapOf(aHost('n1').withNic('eno1').withBond('bond0', [], { 'link-aggregation': block }));
    expect(linksBy(map, 'L-01')).toEqual(['link:n1/eno1 → link:n1/bond0']);
  });

  it('infers members from their own word when the list is absent', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1', { controller: 'bond0' }).withBond('bond0', [], { 'link-aggregation': null }),
    );
    expect(linksBy(map, 'L-01')).toEqual(['link:n1/eno1 → link:n1/bond0 inferred']);
    expect(map.elements.get(linkId('n1', 'bond0'))?.facts).toMatchObject({ legs: 1, legsUp: 1, legsInferred: true });
  });

  it('believes the list when a member says something else', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1', { controller: 'bond1' }).withBond('bond0', ['eno1']).withBond('bond1', []),
    );
    expect(linksBy(map, 'L-01')).toEqual(['link:n1/eno1 → link:n1/bond0']);
  });

  it('shows a member without an entry as missing, but no leg of a pod', () => {
    const map = aMapOf(aHost('n1').withBond('bond0', ['eno1', 'veth9']));
    expect(linksBy(map, 'L-01')).toEqual(['link:n1/eno1 → link:n1/bond0']);
    expect(map.elements.get(linkId('n1', 'eno1'))).toMatchObject({ kind: 'otherIface', missing: true });
    expect(map.elements.get(linkId('n1', 'veth9'))).toBeUndefined();
  });

  it('counts legs with a signal, without, and not known', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withNic('eno2', { ethernet: { 'auto-negotiation': true } })
        .withNic('eno3', { ethernet: {} })
        .withBond('bond0', ['eno1', 'eno2', 'eno3', 'eno4']),
    );
    expect(map.elements.get(linkId('n1', 'bond0'))?.facts).toMatchObject({
      mode: '802.3ad',
      legs: 4,
      legsUp: 1,
      legsUnknown: 2,
    });
  });
});

describe('L-02 and L-04, OVS bonds (peers 3)', () => {
  const bondPort = (block: unknown) => [{ name: 'bond1', 'link-aggregation': block }];

  it('stands between its members and its bridge', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withNic('eno2')
        .withOvsBridge('br1', bondPort({ mode: 'balance-slb', port: [{ name: 'eno1' }, { name: 'eno2' }] })),
    );
    expect(linksBy(map, 'L-02')).toEqual([
      'link:n1/eno1 → ovs-bond:n1/br1/bond1',
      'link:n1/eno2 → ovs-bond:n1/br1/bond1',
    ]);
    expect(linksBy(map, 'L-04')).toEqual(['ovs-bond:n1/br1/bond1 → ovs-bridge:n1/br1']);
    expect(linksBy(map, 'L-03')).toEqual([]);
    expect(map.elements.get(ovsBondId({ node: 'n1', bridge: 'br1', name: 'bond1' }))).toMatchObject({
      kind: 'ovsBond',
      name: 'bond1',
      node: 'n1',
      facts: { bridge: 'br1', mode: 'balance-slb', legs: 2, legsUp: 2, legsUnknown: 0 },
    });
  });

  it('reads the slaves of old releases', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withOvsBridge('br1', bondPort({ slaves: [{ name: 'eno1' }] })),
    );
    expect(linksBy(map, 'L-02')).toEqual(['link:n1/eno1 → ovs-bond:n1/br1/bond1']);
  });

  it('shows a member that does not exist as missing', () => {
    const map = aMapOf(aHost('n1').withOvsBridge('br1', bondPort({ port: [{ name: 'eno7' }] })));
    expect(linksBy(map, 'L-02')).toEqual(['link:n1/eno7 → ovs-bond:n1/br1/bond1']);
    expect(map.elements.get(linkId('n1', 'eno7'))?.missing).toBe(true);
  });

  it('does not make a Linux bridge port into one', () => {
    const map = aMapOf(aHost('n1').withLinuxBridge('br1', bondPort({ port: [{ name: 'eno7' }] })));
    expect(linksBy(map, 'L-04')).toEqual([]);
  });
});

describe('L-07, members of VRFs', () => {
  const vrf = (block: unknown) =>
    aHost('n1').withInternal('mp1').withInterface({ name: 'blue', type: 'vrf', vrf: block });

  it.each([['port'], ['ports']])('follows the list under %s', (key) => {
    const map = aMapOf(vrf({ [key]: ['mp1'], 'route-table-id': 7 }));
    expect(linksBy(map, 'L-07')).toEqual(['link:n1/mp1 → link:n1/blue']);
    expect(map.elements.get(linkId('n1', 'blue'))).toMatchObject({ kind: 'vrf', facts: { table: 7 } });
  });

  it('infers members from their own word when the list is absent', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1', { controller: 'blue' }).withInterface({ name: 'blue', type: 'vrf' }),
    );
    expect(linksBy(map, 'L-07')).toEqual(['link:n1/eno1 → link:n1/blue inferred']);
  });
});

describe('L-04, OVS bonds on their bridge', () => {
  const bridgeWith = (port: Raw) => aMapOf(aHost('n1').withNic('eno1').withOvsBridge('br1', [port]));

  it('carry the VLAN filter of their port', () => {
    const bond = { mode: 'balance-slb', port: [{ name: 'eno1' }] };
    const port = { name: 'ovs-bond', vlan: { mode: 'access', tag: 77 }, 'link-aggregation': bond };
    expect(linksBy(bridgeWith(port), 'L-04')).toEqual(['ovs-bond:n1/br1/ovs-bond → ovs-bridge:n1/br1 vlan 77']);
  });

  it('have members that are not known when there is no list', () => {
    const map = bridgeWith({ name: 'ovs-bond', 'link-aggregation': { mode: 'balance-slb' } });
    expect(linksBy(map, 'L-02')).toEqual([]);
    expect(map.elements.get(ovsBondId({ node: 'n1', bridge: 'br1', name: 'ovs-bond' }))?.facts).toMatchObject({
      legs: 0,
      legsInferred: true,
    });
  });
});
