import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { masqueradeOnSecondary } from './d-410-masquerade-on-secondary';

const onNad = (device: object) => aVm('shop/web', { nics: [{ name: 'data', nad: 'dc', interface: { ...device } }] });

describe('D-410', () => {
  it('is silent about masquerade on the pod network, and about bridge on a NAD', () => {
    expect(
      answersOf(masqueradeOnSecondary, [aVm('shop/db', { nics: [{ name: 'default' }] }), onNad({ bridge: {} })]),
    ).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NIC and what it is plugged into', () => {
    const { findings, titles, messages, evidence } = answersOf(masqueradeOnSecondary, [onNad({ masquerade: {} })]);
    expect(findings).toEqual(['error vmNic:shop/web/data']);
    expect(titles).toEqual(['NIC data of shop/web has masquerade binding, which only the pod network can have.']);
    expect(messages[0]).toContain('dc is not the pod network');
    expect(evidence[0]).toEqual([
      {
        object: 'VirtualMachine/shop/web',
        path: 'spec.template.spec.domain.devices.interfaces[0].masquerade',
        value: true,
      },
      { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.networks[0].multus.networkName', value: 'dc' },
    ]);
  });

  it('cannot tell without VMs', () => {
    const { cannotTell } = answersOf(masqueradeOnSecondary, [], { unread: { VirtualMachine: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: VirtualMachine could not be read.']);
  });
});
