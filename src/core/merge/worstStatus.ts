import type { Card, CardStatus } from './picture';

/** The mark that stands for several cards: the worst; none when none has one. */
export const worstStatus = (cards: readonly Pick<Card, 'status'>[]): CardStatus | undefined => worstOf(cards)?.status;

/** The first of those with the worst mark; undefined when none has one. */
export const worstOf = <C extends Pick<Card, 'status'>>(cards: readonly C[]): C | undefined => {
  const worst = byWeight.find((status) => cards.some((card) => card.status === status));
  return worst && cards.find(({ status }) => status === worst);
};

const byWeight: readonly CardStatus[] = ['error', 'warning', 'notReadable', 'unknown', 'ok'];
