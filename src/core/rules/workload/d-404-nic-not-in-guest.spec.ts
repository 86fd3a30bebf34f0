import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nicNotInGuest } from './d-404-nic-not-in-guest';

const nics = [{ name: 'data', nad: 'dc' }];
const reported = (infoSource: string, device: object = { bridge: {} }) =>
  aRunningVm('shop/web', {
    nics: nics.map((nic) => ({ ...nic, interface: { ...device } })),
    interfaces: [{ name: 'data', infoSource }],
  });

describe('D-404', () => {
  it.each([
    ['a NIC that the guest has', reported('domain, multus-status')],
    ['a NIC that the pod has not', reported('')],
    ['a NIC with a plugin', reported('multus-status', { binding: { name: 'passt' } })],
    ['a NIC to be unplugged', reported('multus-status', { bridge: {}, state: 'absent' })],
    ['a NIC nobody reports', aRunningVm('shop/web', { nics })],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(nicNotInGuest, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NIC that is only in the pod', () => {
    const { findings, titles, evidence } = answersOf(nicNotInGuest, reported('multus-status'));
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['NIC data of shop/web is plugged into its pod, but not yet into the guest.']);
    expect(evidence[0]).toMatchObject([{ path: 'status.interfaces[name=data].infoSource', value: 'multus-status' }]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(nicNotInGuest, [], { unread }).cannotTell).toEqual([
      '*: VirtualMachineInstance could not be read.',
    ]);
  });
});
