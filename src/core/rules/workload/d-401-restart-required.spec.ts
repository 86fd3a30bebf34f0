import { aCondition } from '../../../testing/objects/aPolicy';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { restartRequired } from './d-401-restart-required';

const vm = (...conditions: readonly object[]) => aVm('shop/web', { status: { conditions } });

describe('D-401', () => {
  it('is silent about VMs that need no restart', () => {
    const objects = [vm(aCondition('RestartRequired', { status: 'False' }), aCondition('Ready'))];
    expect(answersOf(restartRequired, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('says what KubeVirt says', () => {
    const message = 'a non-live-updatable field was changed in the template spec';
    const { findings, titles, messages, evidence } = answersOf(restartRequired, [
      vm(aCondition('RestartRequired', { message })),
    ]);
    expect(findings).toEqual(['warning vm:shop/web']);
    expect(titles).toEqual(['Changes to shop/web wait for a restart.']);
    expect(messages).toEqual([`The running guest still has the old settings. KubeVirt says: ${message}`]);
    expect(evidence).toEqual([
      [
        {
          object: 'VirtualMachine/shop/web',
          path: 'status.conditions[type=RestartRequired].message',
          value: message,
        },
      ],
    ]);
  });

  it('does without a message', () => {
    const { messages, evidence } = answersOf(restartRequired, [vm(aCondition('RestartRequired'))]);
    expect(messages).toEqual(['The running guest still has the old settings.']);
    expect(evidence[0]).toMatchObject([{ path: 'status.conditions[type=RestartRequired].status', value: 'True' }]);
  });

  it('cannot tell without VMs', () => {
    const { cannotTell } = answersOf(restartRequired, [], { unread: { VirtualMachine: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: VirtualMachine could not be read.']);
  });
});
