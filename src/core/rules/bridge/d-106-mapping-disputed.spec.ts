import { aHost } from '../../../testing/aHost';
import { aNode } from '../../../testing/objects/aNode';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { answersOf } from '../../../testing/rules/answersOf';
import { mappingDisputed } from './d-106-mapping-disputed';

const hosts = [aHost('n1').withBrEx('eno1'), aHost('n2').withBrEx('eno1')];
const nodes = [aNode('n1', { labels: { kind: 'old' } }), aNode('n2', { labels: { kind: 'new' } })];
const policy = (name: string, bridge: string, nodeSelector?: Readonly<Record<string, string>>) =>
  aPolicy(name, { mappings: [{ localnet: 'dc', bridge }], ...(nodeSelector && { nodeSelector }) });
const noNodes = { unread: { Node: { state: 'forbidden' } } } as const;

describe('D-106', () => {
  it.each([
    ['agree', [policy('a', 'br-a'), policy('b', 'br-a')]],
    [
      'speak of different localnets',
      [policy('a', 'br-a'), aPolicy('b', { mappings: [{ localnet: 'dd', bridge: 'br-b' }] })],
    ],
    ['remove one of them', [policy('a', 'br-a'), aPolicy('b', { mappings: [{ localnet: 'dc', state: 'absent' }] })]],
    ['leave a bridge out', [policy('a', 'br-a'), aPolicy('b', { mappings: [{ localnet: 'dc' }] })]],
    ['name no mappings', [policy('a', 'br-a'), aPolicy('b', { interfaces: [] })]],
    ['are for no node', [policy('a', 'br-a', { kind: 'none' }), policy('b', 'br-b', { kind: 'none' })]],
    ['are for no node but one', [policy('a', 'br-a'), policy('b', 'br-b', { kind: 'none' })]],
  ])('is silent where policies %s', (_what, policies) => {
    expect(answersOf(mappingDisputed, [...hosts, ...nodes, ...policies])).toMatchObject({
      findings: [],
      cannotTell: [],
    });
  });

  it('warns of two policies for one node', () => {
    const policies = [policy('a', 'br-a'), policy('b', 'br-b', { kind: 'new' })];
    const { findings, titles, messages, subjects, evidence } = answersOf(mappingDisputed, [
      ...hosts,
      ...nodes,
      ...policies,
    ]);
    expect(findings).toEqual(['warning mapping:n2/dc']);
    expect(titles).toEqual(['Policies map dc to different bridges: br-a (a), br-b (b).']);
    expect(messages[0]).toContain('Both are for n2:');
    expect(subjects[0]).toEqual(['mapping:n2/dc', 'nncp:a', 'nncp:b']);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkConfigurationPolicy/a',
        path: 'spec.desiredState.ovn.bridge-mappings[0]',
        value: 'dc → br-a',
      },
      {
        object: 'NodeNetworkConfigurationPolicy/b',
        path: 'spec.desiredState.ovn.bridge-mappings[0]',
        value: 'dc → br-b',
      },
    ]);
  });

  it('explains policies for different nodes', () => {
    const policies = [policy('a', 'br-a', { kind: 'old' }), policy('b', 'br-b', { kind: 'new' })];
    const { findings, subjects, remedies } = answersOf(mappingDisputed, [...hosts, ...nodes, ...policies]);
    expect(findings).toEqual(['info mapping:n1/dc']);
    expect(subjects[0]).toEqual(['mapping:n1/dc', 'mapping:n2/dc', 'nncp:a', 'nncp:b']);
    expect(remedies).toEqual(['Nothing needs to change if the nodes have different hardware.']);
  });

  it('cannot tell where the nodes of a policy are not known', () => {
    const policies = [policy('a', 'br-a'), policy('b', 'br-b', { kind: 'new' })];
    expect(answersOf(mappingDisputed, [...hosts, ...policies], noNodes)).toMatchObject({
      findings: [],
      cannotTell: ['nncp:b: For which nodes policy b is could not be told.'],
    });
    const third = [...policies, policy('c', 'br-c')];
    expect(answersOf(mappingDisputed, [...hosts, ...third], noNodes).findings).toEqual(['warning mapping:n1/dc']);
  });

  it('cannot tell without the policies', () => {
    const unread = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(mappingDisputed, hosts, { unread }).cannotTell).toEqual([
      '*: NodeNetworkConfigurationPolicy could not be read.',
    ]);
  });
});
