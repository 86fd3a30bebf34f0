import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { vmNotRunning } from './d-419-vm-not-running';

const stopped = aVm('shop/web', { nics: [{ name: 'data', nad: 'dc' }], status: { printableStatus: 'Stopped' } });

describe('D-419', () => {
  it.each([
    ['runs', aRunningVm('shop/web')],
    ['has an instance without a phase', [aVmi('shop/web', { status: { phase: null } })]],
  ])('is silent about a VM that %s', (_, objects) => {
    expect(answersOf(vmNotRunning, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names a stopped VM and its NICs', () => {
    const { findings, titles, subjects, evidence } = answersOf(vmNotRunning, [stopped]);
    expect(findings).toEqual(['info vm:shop/web']);
    expect(titles).toEqual(['shop/web is not running.']);
    expect(subjects).toEqual([['vm:shop/web', 'vmNic:shop/web/data']]);
    expect(evidence[0]).toEqual([
      { object: 'VirtualMachine/shop/web', path: 'status.printableStatus', value: 'Stopped' },
    ]);
  });

  it('goes without a status', () => {
    expect(answersOf(vmNotRunning, [aVm('shop/web')]).evidence[0]).toMatchObject([{ value: null }]);
  });

  it('says how far an instance is', () => {
    const { titles, evidence } = answersOf(vmNotRunning, [stopped, aVmi('shop/web', { phase: 'Scheduling' })]);
    expect(titles).toEqual(['shop/web is not running: its instance is in phase Scheduling.']);
    expect(evidence[0]).toMatchObject([{ path: 'status.phase', value: 'Scheduling' }]);
  });

  it('cannot tell without instances, but in a namespace that was read', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(vmNotRunning, [stopped], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: VirtualMachineInstance could not be read.'],
    });
    const within = { VirtualMachineInstance: { state: 'forbidden', within: 'shop' } } as const;
    expect(answersOf(vmNotRunning, [stopped, aVm('bank/db')], { unread: within }).findings).toEqual([
      'info vm:shop/web',
    ]);
  });
});
