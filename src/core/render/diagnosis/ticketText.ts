import { msg } from '../../message';
import type { Say } from '../../message';
import type { Ladder } from '../../ladder/ladder';
import { findingLines } from './findingsToText';
import { ladderToText } from './ladderToText';

/** `nic` names the NIC and its VM; `at`: when it was checked, in words. */
export type Ticket = { readonly nic: string; readonly at: string; readonly ladder: Ladder };

/** A NIC's verdict with its ladder, and the finding that decides: whole enough for who has no access to the cluster. */
export const ticketText = ({ nic, at, ladder }: Ticket, say: Say): string => {
  const { finding } = ladder.verdict;
  return [
    ladderToText(nic, ladder, say),
    ...(finding ? [findingLines(finding, say).join('\n')] : []),
    say(msg('Checked by Wiremap, {{at}}', { at })),
  ].join('\n\n');
};
