import { aFinding } from '../../../testing/rules/aFinding';
import { mappingId, nadId, ovsBridgeId, vmId, vmNicId } from '../../model/elementId';
import type { Finding } from '../finding';
import type { RuleCode } from '../rule';
import { explanations } from './explanations';
import { namingCauses } from './namingCauses';
import { withoutSuppressed } from './withoutSuppressed';

const bridge = ovsBridgeId('n1', 'br-dc');
const other = ovsBridgeId('n2', 'br-dc');
const mapping = mappingId('n1', 'dc');
const nic = vmNicId({ namespace: 'shop', vm: 'web', nic: 'data' });

const kept = (...findings: readonly Finding[]) =>
  withoutSuppressed(findings).map(({ rule, subjects }) => `${rule} ${subjects[0]}`);

describe('withoutSuppressed', () => {
  it.each<readonly [string, Finding, Finding]>([
    [
      'a missing bridge what is said of its ports',
      aFinding('D-104', 'error', mapping, bridge),
      aFinding('D-120', 'error', bridge),
    ],
    ['a bridge without a NIC what is below it', aFinding('D-120', 'error', bridge), aFinding('D-201', 'error', bridge)],
    [
      'a CUDN that leaves the namespace out the missing NAD',
      aFinding('D-024', 'error', nic),
      aFinding('D-001', 'error', nic),
    ],
    [
      'a Linux bridge under a mapping its absence',
      aFinding('D-105', 'error', mapping),
      aFinding('D-104', 'error', mapping, bridge),
    ],
    ['an unusable NAD what the host lacks', aFinding('D-006', 'error', nic), aFinding('D-101', 'error', nic, mapping)],
    [
      'a stopped VM what its pod lacks',
      aFinding('D-419', 'info', vmId('shop', 'web')),
      aFinding('D-427', 'error', nic, vmId('shop', 'web')),
    ],
  ])('drops under %s', (_words, by, dropped) => {
    expect(kept(by, dropped)).toEqual([`${by.rule} ${by.subjects[0]}`]);
    expect(kept(dropped)).toHaveLength(1);
  });

  it('keeps what is said of another bridge, and by other rules', () => {
    expect(
      kept(
        aFinding('D-104', 'error', mapping, bridge),
        aFinding('D-120', 'error', other),
        aFinding('D-133', 'error', bridge),
      ),
    ).toHaveLength(3);
  });

  it('keeps what concerns another VM, too', () => {
    const second = vmNicId({ namespace: 'shop', vm: 'db', nic: 'data' });
    expect(kept(aFinding('D-006', 'error', nic), aFinding('D-215', 'error', bridge, nic, second))).toHaveLength(2);
  });

  it('drops nothing under a NAD that has a warning only', () => {
    expect(kept(aFinding('D-003', 'warning', nic), aFinding('D-101', 'error', nic))).toHaveLength(2);
  });
});

describe('namingCauses', () => {
  it('names the likeliest cause that shares a subject', () => {
    const [, effect] = namingCauses([aFinding('D-121', 'error', bridge), aFinding('D-120', 'error', bridge, nic)]);
    expect(effect?.because).toEqual({ rule: 'D-121', subject: bridge });
  });

  it('names none on another subject', () => {
    expect(
      namingCauses([aFinding('D-121', 'error', other), aFinding('D-120', 'error', bridge)])[1]?.because,
    ).toBeUndefined();
  });

  it('ties nothing by a network that both merely name', () => {
    const nad = nadId('shop', 'dc-net');
    const other = vmNicId({ namespace: 'shop', vm: 'db', nic: 'data' });
    const [, apart] = namingCauses([
      aFinding('D-101', 'error', other, nad),
      aFinding('D-418', 'error', vmId('shop', 'web'), nad),
    ]);
    expect(apart?.because).toBeUndefined();
    const [, tied] = namingCauses([
      aFinding('D-006', 'error', nad),
      aFinding('D-418', 'error', vmId('shop', 'web'), nad),
    ]);
    expect(tied?.because).toEqual({ rule: 'D-006', subject: nad });
  });

  it('goes in no circle', () => {
    const reaches = (from: RuleCode, to: RuleCode, seen = new Set<RuleCode>()): boolean =>
      !seen.has(from) &&
      (explanations.get(from) ?? []).some((cause) => cause === to || reaches(cause, to, new Set([...seen, from])));
    expect([...explanations.keys()].filter((rule) => reaches(rule, rule))).toEqual([]);
  });
});
