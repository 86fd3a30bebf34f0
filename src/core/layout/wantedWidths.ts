import { badgeRoom, cardWidths, nameEnlarged } from './cardTexts';
import type { LaneCard, LayoutOptions } from './laneGraph';
import { nameCutter } from './nameCutter';
import type { Column } from './rows/place';
import { space } from './space';
import { textWidth } from './textWidth';

/**
 * What runs in the gap behind a column asks for: `best` where there is plenty, `good` otherwise, `least` when width is short,
 * `bare` when even labels have to go.
 */
export type GapNeed = { readonly bare: number; readonly least: number; readonly good: number; readonly best: number };

/** A column with the need of the gap behind it; behind the last one that is the right border. */
export type ColumnNeed = { readonly column: Column; readonly need: GapNeed };

/** What a lane asks for, without padding: `full` for its longest texts, `short` for its shortest, `small` for these when drawn smaller. */
export type Wanted = {
  readonly column: Column;
  readonly full: number;
  readonly short: number;
  readonly small: number;
  readonly title: number;
  /** Names on the lit path, without icons; 0 when there are none. */
  readonly lit: number;
  /** With names cut as far as they can still be told apart. */
  readonly least: () => number;
  /** May fold before anything has to be cut. */
  readonly foldable: boolean;
  /** When it folds although it is lit; undefined = never. */
  readonly yields: number | undefined;
  readonly need: GapNeed;
};

/** What the cards of a lane ask for. */
export function wantedBy({ column, need }: ColumnNeed, { lit, unfolded }: LayoutOptions): Wanted {
  const { lane, places } = column;
  const cards = places.flatMap(({ card }) => card ?? []);
  const isLit = ({ id }: LaneCard) => lit?.has(id) === true;
  let [full, short, small, litNames, badges] = [0, 0, 0, 0, 0];
  for (const card of cards) {
    const widths = cardWidths(card);
    full = Math.max(full, widths.full);
    short = Math.max(short, widths.short);
    small = Math.max(small, widths.small);
    if (isLit(card)) litNames = Math.max(litNames, widths.name);
    if (card.badge !== undefined) badges = Math.max(badges, badgeRoom(card.badge));
  }
  const staysOpen = unfolded?.has(lane.id) === true;
  return {
    ...{ column, full, short, small, lit: litNames, need },
    title: textWidth(`${lane.title} ${cards.length}`, 13, 500),
    least: once(() => Math.max(badges, Math.min(small, leastWidth(cards.map(({ name }) => name))))),
    foldable: lit !== undefined && !staysOpen && !cards.some(isLit),
    yields: staysOpen ? undefined : lane.yields,
  };
}

function once(work: () => number): () => number {
  let result: number | undefined;
  return () => (result ??= work());
}

/** The smallest of a few widths that cuts no two names alike, a middling one for very many. */
function leastWidth(names: readonly string[]): number {
  const all = new Set(names);
  const tellsApart = (width: number) => {
    const cut = nameCutter(names, width / nameEnlarged, [13, 500]);
    return new Set([...all].map(cut)).size === all.size;
  };
  let [least, most] = [0, all.size > manyNames ? 0 : widthSteps];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (tellsApart(space.nameLeast + middle * widthStep)) most = middle;
    else least = middle + 1;
  }
  return space.nameLeast + (all.size > manyNames ? widthSteps / 2 : least) * widthStep;
}

const manyNames = 100;
const widthStep = 8;
const widthSteps = 12;
