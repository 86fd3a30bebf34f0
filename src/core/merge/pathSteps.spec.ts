import { aCard, aPicture, aWire } from '../../testing/aPicture';
import { aScenarioMap } from '../../testing/aScenario';
import { drawnHost } from '../../testing/drawnHost';
import { english, msg } from '../message';
import { pathSteps } from './pathSteps';
import type { Picture } from './picture';

const told = (picture: Picture, id: string) =>
  pathSteps(picture, id).map(({ title, status, notReached }) => [
    english(title),
    notReached ? 'not reached' : (status ?? 'no mark'),
  ]);

const worker3 = drawnHost(aScenarioMap('datacenter'), { node: 'worker-3' });

it('tells an open joint once, where it is', () => {
  expect(told(worker3, 'vmNic:erp/backup-gw/net1')).toEqual([
    ['VM NIC', 'not reached'],
    ['Network', 'not reached'],
    ['Bridge mapping', 'error'],
  ]);
});

it('tells it once also where a finding words it otherwise', () => {
  const [mapping, nic] = [
    aCard('physicalNetwork', 'dc', { status: 'error', reasons: [msg('no mapping')], face: 'ghost' }),
    aCard('vmNic', 'a', { status: 'error', reasons: [msg('The node has no mapping.')] }),
  ];
  expect(told(aPicture([mapping, nic], [aWire(mapping, nic)]), nic.id)).toEqual([
    ['VM NIC', 'not reached'],
    ['Bridge mapping', 'error'],
  ]);
});

it('tells an error of its own beside one that is nearer to the switch', () => {
  const broken = { status: 'error', reasons: [msg('invalid')] } as const;
  const [bond, network, nic] = [
    aCard('bond', 'bond0', { status: 'error', reasons: [msg('no NIC')] }),
    aCard('network', 'web', broken),
    aCard('vmNic', 'a', broken),
  ];
  const picture = aPicture([bond, network, nic], [aWire(bond, network), aWire(network, nic)]);
  expect(told(picture, nic.id)).toEqual([
    ['VM NIC', 'not reached'],
    ['Network', 'error'],
    ['Uplink', 'error'],
  ]);
});

it('calls a machine network by its name, not a bridge mapping', () => {
  const machine = worker3.cards.find(({ kind }) => kind === 'machineNetwork');
  expect(told(worker3, machine?.id ?? '').map(([title]) => title)[0]).toBe('Machine network');
});

it('has a rung for a switch that did not announce itself', () => {
  const steps = pathSteps(drawnHost(aScenarioMap('case-1')), 'link:n1/ens224');
  expect(steps.map(({ lane, note }) => [lane, note && english(note)])).toEqual([
    ['nic', undefined],
    ['switch', 'Not known: no switch has announced itself on ens224.'],
  ]);
});

it('is empty for what is not in the picture', () => {
  expect(pathSteps(worker3, 'link:worker-3/nothing')).toEqual([]);
});
