import { aCondition } from '../../../testing/objects/aPolicy';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { noGuestAgent } from './d-407-no-guest-agent';

const nics = [{ name: 'default' }, { name: 'data', nad: 'dc' }];

describe('D-407', () => {
  it.each([
    ['whose agent answers', aRunningVm('shop/web', { nics, conditions: [aCondition('AgentConnected')] })],
    ['that does not run', [aVm('shop/web', { nics })]],
  ])('is silent about a VM %s', (_, objects) => {
    expect(answersOf(noGuestAgent, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NICs whose addresses are not known', () => {
    const { findings, messages, evidence } = answersOf(noGuestAgent, aRunningVm('shop/web', { nics }));
    expect(findings).toEqual(['info vm:shop/web']);
    expect(messages[0]).toMatch(/^The addresses that the guest has on data, beside/);
    expect(evidence[0]).toEqual([
      { object: 'VirtualMachineInstance/shop/web', path: 'status.conditions[type=AgentConnected]', value: null },
    ]);
  });

  it('shows why the agent does not answer, and speaks of no other NICs where there are none', () => {
    const conditions = [aCondition('AgentConnected', { status: 'False', message: 'gone' })];
    const { messages, evidence } = answersOf(
      noGuestAgent,
      aRunningVm('shop/web', { nics: [{ name: 'default' }], conditions }),
    );
    expect(messages[0]).toMatch(/^What the guest itself/);
    expect(evidence[0]).toMatchObject([{ value: 'gone' }]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(noGuestAgent, [], { unread }).cannotTell).toHaveLength(1);
  });
});
