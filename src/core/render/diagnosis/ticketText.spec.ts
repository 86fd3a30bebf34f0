import type { Ladder } from '../../ladder/ladder';
import { english, msg } from '../../message';
import { vmNicId, vmId } from '../../model/elementId';
import type { Finding } from '../../rules/finding';
import { ticketText } from './ticketText';

const rung = { cannotTell: [], findings: [], detail: undefined };
const ladder: Ladder = {
  nic: vmNicId({ namespace: 'shop', vm: 'web', nic: 'data' }),
  nodes: ['n1'],
  runs: true,
  rungs: [
    { ...rung, id: 'nic-list', state: 'passed', says: msg('It is valid.') },
    { ...rung, id: 'mapping', state: 'failed', says: msg('It is mapped.'), detail: msg('It is not mapped.') },
    { ...rung, id: 'bridge', state: 'notReached', says: msg('It is a bridge.'), detail: msg('Not reached.') },
  ],
  verdict: { kind: 'unknown', claim: msg('Nobody knows.'), reason: undefined, finding: undefined },
  others: [],
};
const time = '2026-03-02 09:00 UTC';

it('tells verdict, rungs and time', () => {
  expect(ticketText({ nic: 'shop/web · data', at: time, ladder }, english)).toBe(
    [
      'shop/web · data: Nobody knows.',
      '  ✓ NIC list        It is valid.',
      '  ✗ Bridge mapping  It is not mapped.',
      '  · Bridge          Not reached.',
      '',
      'Checked by Wiremap, 2026-03-02 09:00 UTC',
    ].join('\n'),
  );
});

it('tells the finding that decides with what was seen', () => {
  const finding: Finding = {
    rule: 'D-101',
    severity: 'error',
    subjects: [vmId('shop', 'web')],
    title: msg('Title.'),
    message: msg('Message.'),
    remedy: msg('Remedy.'),
    evidence: [{ object: 'Node/n1', path: 'a.b', value: null }],
  };
  const text = ticketText(
    { nic: 'shop/web · data', at: time, ladder: { ...ladder, verdict: { ...ladder.verdict, finding } } },
    english,
  );
  expect(text).toContain(
    'error    D-101  Title.\n    Message.\n    To mend it: Remedy.\n    Seen: Node/n1 a.b = not there',
  );
});
