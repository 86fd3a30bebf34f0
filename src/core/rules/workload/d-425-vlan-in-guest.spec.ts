import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { vlanInGuest } from './d-425-vlan-in-guest';

const guest = (...names: readonly (string | undefined)[]) =>
  aRunningVm('shop/web', {
    nics: [{ name: 'data', nad: 'dc' }],
    interfaces: [
      { name: 'data', ...(names[0] && { interfaceName: names[0] }) },
      ...names.slice(1).map((interfaceName) => ({ interfaceName, infoSource: 'guest-agent' })),
    ],
  });
const localnet = aLocalnetNad('shop/dc');

describe('D-425', () => {
  it.each([
    ['a guest without VLANs', [localnet, ...guest('eth1', 'eth2', 'docker0')]],
    ['names that look alike', [localnet, ...guest('eth1', 'eth10.7', 'eth1.lan', 'eth2.7')]],
    ['another type of network', [aNad('shop/dc', { type: 'bridge', bridge: 'br1' }), ...guest('eth1', 'eth1.7')]],
    ['a guest that does not tell', [localnet, ...guest(undefined, 'eth1.7')]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(vlanInGuest, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the VLAN interfaces on the NIC', () => {
    const { findings, titles, subjects, evidence } = answersOf(vlanInGuest, [
      localnet,
      ...guest('eth1', 'eth1.7', 'eth1.1924'),
    ]);
    expect(findings).toEqual(['info vmNic:shop/web/data']);
    expect(titles).toEqual([
      'The guest of shop/web sends VLANs on NIC data, which OVN does not let through: eth1.7, eth1.1924.',
    ]);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'ovnNetwork:dc']]);
    expect(evidence[0]).toMatchObject([{ path: 'status.interfaces', value: ['eth1.7', 'eth1.1924'] }]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(vlanInGuest, [], { unread }).cannotTell).toHaveLength(1);
  });
});
