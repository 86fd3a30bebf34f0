import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { patchPortsNotAllowed } from './d-314-patch-ports-not-allowed';

const bridge = (block: Raw = {}, more: Raw = {}): Raw => ({
  name: 'br-dc',
  type: 'ovs-bridge',
  bridge: { port: [{ name: 'eno1' }], ...block },
  ...more,
});
const mappings = [
  { localnet: 'dc', bridge: 'br-dc' },
  { localnet: 'old', bridge: 'br-dc', state: 'absent' },
];
const mapped = aHost('n1').withNic('eno1').withMapping('dc', 'br-dc');

describe('D-314', () => {
  it.each([
    ['allows the ports of OVN', { interfaces: [bridge({ 'allow-extra-patch-ports': true })] }],
    ['wants the bridge gone', { interfaces: [bridge({}, { state: 'absent' })] }],
    ['is for a Linux bridge', { interfaces: [bridge({}, { type: 'linux-bridge' })] }],
    ['is for a bridge that nothing maps to', { interfaces: [bridge({}, { name: 'br-x' })] }],
    ['has nothing but mappings', { mappings }],
  ])('is silent about a policy that %s', (_what, wish) => {
    expect(answersOf(patchPortsNotAllowed, [mapped, aPolicy('p', wish)])).toMatchObject({
      findings: [],
      cannotTell: [],
    });
  });

  it.each([
    ['the node', [mapped], {}],
    ['the policy itself', [aHost('n1').withNic('eno1')], { mappings }],
    ['the node, also without a list of ports,', [mapped], { interfaces: [{ name: 'br-dc', type: 'ovs-bridge' }] }],
  ])('names the bridge that %s maps to', (_what, objects, more) => {
    const policy = aPolicy('p', { interfaces: [bridge()], ...more });
    const { findings, messages, subjects, evidence } = answersOf(patchPortsNotAllowed, [...objects, policy]);
    expect(findings).toEqual(['warning nncp:p']);
    expect(messages[0]).toContain('makes br-dc without allow-extra-patch-ports');
    expect(messages[0]).toContain('use through dc.');
    expect(subjects[0]).toEqual(['nncp:p', 'ovs-bridge:n1/br-dc', 'mapping:n1/dc']);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkConfigurationPolicy/p',
        path: 'spec.desiredState.interfaces[0].bridge.allow-extra-patch-ports',
        value: null,
      },
    ]);
  });

  it('is one finding for all nodes, and cannot tell without them', () => {
    const policy = aPolicy('p', { interfaces: [bridge({ 'allow-extra-patch-ports': false })] });
    const hosts = [mapped, aHost('n2').withMapping('dc', 'br-dc')];
    const { findings, evidence } = answersOf(patchPortsNotAllowed, [...hosts, policy]);
    expect(findings).toEqual(['warning nncp:p']);
    expect(evidence[0]?.[0]?.value).toBe(false);
    const unread = { NodeNetworkState: { state: 'failing' } } as const;
    expect(answersOf(patchPortsNotAllowed, [policy], { unread }).cannotTell).toHaveLength(1);
  });
});
