import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { clusterUplinkChanged } from './d-311-cluster-uplink-changed';

const installed = { 'profile-name': 'ovs-if-phys0' };
const hostOn = (node: string, more: Raw = installed) =>
  aHost(node).withNic('eno1').withVlan('eno1.55', { base: 'eno1', id: 55 }, more).withBrEx('eno1.55').withNic('eno2');
const nic = (more: Raw): Raw => ({ name: 'eno1', type: 'ethernet', state: 'up', ...more });
const ask = (...interfaces: readonly Raw[]) =>
  answersOf(clusterUplinkChanged, [hostOn('n1'), aPolicy('p', { interfaces })]);

describe('D-311', () => {
  it.each([
    ['looks at its neighbours', nic({ lldp: { enabled: true }, description: 'uplink' })],
    ['only puts a VLAN onto it', { name: 'eno1.7', type: 'vlan', vlan: { 'base-iface': 'eno1', id: 7 } }],
    ['lets NMState ignore it', { ...nic({ mtu: 9000 }), state: 'ignore' }],
    ['changes another NIC', { name: 'eno2', type: 'ethernet', mtu: 9000 }],
  ])('is silent about a policy that %s', (_what, entry) => {
    expect(ask(entry)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('is silent about a mapping to br-ex, and about a host without an uplink that is known', () => {
    const mapping = aPolicy('p', { mappings: [{ localnet: 'dc', bridge: 'br-ex' }] });
    expect(answersOf(clusterUplinkChanged, [hostOn('n1'), mapping]).findings).toEqual([]);
    expect(
      answersOf(clusterUplinkChanged, [aHost('n1').withNic('eno1'), aPolicy('p', { interfaces: [nic({ mtu: 9000 })] })])
        .findings,
    ).toEqual([]);
  });

  it('names what it writes to and where', () => {
    const policy = aPolicy('p', { interfaces: [nic({ mtu: 9000 })] });
    const { findings, titles, messages, subjects, evidence } = answersOf(clusterUplinkChanged, [
      ...[hostOn('n1'), hostOn('n2')],
      policy,
    ]);
    expect(findings).toEqual(['warning nncp:p']);
    expect(titles).toEqual(["Policy p changes the cluster's own uplink."]);
    expect(messages[0]).toContain('It writes to eno1 on n1, n2,');
    expect(subjects[0]).toEqual(['nncp:p', 'link:n1/eno1', 'link:n2/eno1']);
    expect(evidence[0]).toEqual([
      { object: 'NodeNetworkConfigurationPolicy/p', path: 'spec.desiredState.interfaces[0].mtu', value: '9000' },
    ]);
  });

  it('minds that a part of it becomes a port of another bridge, and that br-ex is to go', () => {
    const bridge = { name: 'br-vmdata', type: 'ovs-bridge', bridge: { port: [{ name: 'eno1' }] } };
    expect(ask(bridge).subjects).toEqual([['nncp:p', 'link:n1/eno1']]);
    expect(ask({ name: 'br-ex', type: 'ovs-bridge', state: 'absent' }).subjects).toEqual([
      ['nncp:p', 'ovs-bridge:n1/br-ex'],
    ]);
  });

  it('only remarks it where the cluster defined br-ex itself, and of a capture', () => {
    const policy = aPolicy('p', { interfaces: [nic({ mtu: 9000 })] });
    expect(answersOf(clusterUplinkChanged, [hostOn('n1', {}), policy]).findings).toEqual(['info nncp:p']);
    const spec = { capture: {}, desiredState: { interfaces: [nic({ mtu: 9000 })] } };
    expect(answersOf(clusterUplinkChanged, [hostOn('n1'), aPolicy('p', { spec })]).findings).toEqual(['info nncp:p']);
  });

  it('cannot tell without the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(clusterUplinkChanged, [], { unread }).cannotTell).toHaveLength(1);
  });
});
