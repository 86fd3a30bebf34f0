import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { enactmentFailed } from './d-304-enactment-failed';

const message = "'NmstateError: InvalidArgument: Ethernet interface eno9 does not exists': rolling back";
const wanted = {
  interfaces: [
    { name: 'br-dc', type: 'ovs-bridge', bridge: { port: [{ name: 'eno9' }] } },
    { name: 'veth1', type: 'veth', state: 'ignore' },
  ],
  mappings: [{ localnet: 'dc', bridge: 'br-dc' }],
};
const failed = anEnactment('p', 'n1', { ...wanted, conditions: [aCondition('Failing', { message })] });
const policy = aPolicy('p', wanted);
const host = aHost('n1').withBrEx('eno1');
const nics = [{ name: 'net', nad: 'nad' }];
const running = [aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1' })];

describe('D-304', () => {
  it.each([
    ['applied', [aCondition('Available')]],
    ['still tried', [aCondition('Failing'), aCondition('Progressing')]],
    [
      'skipped, with the reason of another outcome',
      [aCondition('Aborted'), aCondition('Failing', { status: 'False', message })],
    ],
  ])('is silent about a policy that is %s', (_what, conditions) => {
    expect(answersOf(enactmentFailed, [policy, host, anEnactment('p', 'n1', { conditions })])).toMatchObject({
      findings: [],
      cannotTell: [],
    });
  });

  it('translates the message, keeps its words, and is a warning while nothing misses what was to be made', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(enactmentFailed, [policy, host, failed]);
    expect(findings).toEqual(['warning nnce:n1.p']);
    expect(titles).toEqual(['Policy p could not be applied on n1.']);
    expect(messages).toEqual(['n1 has no NIC eno9.']);
    expect(subjects[0]).toEqual(['nnce:n1.p', 'nncp:p', 'ovs-bridge:n1/br-dc', 'mapping:n1/dc']);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkConfigurationEnactment/n1.p',
        path: 'status.conditions[type=Failing].message',
        value: message,
      },
    ]);
  });

  it('is an error where a VM cannot work without what was to be made, and names its NIC', () => {
    const nad = aLocalnetNad('shop/nad', { physicalNetworkName: 'dc' });
    const { findings, subjects } = answersOf(enactmentFailed, [policy, host, failed, nad, ...running]);
    expect(findings).toEqual(['error nnce:n1.p']);
    expect(subjects[0]?.slice(-2)).toEqual(['mapping:n1/dc', 'vmNic:shop/web/net']);
  });

  it('says what NMState did where the message is not known', () => {
    const { messages, evidence } = answersOf(enactmentFailed, [
      policy,
      anEnactment('p', 'n1', { conditions: [aCondition('Failing')] }),
    ]);
    expect(messages[0]).toMatch(/^NMState tried five times/);
    expect(evidence[0]?.[0]?.value).toBeNull();
  });

  it('leaves results of earlier versions out, and cannot tell of those without a version', () => {
    const conditions = [aCondition('Failing')];
    const older = anEnactment('p', 'n1', { conditions, generation: 0 });
    expect(answersOf(enactmentFailed, [policy, host, older])).toMatchObject({ findings: [], cannotTell: [] });
    const unversioned = { ...anEnactment('p', 'n1'), status: { conditions } };
    expect(answersOf(enactmentFailed, [policy, host, unversioned]).cannotTell).toEqual([
      'nnce:n1.p nncp:p ovs-bridge:n1/br-dc mapping:n1/dc: It is not known whether the failure on n1 is one of policy p as it stands now.',
    ]);
    const unread = { NodeNetworkConfigurationEnactment: { state: 'forbidden' } } as const;
    expect(answersOf(enactmentFailed, [policy], { unread }).cannotTell).toHaveLength(1);
  });
});
