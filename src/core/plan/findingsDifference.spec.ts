import { aFinding } from '../../testing/rules/aFinding';
import { msg } from '../message';
import { vmId } from '../model/elementId';
import type { Diagnosis, Finding } from '../rules/finding';
import { findingsDifference } from './findingsDifference';

const [a, b] = [vmId('shop', 'a'), vmId('shop', 'b')];
const gap = (rule: Finding['rule'], ...subjects: readonly (typeof a)[]) => ({
  rule,
  needs: [],
  reason: msg('x'),
  subjects,
});
const told = (findings: readonly Finding[], cannotTell: Diagnosis['cannotTell'] = []): Diagnosis => ({
  findings,
  cannotTell,
});

describe('the difference of two diagnoses', () => {
  it('goes by rule and first subject, and tells another severity', () => {
    const before = told(
      [aFinding('D-101', 'error', a), aFinding('D-102', 'warning', a)],
      [gap('D-301'), gap('D-216', a)],
    );
    const after = told([aFinding('D-101', 'error', b), aFinding('D-102', 'error', a)], [gap('D-301'), gap('D-216', b)]);
    const { appear, vanish, changed, cannotTell } = findingsDifference(before, after);
    expect(appear.map(({ subjects }) => subjects)).toEqual([[b]]);
    expect(vanish.map(({ subjects }) => subjects)).toEqual([[a]]);
    expect(changed.map((one) => [one.before.severity, one.after.severity])).toEqual([['warning', 'error']]);
    expect(cannotTell.appear.map(({ subjects }) => subjects)).toEqual([[b]]);
    expect(cannotTell.vanish.map(({ subjects }) => subjects)).toEqual([[a]]);
  });
});
