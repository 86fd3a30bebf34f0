import { aCudn, aCudnNad } from '../../../testing/objects/aCudn';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aLauncher } from '../../../testing/objects/aPod';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { ovnAddressesForVms } from './d-028-ovn-addresses-for-vms';

const subnets = '10.1.0.0/24';
const nics = [{ name: 'data', nad: 'dc' }];
const nad = aLocalnetNad('shop/dc', { subnets });
const guest = (...ipAddresses: readonly string[]) => [
  aVm('shop/web', { nics }),
  aVmi('shop/web', { nics, node: 'n1', interfaces: [{ name: 'data', ipAddresses }] }),
];
const launcher = (ips: readonly string[] = ['10.1.0.5']) =>
  aLauncher('shop/p1', { vm: 'web', node: 'n1', legs: [{ name: 'shop/dc', interface: 'net1', ips }] });

describe('D-028', () => {
  it.each([
    ['a network without addresses', [aLocalnetNad('shop/dc'), ...guest('192.0.2.7'), launcher()]],
    ['an overlay network', [anOverlayNad('shop/dc', { subnets }), ...guest('192.0.2.7'), launcher()]],
    ['guests that use what OVN gave them', [nad, ...guest('10.1.0.5', 'fe80::1', 'x'), launcher()]],
    ['one IPv6 address in two spellings', [nad, ...guest('fd00::5'), launcher(['FD00:0::5'])]],
    ['a VM that does not run', [nad, aVm('shop/web', { nics })]],
    ['a network without VMs', [nad]],
    ['a CUDN that leaves addresses to the guests', [cudn('Disabled'), aCudnNad('shop/dc'), ...guest('192.0.2.7')]],
    ['a CUDN without VMs', [cudn(undefined), aCudnNad('shop/dc', { subnets })]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(ovnAddressesForVms, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NICs whose guests use other addresses', () => {
    const { findings, titles, subjects, evidence } = answersOf(ovnAddressesForVms, [
      nad,
      ...guest('192.0.2.7'),
      launcher(),
    ]);
    expect(findings).toEqual(['warning ovnNetwork:dc']);
    expect(titles).toEqual(['OVN hands out addresses on the localnet network dc, and VMs on it have others.']);
    expect(subjects).toEqual([['ovnNetwork:dc', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toEqual([
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config.subnets', value: subnets },
      {
        object: 'VirtualMachineInstance/shop/web',
        path: 'status.interfaces[name=data].ipAddresses',
        value: ['192.0.2.7'],
      },
    ]);
  });

  it.each([['Enabled'], [undefined]])('warns of a CUDN whose VMs get addresses of OVN: %j', (mode) => {
    const objects = [cudn(mode), aCudnNad('shop/dc', { subnets }), aVm('shop/web', { nics })];
    const { findings, titles, subjects, evidence } = answersOf(ovnAddressesForVms, objects);
    expect(findings).toEqual(['warning ovnNetwork:cluster_udn_dc']);
    expect(titles).toEqual(['OVN hands out addresses to the VMs of ClusterUserDefinedNetwork dc.']);
    expect(subjects).toEqual([['ovnNetwork:cluster_udn_dc', 'cudn:dc', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toMatchObject([{ object: 'ClusterUserDefinedNetwork/dc', value: mode ?? null }]);
  });

  it.each([
    ['the guest says nothing', [nad, ...guest(), launcher()]],
    ['it only has a local address', [nad, ...guest('fe80::1'), launcher()]],
    ['the pod was not read', [nad, ...guest('192.0.2.7')]],
  ])('cannot tell when %s', (_, objects) => {
    expect(answersOf(ovnAddressesForVms, objects)).toMatchObject({
      findings: [],
      cannotTell: ['ovnNetwork:dc vmNic:shop/web/data: Which addresses the guests on dc use is not known.'],
    });
  });

  it('goes by the guests when the CUDN is not readable', () => {
    const objects = [aCudnNad('shop/dc', { subnets }), ...guest('192.0.2.7'), launcher()];
    const unread = { ClusterUserDefinedNetwork: { state: 'forbidden' } } as const;
    expect(answersOf(ovnAddressesForVms, objects, { unread }).findings).toEqual(['warning ovnNetwork:cluster_udn_dc']);
  });

  it('cannot tell without the instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(ovnAddressesForVms, [nad], { unread }).cannotTell).toEqual([
      '*: VirtualMachineInstance could not be read.',
    ]);
  });
});

function cudn(mode: string | undefined) {
  const network = { role: 'Secondary', physicalNetworkName: 'dc', ...(mode === undefined ? {} : { ipam: { mode } }) };
  return aCudn('dc', { network });
}
