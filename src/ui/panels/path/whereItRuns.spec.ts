import { english } from '../../../core/message';
import type { ElementOf } from '../../../core/model/element';
import { aMapOf } from '../../../testing/aMapOf';
import { aScenarioMap } from '../../../testing/aScenario';
import { aNode } from '../../../testing/objects/aNode';
import { aVm } from '../../../testing/objects/aVm';
import { buildNetworkMap } from '../../../core/sources/buildNetworkMap';
import { buildSnapshot } from '../../../core/snapshot/buildSnapshot';
import type { NetworkMap } from '../../../core/model/networkMap';
import { whereItRuns } from './whereItRuns';

const told = (map: NetworkMap, name: string, host: string) => {
  const vm = [...map.elements.values()].find((one): one is ElementOf<'vm'> => one.kind === 'vm' && one.name === name);
  const nic = [...map.elements.values()].find(
    (one): one is ElementOf<'vmNic'> => one.kind === 'vmNic' && one.facts.vm === name,
  );
  if (vm === undefined) throw new Error(`there is no VM ${name}`);
  const placing = whereItRuns(map, vm, host);
  if (nic !== undefined) expect(whereItRuns(map, nic, host)).toEqual(placing);
  return placing && [english(placing.title), english(placing.body)];
};

const lab = aScenarioMap('datacenter');
const fit = { labels: { 'kubevirt.io/schedulable': 'true' } };
const halted = aVm('shop/a', { nics: [{ name: 'net1', nad: 'web' }], runStrategy: 'Halted' });

it('is silent about a VM that runs, and about what is no VM', () => {
  expect(told(lab, 'web-01', 'worker-3')).toBeUndefined();
  const nad = [...lab.elements.values()].find(({ kind }) => kind === 'nad');
  expect(nad && whereItRuns(lab, nad, 'worker-3')).toBeUndefined();
});

it('says of a VM that does not run where it could', () => {
  const [title, body] = told(lab, 'batch-01', 'worker-3') ?? [];
  expect(title).toBe('batch-01 does not run');
  expect(body).toMatch(/^It could run on worker-1…\d.*\. Shown is its path on worker-3\.$/);
});

it('does not call one host of several what is the only one, nor one what is none', () => {
  expect(told(aMapOf(aNode('n1', fit), halted), 'a', 'n1')?.[1]).toBe('It could run on n1 only.');
  expect(told(aMapOf(aNode('n1'), halted), 'a', 'n1')?.[1]).toBe('No host would take it as they are now.');
});

it("gives KubeVirt's word where it tells more than that the VM does not run", () => {
  expect(told(lab, 'backup-proxy', 'worker-3')?.[0]).toMatch(/^backup-proxy does not run \(KubeVirt says \w+\)$/);
});

it('does not say that it does not run where nobody could look', () => {
  const snapshot = buildSnapshot({
    VirtualMachine: { state: 'read', objects: [halted] },
    VirtualMachineInstance: { state: 'forbidden', objects: [] },
  });
  expect(told(buildNetworkMap(snapshot), 'a', 'n1')).toEqual([
    'It is not known whether a runs',
    'n1 is drawn as a host on which it may be.',
  ]);
});
