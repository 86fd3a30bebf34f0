import type { RuleCode } from '../rule';

/**
 * Which rules explain the findings of a rule, the likeliest cause first. No cycles: a rule is explained only by rules that
 * lie earlier on the way from the object as written, over the host, to the guest.
 */
export const explanations: ReadonlyMap<RuleCode, readonly RuleCode[]> = new Map<RuleCode, readonly RuleCode[]>([
  ['D-001', ['D-022', 'D-020', 'D-025']],
  ['D-020', ['D-025']],
  ['D-024', ['D-022']],
  ['D-025', ['D-027']],
  ['D-101', ['D-304', 'D-305', 'D-102', 'D-106']],
  ['D-103', ['D-101', 'D-102']],
  ['D-104', ['D-304', 'D-305']],
  ['D-120', ['D-121', 'D-304', 'D-305']],
  ['D-122', ['D-304', 'D-305']],
  ['D-126', ['D-304', 'D-305']],
  ['D-201', ['D-204']],
  ['D-203', ['D-206', 'D-205']],
  ['D-204', ['D-205']],
  ['D-212', ['D-213', 'D-218']],
  ['D-303', ['D-304', 'D-318']],
  ['D-305', ['D-304']],
  ['D-312', ['D-304', 'D-305']],
  ['D-403', ['D-418', 'D-427']],
  ['D-416', ['D-101', 'D-104', 'D-120', 'D-124', 'D-125', 'D-128', 'D-129', 'D-201', 'D-204', 'D-408', 'D-415']],
  ['D-417', ['D-131', 'D-126', 'D-420']],
  [
    'D-418',
    [
      ...(['D-001', 'D-002', 'D-003', 'D-004', 'D-005', 'D-006', 'D-007', 'D-008', 'D-009', 'D-010'] as const),
      ...(['D-011', 'D-012', 'D-013', 'D-014', 'D-017', 'D-032', 'D-033', 'D-101', 'D-127'] as const),
    ],
  ],
  ['D-420', ['D-102']],
  ['D-421', ['D-103', 'D-102']],
  ['D-423', ['D-421', 'D-103']],
  ['D-427', ['D-418', 'D-001', 'D-101']],
]);
