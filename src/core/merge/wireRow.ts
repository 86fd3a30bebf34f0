import type { Message } from '../message';
import type { Card } from './picture';

/** One row of the table twin (look.md "Table twin"): bridge > uplink bond > NICs; bridge > physical network > network > VM NIC. */
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
