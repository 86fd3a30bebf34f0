import type { DraftManifest } from '../draftChange';
import { longestLabel } from '../fields/objectNameProblem';
import { withEnding } from '../names/freeName';
import type { PolicyFrame } from './policyFrame';

/** Hosts that need the same answers, such as equal names of NICs. `ending`: a DNS label that tells the group. */
export type HostGroup<Answers> = {
  readonly ending: string;
  readonly nodeSelector: PolicyFrame['nodeSelector'];
  readonly answers: Answers;
};

/** One policy for each group of hosts; a single group gets the plain name. Names stay unique and short enough. */
export const writeForGroups = <Answers>(
  frame: PolicyFrame,
  groups: readonly HostGroup<Answers>[],
  write: (answers: PolicyFrame & Answers) => DraftManifest,
): readonly DraftManifest[] => {
  const endings = groups.map(({ ending }, index) =>
    groups.findIndex((other) => other.ending === ending) === index ? ending : `${ending}-${index + 1}`,
  );
  return groups.map(({ nodeSelector, answers }, index) => {
    const ending = groups.length === 1 ? '' : `-${endings[index]}`;
    return write({ ...frame, ...answers, name: withEnding(frame.name, ending, longestLabel), nodeSelector });
  });
};
