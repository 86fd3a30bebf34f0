import type { ElementId } from '../../model/elementId';
import type { Finding } from '../finding';
import { suppressions } from './suppressions';
import type { Suppression } from './suppressions';

/** Leaves out what another finding about the same thing makes pointless to say (domain §8.1). */
export const withoutSuppressed = (findings: readonly Finding[]): readonly Finding[] => {
  const subjects = new Map(suppressions.map((one) => [one, subjectsOf(findings, one)]));
  return findings.filter(
    ({ rule, subjects: own }) =>
      !suppressions.some((one) => one.drops(rule) && own.some((id) => subjects.get(one)?.has(id))),
  );
};

const subjectsOf = (findings: readonly Finding[], { by, of }: Suppression): ReadonlySet<ElementId> =>
  new Set(findings.filter(by).flatMap(({ subjects }) => subjects.filter(of)));
