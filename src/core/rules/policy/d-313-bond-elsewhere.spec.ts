import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { bondElsewhere } from './d-313-bond-elsewhere';

const bond: Raw = { name: 'bond1', type: 'bond', 'link-aggregation': { mode: '802.3ad', port: ['eno1', 'eno2'] } };
const bridge = (more: Raw = {}): Raw => ({
  name: 'br-dc',
  type: 'ovs-bridge',
  bridge: { port: [{ name: 'bond1' }] },
  ...more,
});
const hosts = [aHost('n1').withNic('eno1'), aHost('n2').withNic('eno1')];

describe('D-313', () => {
  it.each([
    ['in one policy', [aPolicy('a', { interfaces: [bond, bridge()] })]],
    [
      'in one policy, and the bond again in another',
      [aPolicy('a', { interfaces: [bond, bridge()] }), aPolicy('b', { interfaces: [bond] })],
    ],
    [
      'in one policy, and the bridge again in another',
      [aPolicy('a', { interfaces: [bond, bridge()] }), aPolicy('b', { interfaces: [bridge()] })],
    ],
    ['when only one is in a policy', [aPolicy('b', { interfaces: [bridge()] })]],
    [
      'in two policies, when one is to go',
      [aPolicy('a', { interfaces: [bond] }), aPolicy('b', { interfaces: [bridge({ state: 'absent' })] })],
    ],
    [
      'in two policies, when it is a VRF',
      [
        aPolicy('a', { interfaces: [bond] }),
        aPolicy('b', { interfaces: [{ name: 'v', type: 'vrf', vrf: { port: ['bond1'] } }] }),
      ],
    ],
  ])('is silent about bond and bridge %s', (_what, policies) => {
    expect(answersOf(bondElsewhere, [...hosts, ...policies])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the policy of the bridge, that of the bond, and all nodes of both', () => {
    const policies = [aPolicy('b-bond', { interfaces: [bond] }), aPolicy('a-bridge', { interfaces: [bridge()] })];
    const { findings, titles, messages, subjects, evidence } = answersOf(bondElsewhere, [...hosts, ...policies]);
    expect(findings).toEqual(['warning nncp:a-bridge']);
    expect(titles).toEqual(['Policy a-bridge needs bond1, which policy b-bond makes.']);
    expect(messages[0]).toContain('On n1, n2 nothing makes sure that bond1 is there before br-dc is');
    expect(subjects[0]).toEqual([
      ...['nncp:a-bridge', 'nncp:b-bond'],
      ...['ovs-bridge:n1/br-dc', 'link:n1/bond1', 'ovs-bridge:n2/br-dc', 'link:n2/bond1'],
    ]);
    expect(evidence[0]?.map(({ path }) => path)).toEqual([
      'spec.desiredState.interfaces[0].bridge.port',
      'spec.desiredState.interfaces[0]',
    ]);
  });

  it('is silent where the two policies have no node in common', () => {
    const nodes = ['n1', 'n2'].map((name) => ({
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name, labels: { host: name } },
    }));
    const policies = [
      aPolicy('a', { interfaces: [bond], nodeSelector: { host: 'n1' } }),
      aPolicy('b', { interfaces: [bridge()], nodeSelector: { host: 'n2' } }),
    ];
    expect(answersOf(bondElsewhere, [...hosts, ...nodes, ...policies]).findings).toEqual([]);
  });

  it('cannot tell without the policies', () => {
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(bondElsewhere, hosts, { unread }).cannotTell).toHaveLength(1);
  });
});
