import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { notMappedEverywhere } from './d-103-not-mapped-everywhere';

const bare = (node: string) => aHost(node).withBrEx('eno1').withNic('eno2').withOvsBridge('br-dc', ['eno2']);
const mapped = (node: string) => bare(node).withMapping('dc', 'br-dc');
const worker = (name: string) => aNode(name, { labels: { 'kubevirt.io/schedulable': 'true' } });
const nodes = [worker('n1'), worker('n2'), worker('n3')];
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const nics = [{ name: 'net', nad: 'dc-net' }];
const stopped = aVm('shop/web', { nics });
const running = aVmi('shop/web', { nics, node: 'n1' });
const affinity = {
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{}] } } },
};

describe('D-103', () => {
  it('is silent where every node of the VM maps the localnet', () => {
    const hosts = [mapped('n1'), mapped('n2'), mapped('n3')];
    expect(answersOf(notMappedEverywhere, [...hosts, ...nodes, nad, stopped])).toMatchObject({
      findings: [],
      cannotTell: [],
    });
  });

  it('names the nodes that do not, and drafts their mappings', () => {
    const all = [mapped('n1'), bare('n2'), bare('n3'), ...nodes, nad, stopped];
    const { findings, titles, messages, subjects, evidence, fixes } = answersOf(notMappedEverywhere, all);
    expect(findings).toEqual(['warning vmNic:shop/web/net']);
    expect(titles).toEqual(['NIC net of shop/web would have no network on 2 of 3 nodes.']);
    expect(messages[0]).toContain('n2, n3, where dc has no bridge mapping');
    expect(subjects[0]).toEqual([
      ...['vmNic:shop/web/net', 'vm:shop/web', 'nad:shop/dc-net'],
      ...['mapping:n2/dc', 'mapping:n3/dc', 'k8sNode:n2', 'k8sNode:n3'],
    ]);
    expect(evidence[0]?.map(({ object }) => object)).toEqual([
      ...['VirtualMachine/shop/web', 'NetworkAttachmentDefinition/shop/dc-net'],
      ...['NodeNetworkState/n2', 'NodeNetworkState/n3'],
    ]);
    expect(fixes[0]?.map(({ manifest }) => manifest.metadata.name)).toEqual(['dc-on-n2', 'dc-on-n3']);
  });

  it('drafts nothing when it cannot for all of them', () => {
    const all = [mapped('n1'), bare('n2'), aHost('n3').withBrEx('eno1'), ...nodes, nad, stopped];
    expect(answersOf(notMappedEverywhere, all).fixes).toEqual([undefined]);
  });

  it('leaves the node out on which the VM runs, of which D-101 speaks', () => {
    const some = [bare('n1'), bare('n2'), mapped('n3'), ...nodes, nad, stopped, running];
    expect(answersOf(notMappedEverywhere, some).subjects[0]?.slice(3)).toEqual(['mapping:n2/dc', 'k8sNode:n2']);
    const one = [bare('n1'), worker('n1'), nad, stopped, running];
    expect(answersOf(notMappedEverywhere, one).findings).toEqual([]);
  });

  it('is an error for a stopped VM that has no other node', () => {
    const pinned = aVm('shop/web', { nics, template: { nodeSelector: { rack: 'a' } } });
    const rack = (name: string) => aNode(name, { labels: { 'kubevirt.io/schedulable': 'true', rack: 'a' } });
    const hosts = [bare('n1'), bare('n2'), mapped('n3')];
    const all = [...hosts, rack('n1'), rack('n2'), worker('n3'), nad];
    expect(answersOf(notMappedEverywhere, [...all, pinned]).findings).toEqual(['error vmNic:shop/web/net']);
  });

  it('leaves a localnet that no node maps to D-102', () => {
    const all = [bare('n1'), bare('n2'), bare('n3'), ...nodes, nad, stopped];
    expect(answersOf(notMappedEverywhere, all).findings).toEqual([]);
  });

  it('does not count a node whose mappings are not known', () => {
    const all = [mapped('n1'), aHost('n2').withNic('eno1'), ...nodes, nad, stopped];
    expect(answersOf(notMappedEverywhere, all).findings).toEqual([]);
  });

  it('cannot tell where a VM with an affinity may start, if that matters', () => {
    const choosy = aVm('shop/web', { nics, template: affinity });
    const some = [mapped('n1'), bare('n2'), ...nodes, aNode('master'), nad];
    expect(answersOf(notMappedEverywhere, [...some, choosy]).cannotTell).toEqual([
      'vmNic:shop/web/net nad:shop/dc-net: On which nodes shop/web may start is not known, and n2 have no bridge mapping for dc.',
    ]);
    const all = [mapped('n1'), mapped('n2'), ...nodes, nad, choosy];
    expect(answersOf(notMappedEverywhere, all).cannotTell).toEqual([]);
    const runs = aVmi('shop/web', { nics, node: 'n1', template: affinity });
    expect(answersOf(notMappedEverywhere, [...some, choosy, runs]).cannotTell).toEqual([]);
  });

  it('cannot tell without the nodes', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOf(notMappedEverywhere, [mapped('n1'), nad, stopped], { unread }).cannotTell).toEqual([
      '*: Node could not be read.',
    ]);
  });
});
