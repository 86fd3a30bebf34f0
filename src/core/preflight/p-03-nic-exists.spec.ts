import { aHost } from '../../testing/aHost';
import { aNode } from '../../testing/objects/aNode';
import { drafting } from '../../testing/preflight/aDraft';
import { answersOfCheck } from '../../testing/preflight/answersOfCheck';
import { nicExists } from './p-03-nic-exists';

const host = (node: string, ...nics: readonly string[]) =>
  nics.reduce((built, nic) => built.withNic(nic), aHost(node).withNic('eno1').withBrEx('eno1'));
const cluster = [aNode('n1'), host('n1', 'eno3', 'eno4'), aNode('n2'), host('n2', 'eno3', 'enp4s0')];
const check = (interfaces: readonly unknown[], objects: Parameters<typeof answersOfCheck>[1] = cluster) =>
  answersOfCheck(nicExists, objects, { changes: [drafting({ interfaces })] });
const good = 'Every chosen interface is there and of a kind that can be used.';
const bond = (...port: readonly string[]) => ({
  name: 'bond1',
  type: 'bond',
  'link-aggregation': { mode: '802.3ad', port },
});
const bridge = (...names: readonly string[]) => ({
  name: 'br-vm',
  type: 'ovs-bridge',
  bridge: { port: names.map((name) => ({ name })) },
});

describe('P-03', () => {
  it('passes node by node what all have, and what the same policy makes', () => {
    expect(check([bond('eno3'), bridge('bond1', 'br-vm'), { name: 'eno3', type: 'ethernet' }])).toEqual([
      `passed n1: ${good}`,
      `passed n2: ${good}`,
    ]);
  });

  it('names the nodes that lack a NIC, with what they have instead', () => {
    expect(check([bond('eno3', 'eno4')])).toEqual([
      'blocked n2: n2 has no eno4; was eno3 meant?',
      `passed n1: ${good}`,
    ]);
    expect(check([bond('ens192')])).toContain('blocked n1: n1 has no ens192. Free there: eno3, eno4.');
    expect(check([bond('ens192')], [aNode('n1'), host('n1')])).toEqual([
      'blocked n1: n1 has no ens192, and nothing that is free.',
    ]);
  });

  it('blocks a port of an OVS bridge that nothing has: it would become an internal port', () => {
    expect(check([bridge('bond1')])).toHaveLength(2);
    expect(check([bridge('bond1')])[0]).toMatch(/^blocked n1: n1 has no bond1/);
  });

  it.each([
    ['a bridge in a bond', bond('br-ex'), 'br-ex on n1 is of type ovs-interface, which bond1 cannot use.'],
    [
      'a bridge under a VLAN',
      { name: 'v5', type: 'vlan', vlan: { 'base-iface': 'br-ex', id: 5 } },
      'br-ex on n1 is of type ovs-interface, which v5 cannot use.',
    ],
    [
      'OVS under a Linux bridge',
      { name: 'br1', type: 'linux-bridge', bridge: { port: [{ name: 'br-ex' }] } },
      'br-ex on n1 is of type ovs-interface, which br1 cannot use.',
    ],
  ])('blocks %s', (_, entry, text) => {
    expect(check([entry])[0]).toBe(`blocked n1: ${text}`);
  });

  it('lets OVS bridges have internal ports, and VRFs most things', () => {
    const internal = { name: 'st0', type: 'ovs-interface' };
    const vrf = { name: 'red', type: 'vrf', vrf: { port: ['eno3'], 'route-table-id': 7 } };
    expect(check([bridge('eno3', 'st0'), internal, vrf]).join()).not.toContain('blocked');
  });

  it('wants what is written as a NIC to be one', () => {
    expect(check([{ name: 'br-ex', type: 'ethernet' }])[0]).toBe(
      'blocked n1: br-ex on n1 is no NIC, but of type ovs-interface.',
    );
    expect(check([{ name: 'eno9', type: 'ethernet' }])[0]).toBe('blocked n1: n1 has no eno9; was eno3, eno4 meant?');
    expect(check([{ name: 'br-ex' }]).join()).not.toContain('blocked');
  });

  it('is not about policies without interfaces, nor about what goes', () => {
    expect(
      answersOfCheck(nicExists, cluster, { changes: [drafting({ mappings: [{ localnet: 'a', bridge: 'br-ex' }] })] }),
    ).toEqual([]);
    expect(check([{ name: 'eno9', type: 'ethernet', state: 'absent' }])).toEqual([]);
  });

  it.each([
    [
      'nodes',
      { Node: { state: 'forbidden' } },
      'NodeNetworkConfigurationPolicy/p: It is not known which nodes p selects.',
    ],
    ['states', { NodeNetworkState: { state: 'failing' } }, 'n1: The network state of n1 could not be read.'],
  ] as const)('cannot tell without %s', (_, unread, text) => {
    const changes = [drafting({ interfaces: [bond('eno3')] })];
    expect(answersOfCheck(nicExists, [...cluster], { changes, unread })[0]).toBe(`cannotTell ${text}`);
  });

  it('cannot tell of a node that NMState does not report, nor of a template', () => {
    expect(check([bond('eno3')], [aNode('n1')])).toEqual(['cannotTell n1: NMState reports nothing of n1.']);
    const spec = { desiredState: { interfaces: '{{ capture.x }}' }, nodeSelector: {} };
    expect(answersOfCheck(nicExists, cluster, { changes: [drafting({ spec })] })[0]).toMatch(/^cannotTell Node/);
    expect(answersOfCheck(nicExists, cluster, { changes: [drafting({ spec: { desiredState: undefined } })] })).toEqual(
      [],
    );
  });
});
