import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { policyFailed } from './d-303-policy-failed';

const mappings = [{ localnet: 'dc', bridge: 'br-dc' }];
const degraded = [
  aCondition('Degraded', { message: '1/2 nodes failed to configure' }),
  aCondition('Available', { status: 'False' }),
];
const policy = aPolicy('p', { mappings, conditions: degraded });
const failing = [aCondition('Failing', { message: 'no' })];
const result = (node: string, conditions: readonly Raw[], generation = 1) =>
  anEnactment('p', node, { mappings, conditions, generation });
const hosts = [aHost('n1').withBrEx('eno1'), aHost('n2').withBrEx('eno1')];
const nics = [{ name: 'net', nad: 'nad' }];
const vm = [aLocalnetNad('shop/nad', { physicalNetworkName: 'dc' }), aVm('shop/web', { nics })];

describe('D-303', () => {
  it('is silent about a policy that is not degraded', () => {
    const available = aPolicy('p', { mappings, conditions: [aCondition('Degraded', { status: 'False' })] });
    expect(answersOf(policyFailed, [available, result('n1', failing)])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('counts the nodes that failed and names those that were skipped, too', () => {
    const objects = [policy, ...hosts, result('n1', failing), result('n2', [aCondition('Aborted')])];
    const { findings, titles, messages, subjects, evidence } = answersOf(policyFailed, objects);
    expect(findings).toEqual(['error nncp:p']);
    expect(titles).toEqual(['Policy p failed on 1 of 2 nodes.']);
    expect(messages[0]).toContain('holds on n1, n2');
    expect(subjects[0]).toEqual(['nncp:p', 'nnce:n1.p', 'nnce:n2.p']);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkConfigurationPolicy/p',
        path: 'status.conditions[type=Degraded].message',
        value: '1/2 nodes failed to configure',
      },
      {
        object: 'NodeNetworkConfigurationEnactment/n1.p',
        path: 'status.conditions[type=Failing].message',
        value: 'no',
      },
    ]);
  });

  const retrying = [...failing, aCondition('Progressing')];
  const works = aHost('n1').withNic('eno2').withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
  it.each([
    [
      'a VM cannot work without it',
      'error',
      [...hosts, ...vm, aVmi('shop/web', { nics, node: 'n1' }), result('n1', failing)],
    ],
    ['nothing uses what it makes', 'error', [...hosts, result('n1', failing)]],
    ['what VMs use is there all the same', 'error', [works, ...vm, result('n1', failing)]],
    ['NMState still tries on one node', 'warning', [...hosts, result('n1', failing), result('n2', retrying)]],
    ['it failed in an earlier version only', 'warning', [...hosts, result('n1', failing, 0)]],
    ['no result is known', 'warning', hosts],
  ])('when %s is of severity %s', (_what, severity, objects) => {
    expect(answersOf(policyFailed, [policy, ...objects]).findings).toEqual([`${severity} nncp:p`]);
  });

  it('says what it does not know, and what is still under way', () => {
    const bare = aPolicy('p', { conditions: [aCondition('Degraded')] });
    const { titles, messages, evidence } = answersOf(policyFailed, [bare]);
    expect(titles).toEqual(['Policy p failed.']);
    expect(messages).toEqual(['At least one node could not be configured; the results of the nodes are not known.']);
    expect(evidence[0]?.[0]?.value).toBeNull();
    const silent = result('n2', [aCondition('Failing'), aCondition('Progressing')]);
    const still = answersOf(policyFailed, [policy, ...hosts, silent]);
    expect(still.messages).toEqual(['NMState has not given up yet and is still trying on n2.']);
    expect(still.evidence[0]?.[1]?.value).toBeNull();
  });

  it('needs no state of the nodes, and cannot tell without policies', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(policyFailed, [policy, result('n1', failing)], { unread }).findings).toEqual(['error nncp:p']);
    const none = { NodeNetworkConfigurationPolicy: { state: 'forbidden' } } as const;
    expect(answersOf(policyFailed, [], { unread: none }).cannotTell).toEqual([
      '*: NodeNetworkConfigurationPolicy could not be read.',
    ]);
  });
});
