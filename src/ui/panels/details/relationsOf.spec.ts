import { english } from '../../../core/message';
import { asElementId } from '../../../core/model/elementId';
import { aScenarioMap } from '../../../testing/aScenario';
import { relationsOf } from './relationsOf';

const map = aScenarioMap('datacenter');

const told = (text: string, heading: string) => {
  const id = asElementId(text);
  if (id === undefined || !map.elements.has(id)) throw new Error(`there is no ${text}`);
  const relation = relationsOf(map, id).find(({ title }) => english(title) === heading);
  return (relation?.others ?? []).map(({ element, name, notes }) => [element.id, name, notes.map(english).join(', ')]);
};

it('keeps the VLAN of a network whose patch port is seen too', () => {
  const rules = map.links.filter(
    ({ from, to }) => from.endsWith('worker-3/physnet-vmdata') && to.endsWith(':web-prod'),
  );
  expect(rules.map(({ rule }) => rule)).toEqual(['L-30', 'L-31']);
  expect(told('mapping:worker-3/physnet-vmdata', 'Towards the VMs')).toContainEqual([
    'ovnNetwork:web-prod',
    'web-prod',
    'VLAN 1924',
  ]);
});

it('names each once, although several links lead to it', () => {
  const ids = told('mapping:worker-3/physnet-vmdata', 'Towards the VMs').map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('names a VM NIC with its VM, and a network by what makes it', () => {
  expect(told('nad:shop/web-prod', 'Towards the VMs').map(([, name]) => name)).toContain('web-01 · net1');
  expect(told('mapping:worker-3/physnet-vmdata', 'Towards the VMs').map(([, name]) => name)).toContain('db-prod');
});

it('says of what is missing that it is', () => {
  expect(told('vmNic:dev/proxy-test/net1', 'Towards the switch')).toContainEqual([
    'nad:dev/dmz',
    'dmz',
    'does not exist',
  ]);
});
