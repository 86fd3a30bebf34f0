import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { tiedToWrongNodes } from './d-420-tied-to-wrong-nodes';

const nics = [{ name: 'data', nad: 'dc' }];
const node = (name: string, zone: string) => aNode(name, { labels: { 'kubevirt.io/schedulable': 'true', zone } });
const plain = (name: string) => aHost(name).withBrEx('eno1');
const mapped = (name: string) => plain(name).withOvsBridge('br-dc', []).withMapping('dc', 'br-dc');
const nodes = [node('n1', 'a'), node('n2', 'b'), node('n3', 'b')];
const affinity = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{}] } };
const vm = (template: object) => aVm('shop/web', { nics, template: { ...template } });
const tied = vm({ nodeSelector: { zone: 'b' } });
const nad = aLocalnetNad('shop/dc');
const cluster = [...nodes, nad, mapped('n1')];

describe('D-420', () => {
  it.each([
    ['is not tied', [...cluster, plain('n2'), plain('n3'), vm({})]],
    ['has one node that has it', [...cluster, plain('n2'), mapped('n3'), tied]],
    ['has one node that has it and one that is not known', [...cluster, mapped('n2'), aHost('n3'), tied]],
    ['finds it nowhere', [...nodes, nad, plain('n1'), plain('n2'), plain('n3'), tied]],
    ['fits no node', [...cluster, plain('n2'), vm({ nodeSelector: { zone: 'c' } })]],
    ['needs no bridge', [...nodes, aNad('shop/dc', { type: 'sriov' }), mapped('n1'), plain('n2'), plain('n3'), tied]],
    ['runs where it is', [...cluster, plain('n2'), plain('n3'), tied, aVmi('shop/web', { nics, node: 'n1' })]],
  ])('is silent about a VM that %s', (_, objects) => {
    expect(answersOf(tiedToWrongNodes, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the nodes and what they lack', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(tiedToWrongNodes, [
      ...cluster,
      plain('n2'),
      plain('n3'),
      tied,
    ]);
    expect(findings).toEqual(['error vm:shop/web']);
    expect(titles).toEqual(['shop/web is tied to nodes that lack dc.']);
    expect(messages[0]).toContain('only run on n2, n3');
    expect(subjects).toEqual([['vm:shop/web', 'vmNic:shop/web/data', 'mapping:n2/dc', 'mapping:n3/dc']]);
    expect(evidence[0]?.[0]).toEqual({
      object: 'VirtualMachine/shop/web',
      path: 'spec.template.spec.nodeSelector',
      value: ['zone=b'],
    });
  });

  it('holds with an affinity, too, when all nodes that the labels leave lack it', () => {
    const objects = [...cluster, plain('n2'), plain('n3'), vm({ nodeSelector: { zone: 'b' }, affinity })];
    expect(answersOf(tiedToWrongNodes, objects).findings).toEqual(['error vm:shop/web']);
  });

  it('knows bridges, too, and instances without a VM', () => {
    const bridge = aNad('shop/dc', { type: 'bridge', bridge: 'br1' });
    const vmi = aVmi('shop/lone', { nics, phase: 'Pending', template: { nodeSelector: { zone: 'b' } } });
    const hosts = [aHost('n1').withLinuxBridge('br1', []), plain('n2'), plain('n3').withOvsBridge('br1', [])];
    const { findings, subjects, evidence } = answersOf(tiedToWrongNodes, [...nodes, bridge, ...hosts, vmi]);
    expect(findings).toEqual(['error vm:shop/lone']);
    expect(subjects[0]).toEqual(['vm:shop/lone', 'vmNic:shop/lone/data', 'link:n2/br1', 'ovs-bridge:n3/br1']);
    expect(evidence[0]?.[0]?.path).toBe('spec.nodeSelector');
  });

  it.each([
    ['an affinity', [...cluster, plain('n2'), plain('n3'), vm({ affinity })]],
    ['a node whose state is not known', [...cluster, plain('n2'), aHost('n3'), tied]],
  ])('cannot tell because of %s', (_, objects) => {
    const { findings, cannotTell } = answersOf(tiedToWrongNodes, objects);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([expect.stringMatching(/^vm:shop\/web: Whether shop\/web is tied/)]);
  });

  it('cannot tell without nodes', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOf(tiedToWrongNodes, cluster, { unread }).cannotTell).toEqual(['*: Node could not be read.']);
  });
});
