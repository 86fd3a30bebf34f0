import type { Card, CardStatus } from './picture';

/** The mark that stands for several cards: the worst; none when none has one. */
export const worstStatus = (cards: readonly Pick<Card, 'status'>[]): CardStatus | undefined =>
  byWeight.find((status) => cards.some((card) => card.status === status));

const byWeight: readonly CardStatus[] = ['error', 'warning', 'notReadable', 'unknown', 'ok'];
