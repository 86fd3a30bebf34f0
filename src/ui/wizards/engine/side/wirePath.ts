import type { HangingCard, HangingWire } from './hanging';

/**
 * A wire between two rows in a strip of 100 × 20, as SVG path data; undefined when its ends are not in these rows. New ones
 * leave a little beside the others and turn earlier, so that neither hides the other.
 */
export const wirePath = (
  above: readonly HangingCard[],
  below: readonly HangingCard[],
  { from, to, isNew = false }: HangingWire,
): string | undefined => {
  const [start, end] = [middleOf(above, from), middleOf(below, to)];
  if (start === undefined || end === undefined) return undefined;
  const x = start === end ? start : start + (isNew ? 2 : 0);
  return x === end ? `M${x} 0V20` : `M${x} 0V${isNew ? 7 : 13}H${end}V20`;
};

/** Cards of a row are equally wide. */
const middleOf = (row: readonly HangingCard[], key: string): number | undefined => {
  const at = row.findIndex((card) => card.key === key);
  return at < 0 ? undefined : Math.round(((at + 0.5) / row.length) * 1000) / 10;
};
