import { msg } from '../../message';
import { mappingId, nadId, ovsBridgeId, vmId, vmNicId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Finding } from '../finding';
import type { RuleCode, Severity } from '../rule';
import { explanations } from './explanations';
import { namingCauses } from './namingCauses';
import { withoutSuppressed } from './withoutSuppressed';

const bridge = ovsBridgeId('n1', 'br-dc');
const other = ovsBridgeId('n2', 'br-dc');
const mapping = mappingId('n1', 'dc');
const nic = vmNicId({ namespace: 'shop', vm: 'web', nic: 'data' });

const finding = (
  rule: RuleCode,
  subjects: readonly [ElementId, ...ElementId[]],
  severity: Severity = 'error',
): Finding => ({
  rule,
  severity,
  title: msg('t'),
  message: msg('m'),
  remedy: msg('r'),
  subjects,
  evidence: [],
});

const kept = (...findings: readonly Finding[]) =>
  withoutSuppressed(findings).map(({ rule, subjects }) => `${rule} ${subjects[0]}`);

describe('withoutSuppressed', () => {
  it.each<readonly [string, Finding, Finding]>([
    ['a missing bridge what is said of its ports', finding('D-104', [mapping, bridge]), finding('D-120', [bridge])],
    ['a bridge without a NIC what is below it', finding('D-120', [bridge]), finding('D-201', [bridge])],
    ['a CUDN that leaves the namespace out the missing NAD', finding('D-024', [nic]), finding('D-001', [nic])],
    ['a Linux bridge under a mapping its absence', finding('D-105', [mapping]), finding('D-104', [mapping, bridge])],
    ['an unusable NAD what the host lacks', finding('D-006', [nic]), finding('D-101', [nic, mapping])],
    [
      'a stopped VM what its pod lacks',
      finding('D-419', [vmId('shop', 'web')], 'info'),
      finding('D-427', [nic, vmId('shop', 'web')]),
    ],
  ])('drops under %s', (_words, by, dropped) => {
    expect(kept(by, dropped)).toEqual([`${by.rule} ${by.subjects[0]}`]);
    expect(kept(dropped)).toHaveLength(1);
  });

  it('keeps what is said of another bridge, and by other rules', () => {
    expect(
      kept(finding('D-104', [mapping, bridge]), finding('D-120', [other]), finding('D-133', [bridge])),
    ).toHaveLength(3);
  });

  it('keeps what concerns another VM, too', () => {
    const second = vmNicId({ namespace: 'shop', vm: 'db', nic: 'data' });
    expect(kept(finding('D-006', [nic]), finding('D-215', [bridge, nic, second]))).toHaveLength(2);
  });

  it('drops nothing under a NAD that has a warning only', () => {
    expect(kept(finding('D-003', [nic], 'warning'), finding('D-101', [nic]))).toHaveLength(2);
  });
});

describe('namingCauses', () => {
  it('names the likeliest cause that shares a subject', () => {
    const [, effect] = namingCauses([finding('D-121', [bridge]), finding('D-120', [bridge, nic])]);
    expect(effect?.because).toEqual({ rule: 'D-121', subject: bridge });
  });

  it('names none on another subject', () => {
    expect(namingCauses([finding('D-121', [other]), finding('D-120', [bridge])])[1]?.because).toBeUndefined();
  });

  it('ties nothing by a network that both merely name', () => {
    const nad = nadId('shop', 'dc-net');
    const other = vmNicId({ namespace: 'shop', vm: 'db', nic: 'data' });
    const [, apart] = namingCauses([finding('D-101', [other, nad]), finding('D-418', [vmId('shop', 'web'), nad])]);
    expect(apart?.because).toBeUndefined();
    const [, tied] = namingCauses([finding('D-006', [nad]), finding('D-418', [vmId('shop', 'web'), nad])]);
    expect(tied?.because).toEqual({ rule: 'D-006', subject: nad });
  });

  it('goes in no circle', () => {
    const reaches = (from: RuleCode, to: RuleCode, seen = new Set<RuleCode>()): boolean =>
      !seen.has(from) &&
      (explanations.get(from) ?? []).some((cause) => cause === to || reaches(cause, to, new Set([...seen, from])));
    expect([...explanations.keys()].filter((rule) => reaches(rule, rule))).toEqual([]);
  });
});
