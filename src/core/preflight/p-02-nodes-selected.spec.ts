import { aHost } from '../../testing/aHost';
import { aNode } from '../../testing/objects/aNode';
import { aPolicy } from '../../testing/objects/aPolicy';
import { drafting, patching, workers } from '../../testing/preflight/aDraft';
import { answersOfCheck } from '../../testing/preflight/answersOfCheck';
import { nodesSelected } from './p-02-nodes-selected';

const able = { labels: { 'kubevirt.io/schedulable': 'true' } };
const host = (node: string) => aHost(node).withNic('eno2').withBrEx('eno1');
const cluster = ['n1', 'n2'].flatMap((node) => [aNode(node, able), host(node)]);
const object = 'NodeNetworkConfigurationPolicy/p';
const mappings = [{ localnet: 'dc', bridge: 'br-ex' }];
const onNode = (node: string) => ({ 'kubernetes.io/hostname': node });

describe('P-02', () => {
  it('lists the nodes that a selector fits', () => {
    expect(answersOfCheck(nodesSelected, cluster, { changes: [drafting({ mappings })] })).toEqual([
      `passed ${object}: p is for n1, n2.`,
    ]);
  });

  it('wants a selector, since none is every node (peers 27)', () => {
    expect(answersOfCheck(nodesSelected, cluster, { changes: [drafting({ nodeSelector: {} })] })).toEqual([
      `blocked ${object}: p has no nodeSelector, so that it is for every node of the cluster.`,
    ]);
  });

  it('only warns where a policy that is edited has none', () => {
    const changes = [patching({ ...aPolicy('p', {}), spec: { maxUnavailable: 1 } })];
    expect(answersOfCheck(nodesSelected, [...cluster, aPolicy('p', {})], { changes })[0]).toMatch(/^warning/);
    const selecting = aPolicy('p', { nodeSelector: workers });
    const lost = [patching({ ...selecting, spec: { nodeSelector: null } })];
    expect(answersOfCheck(nodesSelected, [...cluster, selecting], { changes: lost })[0]).toMatch(/^blocked/);
  });

  it('blocks a selector that fits no node', () => {
    expect(answersOfCheck(nodesSelected, cluster, { changes: [drafting({ nodeSelector: onNode('n9') })] })).toEqual([
      `blocked ${object}: p matches no node.`,
    ]);
  });

  it('warns of nodes of the control plane and of nodes without NMState', () => {
    const master = aNode('m1', { labels: { 'node-role.kubernetes.io/master': '' } });
    expect(answersOfCheck(nodesSelected, [...cluster, master], { changes: [drafting({})] })).toEqual([
      `warning ${object}: m1 run the control plane of the cluster.`,
      `warning ${object}: NMState reports nothing of m1: nothing is applied there until its handler runs.`,
    ]);
  });

  it('warns of nodes for VMs that would lack what it makes, unless they have it or another policy makes it', () => {
    const one = drafting({ nodeSelector: onNode('n1'), mappings });
    expect(answersOfCheck(nodesSelected, cluster, { changes: [one] })).toEqual([
      `warning ${object}: VMs may run on n2, too, which would have no dc.`,
    ]);
    const two = drafting({ nodeSelector: onNode('n2'), mappings }, 'q');
    expect(answersOfCheck(nodesSelected, cluster, { changes: [one, two] })).toHaveLength(2);
    expect(answersOfCheck(nodesSelected, cluster, { changes: [one, two] }).join()).not.toContain('warning');
    const there = [aNode('n1', able), host('n1'), aNode('n2', able), host('n2').withMapping('dc', 'br-ex')];
    expect(answersOfCheck(nodesSelected, there, { changes: [one] })).toEqual([`passed ${object}: p is for n1.`]);
    const bridge = drafting({ nodeSelector: onNode('n1'), interfaces: [{ name: 'br-a', type: 'ovs-bridge' }] });
    expect(answersOfCheck(nodesSelected, cluster, { changes: [bridge] })[0]).toContain('which would have no br-a');
  });

  it('cannot tell without the nodes', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOfCheck(nodesSelected, cluster, { changes: [drafting({})], unread })).toEqual([
      `cannotTell ${object}: It is not known which nodes p selects.`,
    ]);
  });
});
