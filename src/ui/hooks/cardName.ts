import type { Card } from '../../core/merge/picture';
import type { Say } from '../../core/message';

/** What stands on a card: its name, or a text in the reader's language where it has none. */
export const cardName = ({ name, heading }: Card, say: Say): string => (heading === undefined ? name : say(heading));
