import type { CardStatus, Picture } from '../../../core/merge/picture';

/**
 * How many faults of one severity there are: a card that is at fault only because the card before it is does not count
 * again. Towards the switch is before.
 */
export const faultCount = ({ cards, wires }: Picture, status: CardStatus): number => {
  const faulty = new Set(cards.filter((card) => card.status === status).map(({ id }) => id));
  const consequences = new Set(wires.filter(({ from }) => faulty.has(from)).map(({ to }) => to));
  return [...faulty].filter((id) => !consequences.has(id)).length;
};
