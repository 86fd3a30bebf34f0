import type { Raw } from '../../../testing/aHost';
import { aMapOf } from '../../../testing/aMapOf';
import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { vmId } from '../../model/elementId';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const schedulable = { 'kubevirt.io/schedulable': 'true' };
const worker = (name: string, more: Parameters<typeof aNode>[1] = {}) =>
  aNode(name, { ...more, labels: { ...schedulable, ...more.labels } });
const tainted = (name: string, taint: Raw) => worker(name, { spec: { taints: [taint] } });

const eligible = (template: Raw, ...others: readonly Raw[]) => {
  const vm = aMapOf(aVm('shop/web', { template }), ...others).elements.get(vmId('shop', 'web'));
  return vm?.kind === 'vm' ? vm.facts.eligibleNodes : 'no VM';
};

const gpu = { key: 'gpu', value: 'yes', effect: 'NoSchedule' };

describe('the nodes a stopped VM could start on', () => {
  it('are those that KubeVirt may use, that are ready and not cordoned; sorted', () => {
    const nodes = [
      worker('n2'),
      worker('n1'),
      aNode('control-plane'),
      aNode('no-kvm', { labels: { 'kubevirt.io/schedulable': 'false' } }),
      worker('not-ready', { ready: false }),
      worker('cordoned', { spec: { unschedulable: true } }),
    ];
    expect(eligible({}, ...nodes)).toEqual(['n1', 'n2']);
  });

  it('match every pair of the node selector', () => {
    const nodes = [worker('n1', { labels: { zone: 'a', disk: 'ssd' } }), worker('n2', { labels: { zone: 'a' } })];
    expect(eligible({ nodeSelector: { zone: 'a', disk: 'ssd' } }, ...nodes)).toEqual(['n1']);
  });

  it.each<[string, readonly Raw[], boolean]>([
    ['nothing', [], false],
    ['the key with its value', [{ key: 'gpu', operator: 'Equal', value: 'yes', effect: 'NoSchedule' }], true],
    ['the key with its value, operator not written', [{ key: 'gpu', value: 'yes' }], true],
    ['the key with another value', [{ key: 'gpu', value: 'no' }], false],
    ['the key without a value', [{ key: 'gpu' }], false],
    ['the key with whatever value', [{ key: 'gpu', operator: 'Exists' }], true],
    ['another key', [{ key: 'disk', operator: 'Exists' }], false],
    ['the key for another effect', [{ key: 'gpu', operator: 'Exists', effect: 'NoExecute' }], false],
    ['everything', [{ operator: 'Exists' }], true],
  ])('with a taint, when the VM tolerates %s: %#', (_what, tolerations, isEligible) => {
    expect(eligible({ tolerations }, tainted('n1', gpu))).toEqual(isEligible ? ['n1'] : []);
  });

  it('may have a taint that is only a preference, or one without a value that is tolerated', () => {
    expect(eligible({}, tainted('n1', { key: 'gpu', effect: 'PreferNoSchedule' }))).toEqual(['n1']);
    expect(eligible({ tolerations: [{ key: 'gpu' }] }, tainted('n1', { key: 'gpu', effect: 'NoExecute' }))).toEqual([
      'n1',
    ]);
  });

  it('are not known with a required affinity, unless there is none anyway', () => {
    const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } };
    expect(eligible({ affinity }, worker('n1'))).toBeUndefined();
    expect(eligible({ affinity }, aNode('n1'))).toEqual([]);
  });

  it('are not known when the node selector is malformed', () => {
    expect(eligible({ nodeSelector: { zone: ['a'] } }, aNode('n1'))).toBeUndefined();
  });

  it('do not hang on a preferred affinity', () => {
    const affinity = { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } };
    expect(eligible({ affinity }, worker('n1'))).toEqual(['n1']);
  });

  it('are not known when nodes are not readable', () => {
    const snapshot = buildSnapshot({
      VirtualMachine: { state: 'read', objects: [aVm('shop/web')] },
      VirtualMachineInstance: { state: 'read', objects: [] },
      Node: { state: 'forbidden', objects: [] },
    });
    expect(buildNetworkMap(snapshot).elements.get(vmId('shop', 'web'))?.facts).toMatchObject({
      eligibleNodes: undefined,
    });
  });

  it('are told for an instance that waits for a node, and not for one that has a node or has ended', () => {
    const facts = (vmi: Raw) => aMapOf(worker('n1'), vmi).elements.get(vmId('shop', 'web'))?.facts;
    expect(facts(aVmi('shop/web', { phase: 'Scheduling' }))).toMatchObject({ eligibleNodes: ['n1'] });
    expect(facts(aVmi('shop/web', { node: 'n1' }))).toMatchObject({ eligibleNodes: undefined, runs: 'n1' });
    expect(facts(aVmi('shop/web', { phase: 'Failed' }))).toMatchObject({ eligibleNodes: undefined });
    expect(facts(aVmi('shop/web', { phase: 'Succeeded' }))).toMatchObject({ eligibleNodes: undefined });
  });
});
