import type { ElementId } from '../../model/elementId';
import type { Finding } from '../finding';
import { suppressions } from './suppressions';
import type { Suppression } from './suppressions';

/** Leaves out what another finding about the same thing makes pointless to say (domain §8.1). */
export const withoutSuppressed = (findings: readonly Finding[]): readonly Finding[] => {
  const subjects = new Map(suppressions.map((one) => [one, subjectsOf(findings, one)]));
  const isDropped = (one: Suppression, { rule, subjects: own }: Finding): boolean => {
    const dropped = subjects.get(one);
    if (!dropped || !one.drops(rule)) return false;
    const shared = own.filter((id) => dropped.has(id));
    return shared.length > 0 && (!one.whole || shared.length === own.filter(one.of).length);
  };
  return findings.filter((finding) => !suppressions.some((one) => isDropped(one, finding)));
};

const subjectsOf = (findings: readonly Finding[], { by, of }: Suppression): ReadonlySet<ElementId> =>
  new Set(findings.filter(by).flatMap(({ subjects }) => subjects.filter(of)));
