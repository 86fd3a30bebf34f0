import { aHost } from '../../testing/aHost';
import type { HostBuilder, Raw } from '../../testing/aHost';
import { aNad } from '../../testing/objects/aNad';
import { aNode } from '../../testing/objects/aNode';
import { aPolicy } from '../../testing/objects/aPolicy';
import { creating, drafting, patching, workers } from '../../testing/preflight/aDraft';
import { answersOfCheck, aPreflight } from '../../testing/preflight/answersOfCheck';
import { hostUntouched } from './p-05-host-untouched';

const good = ['passed n1: Nothing is touched over which a node itself is reached.'];
const node = aNode('n1', { addresses: ['192.168.4.21'] });
const plain = ['eno1', 'eno2', 'eno3'].reduce((host, nic) => host.withNic(nic), aHost('n1')).withBrEx('eno1');
const bonded = aHost('n1').withNic('eno1').withNic('eno2').withNic('eno3').withBond('bond0', ['eno1', 'eno2']);
/** Case 4: the node is in VLAN 55 of its only uplink. */
const tagged = bonded.withVlan('bond0.55', { base: 'bond0', id: 55 }).withBrEx('bond0.55');
const single = aHost('n1')
  .withNic('eno1')
  .withNic('eno2')
  .withVlan('eno1.55', { base: 'eno1', id: 55 })
  .withBrEx('eno1.55');
/** OVS balance-slb: br-ex reaches the NICs by another bridge. */
const behind = aHost('n1')
  .withNic('eno1')
  .withNic('eno2')
  .withNic('eno3')
  .withBrEx('patch-ex-to-phy')
  .withPatch('patch-ex-to-phy', { on: 'br-ex', peer: 'patch-phy-to-ex' })
  .withPatch('patch-phy-to-ex', { on: 'br-phy', peer: 'patch-ex-to-phy' })
  .withOvsBridge('br-phy', [
    'patch-phy-to-ex',
    { name: 'ovs-bond', 'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno1' }, { name: 'eno2' }] } },
  ]);

const check = (host: HostBuilder | Raw, parts: Parameters<typeof drafting>[0], ...others: readonly Raw[]) =>
  answersOfCheck(hostUntouched, [node, host, ...others], { changes: [drafting(parts)] });
const entries = (host: HostBuilder, ...interfaces: readonly unknown[]) => check(host, { interfaces });
const bridge = (port: string, name = 'br-vm') => ({ name, type: 'ovs-bridge', bridge: { port: [{ name: port }] } });
const isReached = (name: string) => `blocked n1: n1 itself is reached over ${name}, which must stay as it is.`;
const cutsOff = (name: string) =>
  `override n1: n1 itself is reached over ${name}: a fault here cuts it off. [P-05/${name}]`;
const never = 'belongs to the cluster network: no policy may name it but in a bridge mapping.';

