import { aHost } from '../../../testing/aHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { portMissing } from './d-122-port-missing';

const host = aHost('n1').withBrEx('eno1').withNic('eno1').withNic('eno2');
const ovsBond = (...members: readonly string[]) => ({
  name: 'slb',
  'link-aggregation': { mode: 'balance-slb', port: members.map((name) => ({ name })) },
});

describe('D-122', () => {
  it.each([
    ['the port is there', host.withOvsBridge('br-dc', ['eno2'])],
    ['it belongs to a pod', host.withOvsBridge('br-dc', ['0123456789abcde', 'vnet0'])],
    ['it is a patch port', host.withOvsBridge('br-dc', ['patch-x-to-br-int'])],
    ['it is an OVS bond', host.withOvsBridge('br-dc', [ovsBond('eno2')])],
    ['it is on a Linux bridge, where pods are not listed', host.withLinuxBridge('br1', ['x'])],
    [
      'some NIC is plugged in nobody knows where',
      host.withNic('ens9', { controller: 'ovs-system' }).withOvsBridge('br-dc', ['x']),
    ],
    ['a bond has its members', host.withBond('bond0', ['eno2'])],
    ['a bond does not list them', host.withInterface({ name: 'bond0', type: 'bond' })],
    ['the ports are not known', host.withInterface({ name: 'br-dc', type: 'ovs-bridge' })],
  ])('is silent where %s', (_what, state) => {
    expect(answersOf(portMissing, [state]).findings).toEqual([]);
  });

  it.each([
    ['an OVS bridge', host.withOvsBridge('br-dc', ['lost', 'eno2']), 'br-dc', 'ovs-bridge:n1/br-dc'],
    ['an OVS bond', host.withOvsBridge('br-dc', [ovsBond('eno2', 'lost')]), 'slb', 'ovs-bond:n1/br-dc/slb'],
    ['a bond', host.withBond('bond0', ['eno2', 'lost']), 'bond0', 'link:n1/bond0'],
  ])('names a missing port of %s', (...[, state, owner, id]) => {
    const { findings, titles, subjects, evidence, remedies } = answersOf(portMissing, [state]);
    expect(findings).toEqual(['warning link:n1/lost']);
    expect(titles).toEqual([`Port lost of ${owner} does not exist on n1.`]);
    expect(subjects).toEqual([['link:n1/lost', id, 'k8sNode:n1']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['lost', null]);
    expect(remedies[0]).toContain('Take lost out');
  });

  it('asks whether a NIC of nearly the same name was meant', () => {
    expect(answersOf(portMissing, [host.withOvsBridge('br-dc', ['eno3'])]).remedies).toEqual([
      'Correct the name of the port in br-dc: did you mean eno2?',
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(portMissing, [], { unread }).cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
