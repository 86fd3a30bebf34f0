import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aBondedHost } from '../../../testing/rules/aBondedHost';
import { answersOf } from '../../../testing/rules/answersOf';
import { hostIsVirtual } from './d-221-host-is-virtual';

const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const driven = (driver?: string) => aBondedHost('n1', { more: { eno3: { driver } } });

describe('D-221', () => {
  it.each([
    ['the NICs are real', [nad, driven('ice')]],
    ['the driver is not known', [nad, driven()]],
    ['no network of VMs is on the bridge', [driven('vmxnet3')]],
    [
      'a NAD only means the bridge and cannot use it',
      [aNad('shop/b', { type: 'bridge', name: 'b', bridge: 'br-dc' }), driven('vmxnet3')],
    ],
  ])('is silent when %s', (_, objects) => {
    expect(answersOf(hostIsVirtual, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each(['vmxnet3', 'virtio_net', 'hv_netvsc', 'xen_netfront', 'ena'])('tells of a NIC of driver %s', (driver) => {
    const { findings, titles, subjects, evidence } = answersOf(hostIsVirtual, [nad, driven(driver)]);
    expect(findings).toEqual(['info ovs-bridge:n1/br-dc']);
    expect(titles).toEqual(['n1 is itself a virtual machine: behind eno3 under br-dc is a virtual switch.']);
    expect(subjects).toEqual([['ovs-bridge:n1/br-dc', 'link:n1/eno3']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([driver]);
  });

  it('cannot tell without NADs which bridges are for VMs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(hostIsVirtual, [nad, driven('vmxnet3')], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
