import type { Say } from '../../message';
import type { Ladder, RungState } from '../../ladder/ladder';
import { rungNames } from '../../ladder/rungs';
import { verdictText } from '../../ladder/verdict';

/** The ladder of a VM NIC as plain text: the verdict, then a line for each rung. */
export const ladderToText = (name: string, { verdict, rungs }: Ladder, say: Say): string => {
  const width = Math.max(...rungs.map(({ id }) => say(rungNames[id]).length));
  const lines = rungs.map(
    ({ id, state, says, detail }) =>
      `  ${stateMarks[state]} ${say(rungNames[id]).padEnd(width)}  ${say(state === 'passed' ? says : (detail ?? says))}`,
  );
  return [`${name}: ${verdictText(verdict, say)}`, ...lines].join('\n');
};

const stateMarks: Readonly<Record<RungState, string>> = {
  passed: '✓',
  failed: '✗',
  notReached: '·',
  notCheckable: '?',
};
