import { aCondition } from '../../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { migrationCompletes } from './d-405-migration-completes';

const conditions = [aCondition('MigrationRequired', { reason: 'AutoMigrationPending' })];

describe('D-405', () => {
  it.each([
    ['no such condition', aRunningVm('shop/web')],
    ['an instance that waits to start', [aVmi('shop/web', { phase: 'Scheduling', status: { conditions } })]],
    ['a VM without an instance', [aVm('shop/web')]],
  ])('is silent with %s', (_, objects) => {
    expect(answersOf(migrationCompletes, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the VM', () => {
    const { findings, messages, evidence } = answersOf(migrationCompletes, aRunningVm('shop/web', { conditions }));
    expect(findings).toEqual(['info vm:shop/web']);
    expect(messages).toEqual(['Until it has moved, the guest on n1 runs without the change.']);
    expect(evidence[0]).toMatchObject([{ path: 'status.conditions[type=MigrationRequired].status', value: 'True' }]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'failing' } } as const;
    expect(answersOf(migrationCompletes, [], { unread }).cannotTell).toHaveLength(1);
  });
});
