import { aHost } from '../../../testing/aHost';
import { anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { notManaged } from './d-315-not-managed';

const host = aHost('n1')
  .withNic('eno1')
  .withNic('eno2')
  .withBond('bond0', ['eno1'])
  .withBrEx('bond0')
  .withBond('bond1', ['eno2'])
  .withOvsBridge('br-dc', ['bond1'])
  .withLinuxBridge('br1', [])
  .withMapping('dc', 'br-dc')
  .withMapping('dc', 'br-x')
  .withMapping('exgwphysnet', 'br-dc');
const all = ['info link:n1/bond1', 'info link:n1/br1', 'info mapping:n1/dc', 'info ovs-bridge:n1/br-dc'];
const whole = {
  interfaces: [
    { name: 'bond1', type: 'bond' },
    { name: 'br1', type: 'linux-bridge', state: 'absent' },
    { name: 'br-dc', type: 'ovs-bridge' },
  ],
  mappings: [{ localnet: 'dc', bridge: 'br-dc' }],
};
const templated = aPolicy('t', { spec: { desiredState: '{{ capture.all }}' } });

describe('D-315', () => {
  it('is silent about what a policy names, and about what carries the cluster', () => {
    expect(answersOf(notManaged, [host, aPolicy('p', whole)])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names each bond, bridge and mapping without a policy', () => {
    const { findings, titles, evidence } = answersOf(notManaged, [host]);
    expect(findings).toEqual(all);
    expect(titles[2]).toBe('No policy manages dc on n1.');
    expect(evidence[2]).toEqual([
      { object: 'NodeNetworkState/n1', path: 'status.currentState.ovn.bridge-mappings[1]', value: 'dc' },
    ]);
  });

  it('does not take the use of a thing for its management', () => {
    const interfaces = [{ name: 'br-dc', type: 'ovs-bridge', bridge: { port: [{ name: 'bond1' }] } }];
    expect(answersOf(notManaged, [host, aPolicy('p', { interfaces })]).findings).toContain('info link:n1/bond1');
  });

  it('cannot tell where a template was not rendered for the node', () => {
    expect(answersOf(notManaged, [host, templated])).toMatchObject({
      findings: [],
      cannotTell: ['k8sNode:n1 nncp:t: Policy t is a template, and what it wants of n1 is not known.'],
    });
    const rendered = anEnactment('t', 'n1', { interfaces: [{ name: 'br1', type: 'linux-bridge' }] });
    expect(answersOf(notManaged, [host, templated, rendered])).toMatchObject({
      findings: all.filter((one) => !one.endsWith('br1')),
      cannotTell: [],
    });
    const elsewhere = aPolicy('t', { nodeSelector: { zone: 'x' }, spec: { desiredState: '{{ capture.all }}' } });
    expect(answersOf(notManaged, [host, elsewhere]).findings).toEqual(all);
  });

  it('leaves out what a policy names that may be for the node', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    const policy = aPolicy('p', { ...whole, nodeSelector: { zone: 'a' } });
    expect(answersOf(notManaged, [host, policy], { unread })).toMatchObject({ findings: [], cannotTell: [] });
    const empty = aPolicy('p', { nodeSelector: { zone: 'a' } });
    expect(answersOf(notManaged, [host, empty], { unread }).findings).toEqual(all);
    expect(answersOf(notManaged, [aHost('n1'), templated]).cannotTell).toEqual([]);
  });

  it('cannot tell without policies', () => {
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(notManaged, [host], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NodeNetworkConfigurationPolicy could not be read.'],
    });
  });
});
