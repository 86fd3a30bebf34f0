import { enactmentConditions } from './enactmentConditions';
import type { EnactmentStep } from './enactmentConditions';

const told = (step: EnactmentStep) => enactmentConditions(step, undefined, 'now');

describe('the conditions of an enactment', () => {
  it.each<[EnactmentStep, string, readonly [reason: string, message: string]]>([
    [{ phase: 'created' }, '? ? ? ? ?', ['', '']],
    [{ phase: 'pending' }, 'F F F T F', ['MaxUnavailableLimitReached', 'Waiting for progressing nodes to finish']],
    [{ phase: 'progressing' }, '? ? T F F', ['ConfigurationProgressing', 'Applying desired state']],
    [{ phase: 'retrying', message: 'again' }, 'F T T F F', ['Retrying', 'again']],
    [{ phase: 'available' }, 'T F F F F', ['SuccessfullyConfigured', 'successfully reconciled']],
    [{ phase: 'failed', message: 'no' }, 'F T F F F', ['FailedToConfigure', 'no']],
    [{ phase: 'aborted', message: 'stop' }, 'F F F F T', ['ConfigurationAborted', 'stop']],
  ])('of %j are %s', (step, states, [reason, message]) => {
    const conditions = told(step);
    const letters = conditions.map(({ status }) => (status === 'Unknown' ? '?' : String(status).slice(0, 1)));
    expect(letters.join(' ')).toBe(states);
    expect(conditions[0]?.['reason']).toBe(reason);
    for (const one of conditions) if (one['status'] === 'True') expect(one['message']).toBe(message);
  });

  it('carry a reason of success where nothing was aborted after a failure, as NMState has it', () => {
    const aborted = told({ phase: 'failed', message: 'no' }).find(({ type }) => type === 'Aborted');
    expect(aborted).toMatchObject({ status: 'False', reason: 'SuccessfullyConfigured', message: '' });
  });
});
