import type { JsonPatchChange } from '../draftChange';
import { jsonPatchOf } from '../edit/jsonPatchOf';
import { isRecord, withoutKey, type JsonRecord } from '../json/jsonValue';

/**
 * Makes NMState apply a policy once more, which it does for a changed spec only: the same limit on nodes at a time is
 * written in another way (settled §7). `nodes`: how many the policy is for. Undefined when the policy has no spec.
 */
export const retryPolicy = (live: JsonRecord, nodes: number): JsonPatchChange | undefined => {
  const { spec } = live;
  if (!isRecord(spec)) return undefined;
  const limit = sameLimit(spec['maxUnavailable'], nodes);
  const bare = withoutKey(spec, 'maxUnavailable');
  return jsonPatchOf(live, { ...live, spec: limit === undefined ? bare : { ...bare, maxUnavailable: limit } });
};

/**
 * Another way to write a limit, undefined = left out. Percentages are rounded up to whole nodes, at least one. In a
 * cluster of more than a hundred nodes the nearest larger percentage may be a few nodes more.
 */
export const sameLimit = (limit: unknown, nodes: number): number | string | undefined => {
  if (limit === undefined) return '50%';
  if (limit === '50%') return undefined;
  const percent = typeof limit === 'string' ? Number(/^(\d+)%$/.exec(limit)?.[1]) : NaN;
  if (!Number.isNaN(percent)) return nodesOf(percent, nodes);
  const wanted = Math.min(Number(limit), nodes);
  const percents = Array.from({ length: 100 }, (_, index) => index + 1);
  return `${percents.find((one) => nodesOf(one, nodes) >= wanted) ?? 100}%`;
};

const nodesOf = (percent: number, nodes: number): number => Math.max(1, Math.ceil((percent * nodes) / 100));
