import { msg } from '../../message';
import type { Say } from '../../message';
import type { Strip, StripCard } from './strip';

/** The strip in words, for who cannot see it: each card by its kind and name, and where the way is open. */
export const stripToText = ({ cards, openBefore }: Strip, say: Say): string =>
  cards
    .flatMap((card, place) => (place === openBefore ? [say(msg('open joint')), told(card, say)] : [told(card, say)]))
    .join(', ');

const told = ({ title, name, state }: StripCard, say: Say): string => {
  const values = { title: say(title), name: name ? say(name) : '' };
  if (!name) return say(state === 'absent' ? msg('{{title}} not reached', values) : msg('{{title}} not known', values));
  if (state === 'absent') return say(msg('{{title}} {{name}} missing', values));
  return say(state === 'unknown' ? msg('{{title}} {{name}} not seen', values) : msg('{{title}} {{name}}', values));
};
