import type { Card } from '../../core/merge/picture';
import type { WireRow } from '../../core/merge/wireRow';

/** The card with the worst state in a branch, the upper one of two that are equally bad. */
export const worstIn = (row: WireRow): Pick<Card, 'status' | 'reasons'> =>
  row.children
    .map(worstIn)
    .reduce<Pick<Card, 'status' | 'reasons'>>((worst, card) => (rankOf(card) > rankOf(worst) ? card : worst), row.card);

const rankOf = ({ status }: Pick<Card, 'status'>): number => (status === undefined ? 0 : ranks[status]);

const ranks = { ok: 1, notReadable: 2, unknown: 3, warning: 4, error: 5 };