describe('P-05', () => {
  it('passes what has nothing to do with the node itself, and mappings to br-ex', () => {
    expect(entries(plain, bridge('eno2'), { name: 'eno3', type: 'ethernet', mtu: 9000 })).toEqual(good);
    expect(check(plain, { mappings: [{ localnet: 'dc', bridge: 'br-ex' }] })).toEqual(good);
    expect(check(plain, { mappings: [{ localnet: 'dc', state: 'absent' }] })).toEqual(good);
  });

  it.each<[string, unknown]>([
    ['a bridge of its name (peers 39)', bridge('eno2', 'br-ex')],
    ['its removal', { name: 'br-ex', type: 'ovs-bridge', state: 'absent' }],
    ['LLDP on it', { name: 'br-ex', type: 'ovs-interface', lldp: { enabled: true } }],
    ['a VLAN on it', { name: 'v7', type: 'vlan', vlan: { 'base-iface': 'br-ex', id: 7 } }],
    ['a port of another bridge', bridge('br-ex')],
    ['the controller of a NIC', { name: 'eno2', type: 'ethernet', controller: 'br-ex' }],
    ['what it only ignores', { name: 'br-ex', type: 'ovs-interface', state: 'ignore' }],
  ])('never lets a draft name br-ex: %s', (_, entry) => {
    expect(entries(plain, entry)).toContain(`blocked n1: br-ex ${never}`);
    const { summary } = aPreflight([hostUntouched], [node, plain], {
      changes: [drafting({ interfaces: [entry] })],
      overrides: ['P-05/br-ex', 'P-05/n1'],
    });
    expect(summary.blocksApply).toBe(true);
  });

  it('needs to know nothing of a node for that', () => {
    const parts = { interfaces: [bridge('eno2', 'br-ex1')] };
    expect(answersOfCheck(hostUntouched, [node], { changes: [drafting(parts)] })).toEqual([
      `blocked n1: br-ex1 ${never}`,
    ]);
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOfCheck(hostUntouched, [], { changes: [drafting(parts)], unread })).toEqual([
      `blocked NodeNetworkConfigurationPolicy/p: br-ex1 ${never}`,
    ]);
  });

  it.each<[string, HostBuilder, unknown, string]>([
    ['a NIC of br-ex', plain, { name: 'eno1', type: 'ethernet', mtu: 9000 }, 'eno1'],
    ['a NIC of br-ex that is to go', plain, { name: 'eno1', type: 'ethernet', state: 'absent' }, 'eno1'],
    ['a NIC of br-ex without more', plain, { name: 'eno1', type: 'ethernet', state: 'up' }, 'eno1'],
    ['a NIC of br-ex in another bridge', plain, bridge('eno1'), 'eno1'],
    [
      'its bond',
      tagged,
      { name: 'bond0', type: 'bond', 'link-aggregation': { mode: '802.3ad', port: ['eno3'] } },
      'bond0',
    ],
    ['a member of its bond', tagged, bridge('eno2'), 'eno2'],
    ['its VLAN', tagged, { name: 'bond0.55', type: 'vlan', state: 'absent' }, 'bond0.55'],
    ['a second VLAN of its id', single, { name: 'v55', type: 'vlan', vlan: { 'base-iface': 'eno1', id: 55 } }, 'eno1'],
    ['a VLAN without an id', single, { name: 'v55', type: 'vlan', vlan: { 'base-iface': 'eno1' } }, 'eno1'],
    [
      'a macvlan on it',
      plain,
      { name: 'mv', type: 'mac-vlan', 'mac-vlan': { 'base-iface': 'eno1', mode: 'vepa' } },
      'eno1',
    ],
    ['a Linux bridge over it', single, { ...bridge('eno1'), type: 'linux-bridge' }, 'eno1'],
    [
      'a bond over it',
      single,
      { name: 'b', type: 'bond', 'link-aggregation': { mode: '802.3ad', slaves: ['eno1'] } },
      'eno1',
    ],
    [
      'an OVS bridge by an old word',
      single,
      { ...bridge('x'), bridge: { slaves: [{ name: 'eno2' }, { name: 'eno1' }], options: { x: 'eno1' } } },
      'eno1',
    ],
    ['a VRF', single, { name: 'red', type: 'vrf', vrf: { port: ['eno1'] } }, 'eno1'],
    [
      'an OVS bond over it',
      single,
      {
        ...bridge('x'),
        bridge: {
          port: [{ name: 'x', 'link-aggregation': { mode: 'lacp', port: [{ name: 'eno1' }, { name: 'eno2' }] } }],
        },
      },
      'eno1',
    ],
    ['the bridge behind', behind, { name: 'br-phy', type: 'ovs-bridge', bridge: { port: [] } }, 'br-phy'],
    ['its OVS bond', behind, bridge('ovs-bond'), 'ovs-bond'],
    ['a member of its OVS bond', behind, bridge('eno2'), 'eno2'],
    [
      'its patch port',
      behind,
      { name: 'p', type: 'ovs-interface', patch: { peer: 'patch-phy-to-ex' } },
      'patch-phy-to-ex',
    ],
    ['the source of a MAC', plain, { name: 'b', type: 'bond', 'copy-mac-from': 'eno1' }, 'eno1'],
  ])('blocks %s', (...[, host, entry, name]) => {
    expect(entries(host, entry)).toContain(isReached(name));
  });

  it('finds what is named by its address', () => {
    const host = aHost('n1')
      .withNic('eno1', {
        'mac-address': '52:54:00:00:00:01',
        'permanent-mac-address': '52:54:00:00:00:02',
        'pci-address': '0000:01:00.0',
      })
      .withBrEx('eno1');
    const by = (more: Raw) => entries(host, { name: 'any', type: 'ethernet', ...more });
    expect(by({ identifier: 'mac-address', 'mac-address': '52:54:00:00:00:01' })).toEqual([isReached('eno1')]);
    expect(by({ identifier: 'mac-address', 'mac-address': '52:54:00:00:00:02' })).toEqual([isReached('eno1')]);
    expect(by({ identifier: 'pci-address', 'pci-address': '0000:01:00.0' })).toEqual([isReached('eno1')]);
    expect(by({ identifier: 'name' })).toEqual(good);
    expect(by({ 'mac-address': '52:54:00:00:00:01' })).toEqual(good);
  });

  it('finds it in routes, rules, name servers and settings of OVS, and not in remarks', () => {
    const wanting = (desiredState: Raw) => check(plain, { spec: { desiredState } });
    const route = { destination: '10.0.0.0/8', 'next-hop-interface': 'eno1', 'next-hop-address': '192.168.4.1' };
    expect(wanting({ routes: { config: [route] } })).toEqual([isReached('eno1')]);
    expect(wanting({ 'dns-resolver': { config: { server: ['fe80::1%eno1', 8] } } })).toEqual([isReached('eno1')]);
    expect(wanting({ 'ovs-db': { external_ids: { 'ovn-bridge-mappings': 'physnet:br-ex' } } })).toEqual([
      `blocked n1: br-ex ${never}`,
    ]);
    expect(wanting({ interfaces: [{ name: 'eno2', type: 'ethernet', description: 'eno1' }] })).toEqual(good);
  });

  it('knows the node by its address and default route where there is no br-ex', () => {
    const address = { ipv4: { enabled: true, address: [{ ip: '192.168.4.21', 'prefix-length': 24 }] } };
    const holding = aHost('n1').withNic('eno1', address).withNic('eno2');
    expect(entries(holding, bridge('eno1'))).toEqual([isReached('eno1')]);
    expect(entries(holding, bridge('eno2'))).toEqual(good);
    const route = (table: number) => ({
      destination: '0.0.0.0/0',
      'next-hop-interface': 'eno3',
      'next-hop-address': '10.0.0.1',
      'table-id': table,
    });
    expect(entries(plain.withRoute(route(254)), bridge('eno3'))).toEqual([isReached('eno3')]);
    expect(entries(plain.withRoute(route(1000)), bridge('eno3'))).toEqual(good);
  });

  it('starts from br-ex1 as well', () => {
    const host = plain.withOvsBridge('br-ex1', ['eno2']);
    expect(entries(host, bridge('eno2'))).toEqual([isReached('eno2')]);
    expect(check(host, { mappings: [{ localnet: 'dc', bridge: 'br-ex1' }] })).toEqual([`blocked n1: br-ex1 ${never}`]);
  });

  it('blocks a mapping to a bridge behind br-ex, which br-ex itself is for', () => {
    expect(check(behind, { mappings: [{ localnet: 'dc', bridge: 'br-phy' }] })).toEqual([isReached('br-phy')]);
  });

  it('warns of a VLAN beside that of the node', () => {
    const entry = { name: 'bond0.7', type: 'vlan', state: 'up', vlan: { 'base-iface': 'bond0', id: 7 } };
    expect(entries(tagged, entry)).toEqual(['warning n1: bond0.7 stands on bond0, over which n1 itself is reached.']);
  });

  it('asks to confirm a port of another OVS bridge where only VLANs of the node stand on it (case 4)', () => {
    const entry = { name: 'eno1', type: 'ethernet', state: 'up', ipv4: { enabled: false }, ipv6: { enabled: false } };
    expect(entries(single, bridge('eno1'))).toEqual([cutsOff('eno1')]);
    expect(entries(single, bridge('eno1'), entry)).toEqual([cutsOff('eno1'), cutsOff('eno1')]);
    expect(entries(tagged, bridge('bond0'))).toEqual([cutsOff('bond0')]);
    expect(entries(single.withOvsBridge('br-vm', ['eno1']), bridge('eno1'))).toEqual([cutsOff('eno1')]);
    expect(entries(single, bridge('eno1'), { ...entry, mtu: 9000 })).toContain(isReached('eno1'));
    expect(entries(single, bridge('eno1'), { ...entry, ipv4: { enabled: true } })).toContain(isReached('eno1'));
    const address = { ipv4: { enabled: true, address: [{ ip: '10.0.0.1', 'prefix-length': 24 }] } };
    const busy = aHost('n1').withNic('eno1', address).withVlan('eno1.55', { base: 'eno1', id: 55 }).withBrEx('eno1.55');
    expect(entries(busy, bridge('eno1'))).toEqual([isReached('eno1')]);
  });

  it('asks to confirm LLDP alone on a NIC, and lets it through when that was typed', () => {
    const lldp = { name: 'eno1', type: 'ethernet', state: 'up', lldp: { enabled: true } };
    expect(entries(plain, lldp)).toEqual([cutsOff('eno1')]);
    expect(entries(plain, { ...lldp, state: 'down' })).toEqual([isReached('eno1')]);
    expect(entries(tagged, { name: 'bond0', type: 'bond', lldp: { enabled: true } })).toEqual([isReached('bond0')]);
    const report = (overrides: readonly string[]) =>
      aPreflight([hostUntouched], [node, plain], { changes: [drafting({ interfaces: [lldp] })], overrides }).summary;
    expect(report([])).toEqual({
      blocksApply: true,
      blocksNext: false,
      openOverrides: ['P-05/eno1'],
      givenOverrides: [],
    });
    expect(report(['P-05/eno1'])).toEqual({
      blocksApply: false,
      blocksNext: false,
      openOverrides: [],
      givenOverrides: ['P-05/eno1'],
    });
  });

  it('looks at a policy as an edit would leave it, and at each of several writes', () => {
    const there = aPolicy('p', { nodeSelector: workers, interfaces: [bridge('eno1')] });
    const patch = patching({ ...there, spec: { maxUnavailable: 1 } });
    expect(answersOfCheck(hostUntouched, [node, plain, there], { changes: [patch] })).toEqual([isReached('eno1')]);
    const removal = [patching(there), { ...patching(there), op: 'delete' as const }];
    expect(answersOfCheck(hostUntouched, [node, plain, there], { changes: removal })).toEqual([isReached('eno1')]);
  });

  it('lets no NAD take a NIC of the node away', () => {
    const nad = (config: Raw) =>
      answersOfCheck(hostUntouched, [node, plain], {
        changes: [creating(aNad('shop/dev', { type: 'host-device', ...config }))],
      });
    expect(nad({ device: 'eno1' })).toEqual([
      'blocked n1: A pod on n1 would take eno1 away, over which the node itself is reached.',
    ]);
    expect(nad({ device: 'eno2' })).toEqual([
      `passed NetworkAttachmentDefinition/shop/dev: ${good[0]?.slice(11) ?? ''}`,
    ]);
    const host = aHost('n1')
      .withNic('eno1', { 'mac-address': '52:54:00:00:00:0A', 'pci-address': '0000:01:00.0' })
      .withBrEx('eno1');
    const by = (config: Raw) =>
      answersOfCheck(hostUntouched, [node, host], {
        changes: [creating(aNad('shop/dev', { type: 'host-device', ...config }))],
      });
    expect(by({ hwaddr: '52:54:00:00:00:0a' })[0]).toMatch(/^blocked/);
    expect(by({ pciBusID: '0000:01:00.0' })[0]).toMatch(/^blocked/);
    expect(by({ kernelpath: '/sys/devices/x' })[0]).toMatch(/^passed/);
  });
});
