import { aClusterStore, anObject } from '../../../testing/aClusterStore';
import { labApi } from './labApi';

const apiVersions = { NodeNetworkConfigurationPolicy: 'nmstate.io/v1', VirtualMachine: 'kubevirt.io/v1' };
const policy = { kind: 'NodeNetworkConfigurationPolicy', name: 'p' };
const made = anObject('NodeNetworkConfigurationPolicy', 'p', { spec: { a: 1, b: 2 }, status: { x: 1 } });

it('creates an object with its status', () => {
  const api = labApi(aClusterStore([]), apiVersions);
  expect(api.create(made)?.['status']).toEqual({ x: 1 });
  expect(api.get(policy)).toMatchObject({ spec: { a: 1, b: 2 }, status: { x: 1 }, metadata: { generation: 1 } });
  expect(api.create(made)).toBeUndefined();
  expect(api.create(anObject('NodeNetworkConfigurationPolicy', 'q'))?.metadata.name).toBe('q');
});

it('changes the status alone, or all but the status', () => {
  const api = labApi(aClusterStore([made]), apiVersions);
  expect(api.patchStatus(policy, { y: 2 })?.['status']).toEqual({ x: 1, y: 2 });
  expect(api.setStatus(policy, { z: 3 })?.['status']).toEqual({ z: 3 });
  expect(api.patch(policy, { spec: { a: null }, status: { z: 4 } })).toMatchObject({
    spec: { b: 2 },
    status: { z: 3 },
  });
});

it('lists and removes, in a namespace if need be', () => {
  const vms = ['a/one', 'b/two'].map((place) => anObject('VirtualMachine', place));
  const api = labApi(aClusterStore(vms), apiVersions);
  const names = (namespace?: string) => api.list('VirtualMachine', namespace).map(({ metadata }) => metadata.name);
  expect([names(), names('b')]).toEqual([['one', 'two'], ['two']]);
  api.remove({ kind: 'VirtualMachine', namespace: 'a', name: 'one' });
  expect(names()).toEqual(['two']);
});

it('answers nothing about what is not there', () => {
  const api = labApi(aClusterStore([]), apiVersions);
  expect([api.get(policy), api.patchStatus(policy, {}), api.list('Unicorn')]).toEqual([undefined, undefined, []]);
  expect([api.get({ kind: 'Unicorn', name: 'u' }), api.create(anObject('Unicorn', 'u'))]).toEqual([
    undefined,
    undefined,
  ]);
  api.remove({ kind: 'Unicorn', name: 'u' });
});
