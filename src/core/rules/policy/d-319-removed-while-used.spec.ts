import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { removedWhileUsed } from './d-319-removed-while-used';

const host = aHost('n1').withNic('eno1').withBond('bond1', ['eno1']).withOvsBridge('br-dc', ['bond1']);
const gone = (name: string, type = 'bond'): Raw => ({ name, type, state: 'absent' });
const removing = (name: string, type?: string) => aPolicy('a', { interfaces: [gone(name, type)] });
const using = (more: Raw) => aPolicy('b', { interfaces: [more] });

describe('D-319', () => {
  it.each([
    ['nothing else names', [removing('bond1'), using({ name: 'eno1', type: 'ethernet' })]],
    ['the same policy makes again', [aPolicy('a', { interfaces: [gone('bond1'), { name: 'bond1', type: 'bond' }] })]],
    ['another policy removes, too', [removing('bond1'), using(gone('bond1'))]],
    [
      'only shares its name with what is used',
      [removing('br-dc', 'ovs-bridge'), using({ name: 'br-dc', type: 'ovs-interface' })],
    ],
    [
      'is no OVS bridge though a mapping has its name',
      [removing('x', 'dummy'), aPolicy('b', { mappings: [{ localnet: 'dc', bridge: 'x' }] })],
    ],
  ])('is silent about what %s', (_what, policies) => {
    expect(answersOf(removedWhileUsed, [host, ...policies])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['wants it', using({ name: 'bond1', type: 'bond' }), 'interfaces[0].name'],
    [
      'has it as a port',
      using({ name: 'br1', type: 'linux-bridge', bridge: { port: [{ name: 'bond1' }] } }),
      'interfaces[0].bridge.port',
    ],
    [
      'has a VLAN on it',
      using({ name: 'v7', type: 'vlan', vlan: { 'base-iface': 'bond1', id: 7 } }),
      'interfaces[0].vlan.base-iface',
    ],
    [
      'has a macvlan on it',
      using({ name: 'm', type: 'mac-vlan', 'mac-vlan': { 'base-iface': 'bond1' } }),
      'interfaces[0].mac-vlan.base-iface',
    ],
  ])('names the policy that %s', (_what, policy, path) => {
    const { findings, titles, subjects, evidence } = answersOf(removedWhileUsed, [host, removing('bond1'), policy]);
    expect(findings).toEqual(['warning link:n1/bond1']);
    expect(titles).toEqual(['Policy a removes bond1 from n1, which b still uses.']);
    expect(subjects[0]).toEqual(['link:n1/bond1', 'nncp:a', 'nncp:b']);
    expect(evidence[0]?.map((one) => one.path)).toEqual([
      'spec.desiredState.interfaces[0].state',
      `spec.desiredState.${path}`,
    ]);
  });

  it.each(['ovs-bridge', 'unknown'])('names the mapping to a bridge of type %s that is to go', (type) => {
    const mapped = host.withMapping('dc', 'br-dc');
    const { findings, titles, subjects } = answersOf(removedWhileUsed, [mapped, removing('br-dc', type)]);
    expect(findings).toEqual(['warning ovs-bridge:n1/br-dc']);
    expect(titles).toEqual(['Policy a removes br-dc from n1, which dc still uses.']);
    expect(subjects[0]).toEqual(['ovs-bridge:n1/br-dc', 'nncp:a', 'mapping:n1/dc']);
    const policy = aPolicy('b', { mappings: [{ localnet: 'web', bridge: 'br-dc' }] });
    expect(answersOf(removedWhileUsed, [host, removing('br-dc', type), policy]).subjects[0]).toContain('nncp:b');
    const both = aPolicy('a', { interfaces: [gone('br-dc', type)], mappings: [{ localnet: 'dc', state: 'absent' }] });
    expect(answersOf(removedWhileUsed, [mapped, both]).findings).toEqual([]);
  });

  it('names the policy that makes a mapping which another removes', () => {
    const absent = aPolicy('a', { mappings: [{ localnet: 'dc', state: 'absent' }] });
    const present = aPolicy('b', { mappings: [{ localnet: 'dc', bridge: 'br-dc' }] });
    const { findings, evidence } = answersOf(removedWhileUsed, [host, absent, present]);
    expect(findings).toEqual(['warning mapping:n1/dc']);
    expect(evidence[0]?.[0]?.path).toBe('spec.desiredState.ovn.bridge-mappings[0].state');
    const plain = aPolicy('c', { interfaces: [] });
    expect(answersOf(removedWhileUsed, [host, absent, plain]).findings).toEqual([]);
  });

  it('cannot tell without the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(removedWhileUsed, [removing('bond1')], { unread }).cannotTell).toHaveLength(1);
  });
});
