import type { CannotTell, Diagnosis, Finding } from '../rules/finding';

/** A finding on both sides whose severity is another one. */
export type ChangedFinding = { readonly before: Finding; readonly after: Finding };

/** What the rules would say that they do not say now, and the other way round; in the order of the diagnoses. */
export type FindingsDifference = {
  readonly appear: readonly Finding[];
  readonly vanish: readonly Finding[];
  readonly changed: readonly ChangedFinding[];
  /** What could not be told any more, and what could be told at last. */
  readonly cannotTell: { readonly appear: readonly CannotTell[]; readonly vanish: readonly CannotTell[] };
};

/** A finding is the same one when its rule and its first subject are, and so is a gap. */
export const findingsDifference = (before: Diagnosis, after: Diagnosis): FindingsDifference => {
  const [old, now] = [byKey(before.findings), byKey(after.findings)];
  const [oldGaps, nowGaps] = [byKey(before.cannotTell), byKey(after.cannotTell)];
  return {
    appear: onlyIn(now, old),
    vanish: onlyIn(old, now),
    changed: [...now].flatMap(([key, finding]): readonly ChangedFinding[] => {
      const other = old.get(key);
      return other && other.severity !== finding.severity ? [{ before: other, after: finding }] : [];
    }),
    cannotTell: { appear: onlyIn(nowGaps, oldGaps), vanish: onlyIn(oldGaps, nowGaps) },
  };
};

type Keyed = Pick<CannotTell, 'rule' | 'subjects'>;

const byKey = <T extends Keyed>(answers: readonly T[]): ReadonlyMap<string, T> =>
  new Map(answers.map((answer) => [`${answer.rule} ${answer.subjects[0] ?? ''}`, answer]));

const onlyIn = <T>(some: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>): readonly T[] =>
  [...some].flatMap(([key, answer]) => (others.has(key) ? [] : [answer]));
