/**
 * How far one policy came on one node (domain §3.2), worst first. `failed` is final; `aborted` = not tried because others
 * failed; `created` = nothing was said yet.
 */
export const enactmentPhases = [
  'failed',
  'aborted',
  'retrying',
  'progressing',
  'pending',
  'created',
  'available',
] as const;

/** One of them. */
export type EnactmentPhase = (typeof enactmentPhases)[number];
