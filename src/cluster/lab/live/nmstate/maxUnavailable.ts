/**
 * How many nodes may apply a policy at a time: a number, or a share of all, rounded up and at least 1. Half of them unless
 * told, also where what is told cannot be read.
 */
export const maxUnavailable = (written: unknown, nodes: number): number => Math.max(1, countOf(written, nodes));

const countOf = (written: unknown, nodes: number): number => {
  if (typeof written === 'number' && Number.isInteger(written)) return written;
  const [, percent] = typeof written === 'string' ? (/^(\d+)%$/.exec(written) ?? []) : [];
  return Math.ceil((nodes * Number(percent ?? 50)) / 100);
};
