import { aCondition } from '../../../testing/objects/aPolicy';
import { aVmi } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nicBlocksMigration } from './d-406-nic-blocks-migration';

const bridged = [{ name: 'default', interface: { bridge: {} } }];
const refused = (reason: string, more = {}) => [aCondition('LiveMigratable', { status: 'False', reason, ...more })];
const message = 'cannot migrate VMI which does not use masquerade or a migratable plugin to connect to the pod network';

describe('D-406', () => {
  it.each([
    ['can be migrated', aRunningVm('shop/web', { nics: bridged, conditions: [aCondition('LiveMigratable')] })],
    [
      'cannot for another reason',
      aRunningVm('shop/web', { nics: bridged, conditions: refused('DisksNotLiveMigratable') }),
    ],
    [
      'does not run',
      [aVmi('shop/web', { phase: 'Scheduled', status: { conditions: refused('InterfaceNotLiveMigratable') } })],
    ],
  ])('is silent about a VM that %s', (_, objects) => {
    expect(answersOf(nicBlocksMigration, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NIC on the pod network', () => {
    const conditions = refused('InterfaceNotLiveMigratable', { message });
    const { findings, titles, messages, subjects } = answersOf(
      nicBlocksMigration,
      aRunningVm('shop/web', { nics: bridged, conditions }),
    );
    expect(findings).toEqual(['warning vm:shop/web']);
    expect(titles).toEqual(['shop/web cannot be live-migrated because of its NIC default.']);
    expect(messages[0]).toContain('when n1 is drained');
    expect(messages[0]).toContain(message);
    expect(subjects).toEqual([['vm:shop/web', 'vmNic:shop/web/default']]);
  });

  it('names no NIC when it is not plain which', () => {
    const conditions = refused('InterfaceNotLiveMigratable');
    const { titles } = answersOf(
      nicBlocksMigration,
      aRunningVm('shop/web', { nics: [{ name: 'default' }], conditions }),
    );
    expect(titles).toEqual(['shop/web cannot be live-migrated because of one of its NICs.']);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(nicBlocksMigration, [], { unread }).cannotTell).toHaveLength(1);
  });
});
