import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nicListInvalid } from './d-412-nic-list-invalid';

const lists = (networks: readonly unknown[], interfaces: readonly unknown[]) =>
  aVm('shop/web', { template: { networks, domain: { devices: { interfaces } } } });
const pod = { name: 'a', pod: {} };
const bridge = { name: 'a', bridge: {} };

describe('D-412', () => {
  it.each([
    [
      'fits',
      lists([pod, { name: 'b', multus: { networkName: 'dc' } }], [bridge, { name: 'b', binding: { name: 'x' } }]),
    ],
    ['is empty', lists([], [])],
    ['has a binding that nobody knows', lists([pod], [{ name: 'a', vhostuser: {} }])],
    ['may go on where it is malformed', lists([pod], ['x'])],
  ])('is silent about a list that %s', (_, vm) => {
    expect(answersOf(nicListInvalid, [vm])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['Network a of shop/web has no interface.', [pod], []],
    ['Interface a of shop/web has no network.', [], [bridge]],
    ['shop/web has several networks named a.', [pod, pod], [bridge]],
    ['shop/web has several interfaces named a.', [pod], [bridge, bridge]],
    ['Network a of shop/web does not say where it is plugged in.', [{ name: 'a' }], [bridge]],
    [
      'Network a of shop/web is plugged in at several places: pod, multus.',
      [{ ...pod, multus: { networkName: 'dc' } }],
      [bridge],
    ],
    ['Interface a of shop/web has no binding.', [pod], [{ name: 'a' }]],
    ['Interface a of shop/web has several bindings: masquerade, bridge.', [pod], [{ ...bridge, masquerade: {} }]],
  ])('says: %s', (title, networks, interfaces) => {
    const { findings, titles } = answersOf(nicListInvalid, [lists(networks, interfaces)]);
    expect(findings).toEqual(['error vmNic:shop/web/a']);
    expect(titles).toEqual([title]);
  });

  it('shows all that is wrong with one NIC in one finding', () => {
    const { titles, evidence } = answersOf(nicListInvalid, [lists([pod, pod], [{ name: 'a' }])]);
    expect(titles).toEqual(['shop/web has several networks named a.']);
    expect(evidence[0]).toEqual([
      { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.networks[0].name', value: 'a' },
      { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.networks[1].name', value: 'a' },
      { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.domain.devices.interfaces[0]', value: null },
    ]);
  });

  it('looks at instances that stand alone', () => {
    const vmi = aVmi('shop/lone', { template: { networks: [pod], domain: {} } });
    const { findings, evidence } = answersOf(nicListInvalid, [vmi]);
    expect(findings).toEqual(['error vmNic:shop/lone/a']);
    expect(evidence[0]?.[0]?.object).toBe('VirtualMachineInstance/shop/lone');
  });

  it('cannot tell without VMs', () => {
    const { cannotTell } = answersOf(nicListInvalid, [], { unread: { VirtualMachine: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: VirtualMachine could not be read.']);
  });
});
