import type { Message } from '../message';
import type { ElementId } from '../model/elementId';
import type { ElementKind } from '../model/elementKind';
import type { Link } from '../model/link';

/** Lanes from left to right (product §3.1); VRFs and the machine network stand in `physicalNetwork`. */
export const laneIds = ['switch', 'nic', 'bond', 'vlan', 'bridge', 'physicalNetwork', 'network', 'vmNic'] as const;
/** One of them. */
export type LaneId = (typeof laneIds)[number];

/** Marks of look.md; a card without any has no state that could be told. */
export type CardStatus = 'ok' | 'warning' | 'error' | 'unknown' | 'notReadable';

/** `ghost`: something that should be there and is not. `folded`: one card for many. */
export type CardFace = 'plain' | 'ghost' | 'pending' | 'removing' | 'folded';

/** A box of the picture, still without a place. */
export type Card = {
  /** Id of the element that names it: it is what selection and URL speak of. A folded card: `fold:<key>`. */
  readonly id: string;
  /** All elements it stands for, first the one that names it. */
  readonly elements: readonly ElementId[];
  readonly kind: ElementKind;
  readonly lane: LaneId;
  readonly name: string;
  /** Stands in the place of `name` where the card has a text and no name ("2 unused"); `name` is then its English. */
  readonly heading?: Message | undefined;
  /** One line, longest wording first (look.md "When width is short"). */
  readonly fact: readonly [Message, ...Message[]];
  /** The tag its frames have on the cable; a VLAN interface under a bridge counts. */
  readonly vlan?: number | 'untagged' | undefined;
  /** Bytes: its own, a bridge's uplink's, the one a network's VMs get. */
  readonly mtu?: number | undefined;
  readonly status?: CardStatus | undefined;
  /** Why the status is what it is, whole sentences; empty when there is none. */
  readonly reasons: readonly Message[];
  readonly face: CardFace;
  readonly namespace?: string | undefined;
};

/** How a wire is drawn. `open`: from something that is not there; `noLink`: from a NIC without carrier. */
export type WireFace = 'observed' | 'planned' | 'removing' | 'inferred' | 'noLink' | 'open';

/** All links between two cards, from the switch towards the VM. */
export type Wire = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly Link[];
  readonly face: WireFace;
  /** What was found to be wrong between its ends. */
  readonly fault?: 'error' | 'warning' | undefined;
  /** VLAN ids of VM networks that run over it, ascending: its strands when coloured by VLAN. */
  readonly vlans: readonly number[];
  readonly label?:
    | {
        readonly kind: 'vlan' | 'trunk' | 'mtu' | 'pending' | 'inferred';
        readonly text: readonly [Message, ...Message[]];
      }
    | undefined;
};

/** What is folded away, for the summary line: `key` unfolds it (URL key `open`). */
export type Fold = { readonly key: string; readonly text: Message };

/** The drawing of one host: what layout and the table twin both show. */
export type Picture = {
  readonly node: string;
  readonly title: Message;
  readonly cards: readonly Card[];
  readonly wires: readonly Wire[];
  readonly folds: readonly Fold[];
  /** VLAN ids of VM networks in the picture, ascending. */
  readonly vlans: readonly number[];
};

/** `open` = fold keys that are unfolded. */
export type PictureOptions = { readonly node: string; readonly plumbing: boolean; readonly open: ReadonlySet<string> };
