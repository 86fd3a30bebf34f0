import type { ElementId } from '../../model/elementId';
import type { Finding } from '../finding';
import type { RuleCode } from '../rule';

/**
 * Findings that fit `by` drop those of the rules `drops` that share one of their subjects of the kind `of`; with `whole`
 * only those all of whose subjects of that kind are theirs: what concerns other VMs, too, stays.
 */
export type Suppression = {
  readonly by: (finding: Finding) => boolean;
  readonly drops: (rule: RuleCode) => boolean;
  readonly of: (id: ElementId) => boolean;
  readonly whole?: true;
};

const isRule =
  (...codes: readonly RuleCode[]) =>
  ({ rule }: Finding): boolean =>
    codes.includes(rule);

const isOf =
  (...families: readonly string[]) =>
  (id: ElementId): boolean =>
    families.some((family) => id.startsWith(`${family}:`));

const between =
  (first: number, last: number) =>
  (code: RuleCode): boolean => {
    const number = Number(code.slice(2));
    return first <= number && number <= last;
  };

const only =
  (...codes: readonly RuleCode[]) =>
  (code: RuleCode): boolean =>
    codes.includes(code);

/** The table of domain §8.1. */
export const suppressions: readonly Suppression[] = [
  { by: isRule('D-104'), drops: between(120, 132), of: isOf('ovs-bridge') },
  { by: isRule('D-120'), drops: between(201, 221), of: isOf('ovs-bridge', 'link') },
  { by: isRule('D-024'), drops: only('D-001'), of: isOf('vmNic') },
  { by: isRule('D-105'), drops: only('D-104'), of: isOf('mapping') },
  // D-127 and D-126 exclude each other on one node: a NAD meets a bridge of the other kind there, or none.
  {
    by: ({ rule, severity }) => severity === 'error' && between(1, 9)(rule),
    drops: between(101, 222),
    of: isOf('vmNic', 'nad'),
    whole: true,
  },
  {
    by: isRule('D-419'),
    drops: (code) => between(403, 407)(code) || only('D-416', 'D-427')(code),
    of: isOf('vm', 'vmNic'),
  },
];
