import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nowhereToRun } from './d-317-nowhere-to-run';

const open = { 'kubevirt.io/schedulable': 'true' };
const nics = [{ name: 'default' }];
const running = [aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1' })];
const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} } };

describe('D-317', () => {
  it('is silent about VMs on a ready node, and about a node that is not ready and has none', () => {
    const nodes = [aNode('n1', { labels: open }), aNode('n2', { labels: open, ready: false })];
    expect(answersOf(nowhereToRun, [...nodes, ...running])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the node that is not ready and the VMs there', () => {
    const nodes = [aNode('n1', { ready: false }), aNode('n2', { labels: open })];
    const { findings, titles, subjects, evidence } = answersOf(nowhereToRun, [...nodes, ...running]);
    expect(findings).toEqual(['warning k8sNode:n1']);
    expect(titles).toEqual(['n1 is not ready, and VMs run there.']);
    expect(subjects[0]).toEqual(['k8sNode:n1', 'vm:shop/web', 'vmNic:shop/web/default']);
    expect(evidence[0]).toEqual([{ object: 'Node/n1', path: 'status.conditions[type=Ready].status', value: 'False' }]);
  });

  it('names a VM that no node could take, and what it asks for', () => {
    const vm = aVm('shop/web', { template: { nodeSelector: { zone: 'b' } } });
    const { findings, titles, evidence } = answersOf(nowhereToRun, [aNode('n1', { labels: open }), vm]);
    expect(findings).toEqual(['warning vm:shop/web']);
    expect(titles).toEqual(['No node could take shop/web.']);
    expect(evidence[0]).toEqual([
      { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.nodeSelector', value: ['zone=b'] },
    ]);
    const alone = aVmi('shop/web', { phase: 'Scheduling' });
    expect(answersOf(nowhereToRun, [aNode('n1'), alone]).evidence[0]).toEqual([
      { object: 'VirtualMachineInstance/shop/web', path: 'spec.nodeSelector', value: [] },
    ]);
  });

  it('cannot tell of a stopped VM with an affinity, while a running one has a place', () => {
    const nodes = [aNode('n1', { labels: open })];
    const vm = aVm('shop/web', { template: { affinity } });
    expect(answersOf(nowhereToRun, [...nodes, vm]).cannotTell).toEqual([
      'vm:shop/web: Which nodes could take shop/web depends on an affinity, which is not evaluated.',
    ]);
    const there = aVmi('shop/web', { node: 'n1', template: { affinity } });
    expect(answersOf(nowhereToRun, [...nodes, vm, there])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('says of a selector that cannot be read only that it does not know', () => {
    const vm = aVm('shop/web', { template: { nodeSelector: 7 } });
    expect(answersOf(nowhereToRun, [aNode('n1', { labels: open }), vm])).toMatchObject({ findings: [] });
  });

  it('cannot tell without nodes', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOf(nowhereToRun, running, { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: Node could not be read.'],
    });
  });
});
