import { aHost } from '../../../testing/aHost';
import { aNode } from '../../../testing/objects/aNode';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { bridgeDiffers } from './d-218-bridge-differs';

const policy = aPolicy('vmdata', { interfaces: [{ name: 'br-dc', type: 'ovs-bridge', state: 'up' }] });
const single = (node: string, mtu?: number) => aHost(node).withNic('eno2', { mtu }).withOvsBridge('br-dc', ['eno2']);
const ovsBonded = (node: string, bond: object) =>
  aHost(node)
    .withNic('eno2')
    .withOvsBridge('br-dc', [{ name: 'ob', 'link-aggregation': { port: [{ name: 'eno2' }], ...bond } }]);
const differing = [single('n1', 1500), aBondedHost('n2')];
const forOne = aPolicy('vmdata', {
  nodeSelector: { own: '' },
  interfaces: [{ name: 'br-dc', type: 'ovs-bridge', state: 'up' }],
});

describe('D-218', () => {
  it.each([
    ['all nodes are wired alike', [policy, aBondedHost('n1'), aBondedHost('n2')]],
    ['no policy wants the bridge', differing],
    ['the policy is for one of them', [forOne, aNode('n1', { labels: { own: '' } }), aNode('n2'), ...differing]],
    ['the MTU of one is not known', [policy, single('n1'), aBondedHost('n2')]],
    ['the mode of one is not known', [policy, ovsBonded('n1', {}), aBondedHost('n2')]],
    ['one is not connected', [policy, aHost('n1').withOvsBridge('br-dc', []), aBondedHost('n2')]],
    ['one is not there', [policy, aHost('n1').withNic('eno2'), aBondedHost('n2')]],
    [
      'the policy removes the bridge',
      [
        aPolicy('p', { interfaces: [{ name: 'br-dc', type: 'ovs-bridge', state: 'absent' }] }),
        single('n1', 1500),
        aBondedHost('n2'),
      ],
    ],
    [
      'the policy wants another kind of interface',
      [aPolicy('p', { interfaces: [{ name: 'br-dc', type: 'ovs-interface' }] }), single('n1', 1500), aBondedHost('n2')],
    ],
    ['the policy only maps', [aPolicy('p', { mappings: [] }), single('n1', 1500), aBondedHost('n2')]],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(bridgeDiffers, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the policy, the bridge and the groups of nodes', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(bridgeDiffers, [
      policy,
      aBondedHost('n1'),
      aBondedHost('n2'),
      single('n3', 1500),
    ]);
    expect(findings).toEqual(['warning nncp:vmdata']);
    expect(titles).toEqual(['br-dc of policy vmdata is not wired alike on all its nodes.']);
    expect(messages[0]).toContain('n1, n2: bond 802.3ad × 2, MTU 1500; n3: ethernet × 1, MTU 1500.');
    expect(subjects).toEqual([['nncp:vmdata', 'ovs-bridge:n1/br-dc', 'ovs-bridge:n2/br-dc', 'ovs-bridge:n3/br-dc']]);
    expect(evidence[0]?.map(({ object, value }) => [object.replace(/^.*\//, ''), value])).toEqual([
      ['n1', ['bond1']],
      ['n1', 1500],
      ['n1', 1500],
      ['n1', 1500],
      ['n3', ['eno2']],
      ['n3', 1500],
    ]);
  });

  it.each([
    ['bond mode', aBondedHost('n2', { mode: 'active-backup' })],
    ['kind of bond', ovsBonded('n2', { mode: 'balance-slb' })],
    ['number of members', aBondedHost('n2', { members: ['eno2'] })],
    ['MTU', aBondedHost('n2', { more: { bond1: { mtu: 1400 } } })],
  ])('tells of another %s', (_, host) => {
    expect(answersOf(bridgeDiffers, [policy, aBondedHost('n1'), host]).findings).toEqual(['warning nncp:vmdata']);
  });

  it('cannot tell without the policies', () => {
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeDiffers, [policy, single('n1', 1500), aBondedHost('n2')], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NodeNetworkConfigurationPolicy could not be read.'],
    });
  });
});
