import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { enactmentWaits } from './d-305-enactment-waits';

const mappings = [{ localnet: 'dc', bridge: 'br-dc' }];
const policy = aPolicy('p', { mappings });
const result = (node: string, type: string, more = {}) =>
  anEnactment('p', node, { mappings, conditions: [aCondition(type, more)] });
const since = (time: string) => ({ lastTransitionTime: `2026-03-02T${time}:00Z` });

describe('D-305', () => {
  it.each([
    ['applied', result('n1', 'Available')],
    ['under way for a short time', result('n1', 'Progressing', since('08:50'))],
    ['noted only', anEnactment('p', 'n1')],
    ['waiting in an earlier version', anEnactment('p', 'n1', { generation: 0, conditions: [aCondition('Pending')] })],
  ])('is silent about a policy that is %s', (_what, enactment) => {
    expect(answersOf(enactmentWaits, [policy, enactment])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    {
      does: 'waits',
      enactment: result('n1', 'Pending', { message: 'Waiting' }),
      seen: ['n1 waits for its turn to apply policy p.', 'Waiting'],
    },
    {
      does: 'takes long',
      enactment: result('n1', 'Progressing', since('08:49')),
      seen: ['n1 has been applying policy p for 11 minutes.', '2026-03-02T08:49:00Z'],
    },
    {
      does: 'was skipped',
      enactment: result('n1', 'Aborted'),
      seen: ['n1 was skipped, since policy p failed on another node.', null],
    },
  ])('warns when a node $does', ({ enactment, seen: [title, value] }) => {
    const { findings, titles, evidence } = answersOf(enactmentWaits, [policy, enactment]);
    expect(findings).toEqual(['warning nnce:n1.p']);
    expect(titles).toEqual([title]);
    expect(evidence[0]?.[0]).toMatchObject({ object: 'NodeNetworkConfigurationEnactment/n1.p', value });
  });

  it('names the node that failed first, and is an error where a VM cannot work without the policy', () => {
    const nics = [{ name: 'net', nad: 'nad' }];
    const { findings, remedies, subjects, evidence } = answersOf(enactmentWaits, [
      policy,
      ...[aHost('n1').withBrEx('eno1'), result('n1', 'Aborted')],
      ...[result('n0', 'Failing', { message: 'no' }), result('n2', 'Failing')],
      aLocalnetNad('shop/nad', { physicalNetworkName: 'dc' }),
      ...[aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1' })],
    ]);
    expect(findings).toEqual(['error nnce:n1.p']);
    expect(remedies[0]).toMatch(/^Mend what failed on n0, then edit the spec of p/);
    expect(subjects[0]).toEqual(['nnce:n1.p', 'nncp:p', 'mapping:n1/dc', 'vmNic:shop/web/net']);
    expect(evidence[0]?.map(({ value }) => value)).toEqual([null, 'no', null]);
  });

  it('cannot tell how long a node has been at it without a time, nor anything without results', () => {
    const { findings, cannotTell } = answersOf(enactmentWaits, [policy, result('n1', 'Progressing')]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual(['nnce:n1.p nncp:p: It is not known since when n1 has been applying policy p.']);
    const unread = { NodeNetworkConfigurationEnactment: { state: 'failing' } } as const;
    expect(answersOf(enactmentWaits, [policy], { unread }).cannotTell).toEqual([
      '*: NodeNetworkConfigurationEnactment could not be read.',
    ]);
  });
});
