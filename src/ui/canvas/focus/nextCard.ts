import type { Scene, SceneCard } from '../../../core/layout/scene';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The card that an arrow key leads to: along a wire to the left or right, else to the nearest card of the next lane that
 * way; up and down within the lane. Undefined where there is none.
 */
export const nextCard = (scene: Scene, from: string, direction: Direction): string | undefined => {
  const card = scene.cards.find(({ id }) => id === from);
  if (card === undefined) return undefined;
  if (direction === 'up' || direction === 'down') return inLane(scene, card, direction)?.id;
  const isThere = ({ x }: SceneCard) => (direction === 'left' ? x < card.x : x > card.x);
  const wired = wiredCards(scene, card).filter(isThere);
  return (nearestRow(wired, card) ?? nearestLane(scene.cards.filter(isThere), card))?.id;
};

/** The card to start from: the top of the leftmost lane. */
export const firstCard = ({ cards }: Scene): string | undefined =>
  [...cards].sort((a, b) => a.x - b.x || a.y - b.y)[0]?.id;

const inLane = ({ cards }: Scene, { lane, id, y }: SceneCard, direction: 'up' | 'down'): SceneCard | undefined => {
  const others = cards.filter((other) => other.lane === lane && other.id !== id);
  return direction === 'up'
    ? others.filter((other) => other.y < y).sort((a, b) => b.y - a.y)[0]
    : others.filter((other) => other.y > y).sort((a, b) => a.y - b.y)[0];
};

const wiredCards = ({ cards, wires }: Scene, { id }: SceneCard): readonly SceneCard[] => {
  const ends = new Set(wires.filter(({ from, to }) => from === id || to === id).flatMap(({ from, to }) => [from, to]));
  return cards.filter((other) => other.id !== id && ends.has(other.id));
};

const nearestRow = (cards: readonly SceneCard[], { y }: SceneCard): SceneCard | undefined =>
  [...cards].sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y) || a.y - b.y)[0];

const nearestLane = (cards: readonly SceneCard[], card: SceneCard): SceneCard | undefined => {
  const distance = Math.min(...cards.map(({ x }) => Math.abs(x - card.x)));
  return nearestRow(
    cards.filter(({ x }) => Math.abs(x - card.x) === distance),
    card,
  );
};
