import { aCondition } from '../../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { unplugPending } from './d-409-unplug-pending';

const written = (time: string) => ({ managedFields: [{ time, fieldsV1: { 'f:spec': {} } }] });
const nic = (state?: string) => ({ name: 'data', nad: 'dc', interface: { bridge: {}, ...(state && { state }) } });
const vm = (metadata: object = {}) =>
  aVm('shop/web', { nics: [nic('absent')], metadata: { namespace: 'shop', name: 'web', ...metadata } });
const vmi = (conditions: readonly object[] = []) =>
  aVmi('shop/web', { nics: [nic()], node: 'n1', status: { conditions } });
const asked = (lastTransitionTime: string) => vmi([aCondition('MigrationRequired', { lastTransitionTime })]);

describe('D-409', () => {
  it.each([
    ['four minutes ago', [vm(written('2026-03-02T08:56:00Z')), vmi()]],
    ['four minutes ago, by the request to migrate', [vm(), asked('2026-03-02T08:56:00Z')]],
    [
      'with success',
      [vm(written('2026-03-02T08:00:00Z')), aVmi('shop/web', { nics: [{ name: 'default' }], node: 'n1' })],
    ],
    [
      'while the VM does not run',
      [vm(written('2026-03-02T08:00:00Z')), aVmi('shop/web', { nics: [nic()], phase: 'Scheduling' })],
    ],
    ['never', [aVm('shop/web', { nics: [nic()] }), vmi()]],
  ])('is silent about a NIC unplugged %s', (_, objects) => {
    expect(answersOf(unplugPending, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['by its spec', [vm(written('2026-03-02T08:50:00Z')), vmi()]],
    ['by the request to migrate', [vm(), asked('2026-03-02T08:50:00Z')]],
  ])('says how long a NIC has been waiting, %s', (_, objects) => {
    const { findings, titles, evidence } = answersOf(unplugPending, objects);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['NIC data of shop/web has been waiting to be unplugged for 10 minutes.']);
    expect(evidence[0]).toEqual([
      {
        object: 'VirtualMachine/shop/web',
        path: 'spec.template.spec.domain.devices.interfaces[0].state',
        value: 'absent',
      },
      { object: 'VirtualMachineInstance/shop/web', path: 'spec.networks[0]', value: 'data' },
    ]);
  });

  it('goes by the instance where there is no VM', () => {
    const alone = aVmi('shop/web', { nics: [nic('absent')], node: 'n1' });
    const metadata = { namespace: 'shop', name: 'web', ...written('2026-03-02T08:00:00Z') };
    const { findings, evidence } = answersOf(unplugPending, [{ ...alone, metadata }]);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(evidence[0]?.[0]?.object).toBe('VirtualMachineInstance/shop/web');
  });

  it('cannot tell when nothing says since when', () => {
    const { findings, cannotTell } = answersOf(unplugPending, [vm(), vmi()]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'vmNic:shop/web/data: Since when NIC data of shop/web is to be unplugged is not known.',
    ]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(unplugPending, [vm()], { unread }).cannotTell).toHaveLength(1);
  });
});
