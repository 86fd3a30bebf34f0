import { msg } from '../../../core/message';
import { linkId } from '../../../core/model/elementId';
import { gapsOf } from './gapsOf';

const subjects = [linkId('n1', 'a')];

it('puts together what is missing for the same reason, what most rules want first', () => {
  const { unread, unknown, rules } = gapsOf([
    { rule: 'D-101', needs: ['Pod'], reason: msg('x'), subjects: [] },
    { rule: 'D-102', needs: ['NodeNetworkState', 'Pod'], reason: msg('x'), subjects: [] },
    { rule: 'D-416', needs: [], reason: msg('{{vm}} has no guest agent.', { vm: 'a' }), subjects },
    { rule: 'D-416', needs: [], reason: msg('{{vm}} has no guest agent.', { vm: 'b' }), subjects },
    { rule: 'D-407', needs: [], reason: msg('{{vm}} has no guest agent.', { vm: 'a' }), subjects },
  ]);
  expect(unread.map((gap) => [gap.kind, gap.rules.size])).toEqual([
    ['Pod', 2],
    ['NodeNetworkState', 1],
  ]);
  expect(unknown.map(({ reasons, rules: own }) => [reasons.map(({ values }) => values['vm']), own.size])).toEqual([
    [['a', 'b'], 2],
  ]);
  expect(rules.size).toBe(4);
});
