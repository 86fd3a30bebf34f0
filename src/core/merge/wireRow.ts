import type { Message } from '../message';
import type { Card } from './picture';

/** One row of the table twin, with what hangs on it: under a bridge both its uplinks and its networks. */
export type WireRow = {
  /** Unique in the tree: card ids joined by " > " (a card may hang in two places). */
  readonly key: string;
  readonly card: Card;
  readonly level: number;
  readonly children: readonly WireRow[];
  readonly kindName: Message;
  readonly vlan: Message | undefined;
  readonly mtu: number | undefined;
  readonly fact: Message;
  readonly switchPort: string | undefined;
};
