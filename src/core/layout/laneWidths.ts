import { cardWidths } from './cardTexts';
import type { LayoutOptions } from './laneGraph';
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

type Wanted = {
  readonly column: Column;
  readonly full: number;
  readonly short: number;
  readonly title: number;
  /** Of the cards on the lit path alone; 0 when none is. */
  readonly lit: number;
  readonly foldable: boolean;
  readonly need: GapNeed;
};

type Style = {
  readonly widthOf: (lane: Wanted) => number;
  readonly gap: keyof GapNeed;
  readonly rails: ReadonlySet<Wanted>;
  /** Titles may be cut: they ask for no room beyond their lane. */
  readonly cutsTitles?: boolean | undefined;
};

/** A lane and the gap behind it. */
type Pitch = { readonly column: Column; readonly width: number; readonly rail: boolean; readonly gap: number };

/**
 * Shares the width out. When it is short: first shorter facts in tighter lanes, then lanes off the lit path become rails,
 * then gaps shrink, then labels go and names off the lit path are cut, and at last the lanes take more width than there is. Spare width goes to the gaps in equal parts. Sets the
 * columns' spans and returns the width of the scene, more than was asked for when nothing could be made shorter.
 */
export function laneWidths(columns: readonly ColumnNeed[], options: LayoutOptions): number {
  const wanted = columns.map((column) => wantedBy(column, options));
  const pitches = stylesOf(wanted).map((style) => wanted.map((lane) => pitchOf(lane, style)));
  const fitting = pitches.find((lanes) => total(lanes) <= options.width);
  return spread(filled(wanted, fitting ?? pitches.reduce((_, last) => last), options.width), options.width);
}

/** Lanes whose names would be cut get spare width first, those that need least before the others. */
function filled(wanted: readonly Wanted[], pitches: readonly Pitch[], available: number): readonly Pitch[] {
  let spare = available - total(pitches);
  const widths = new Map(pitches.map(({ column, width }) => [column, width]));
  const cut = wanted
    .filter(({ column }) => pitches.some((pitch) => pitch.column === column && !pitch.rail))
    .map((lane) => ({ lane, lack: tightest(lane) - (widths.get(lane.column) ?? 0) }))
    .filter(({ lack }) => lack > 0)
    .sort((a, b) => a.lack - b.lack);
  for (const { lane, lack } of cut) {
    const given = Math.max(0, Math.min(lack, spare));
    widths.set(lane.column, (widths.get(lane.column) ?? 0) + given);
    spare -= given;
  }
  return pitches.map((pitch) => ({ ...pitch, width: widths.get(pitch.column) ?? pitch.width }));
}

function wantedBy({ column, need }: ColumnNeed, { lit, unfolded }: LayoutOptions): Wanted {
  const { lane, places } = column;
  let full = 0;
  let short = 0;
  let foldable = lit !== undefined && unfolded?.has(lane.id) !== true;
  let count = 0;
  let litWidth = 0;
  for (const { card } of places) {
    if (card === undefined) continue;
    const widths = cardWidths(card);
    full = Math.max(full, widths.full);
    short = Math.max(short, widths.short);
    if (lit?.has(card.id) === true) litWidth = Math.max(litWidth, widths.short);
    foldable &&= lit?.has(card.id) !== true;
    count++;
  }
  const title = textWidth(`${lane.title} ${count}`, 13, 500);
  return { column, full, short, title, lit: litWidth, foldable, need };
}

/** From the most generous to the tightest. */
function stylesOf(wanted: readonly Wanted[]): readonly Style[] {
  const roomy = ({ full }: Wanted) => clamp(full + space.cardPaddingRoomy, space.laneMinRoomy);
  const tight = ({ full }: Wanted) => clamp(full + space.cardPadding, space.laneMin);
  const none: ReadonlySet<Wanted> = new Set();
  const styles: Style[] = [
    { widthOf: roomy, gap: 'best', rails: none },
    { widthOf: roomy, gap: 'good', rails: none },
    { widthOf: tight, gap: 'good', rails: none },
    { widthOf: tightest, gap: 'good', rails: none },
  ];
  let rails = none;
  for (const lane of wanted.filter(({ foldable }) => foldable).sort((a, b) => b.short - a.short)) {
    rails = new Set([...rails, lane]);
    styles.push({ widthOf: tightest, gap: 'good', rails });
  }
  return [
    ...styles,
    { widthOf: tightest, gap: 'least', rails },
    { widthOf: tightest, gap: 'bare', rails, cutsTitles: true },
    { widthOf: narrow, gap: 'bare', rails, cutsTitles: true },
  ];
}

function tightest({ short }: Wanted): number {
  return clamp(short + space.cardPadding, space.laneMin);
}

/** Room for the names on the lit path, and for the beginning and the end of the others. */
function narrow({ short, lit }: Wanted): number {
  return clamp(Math.min(short, lit === 0 ? short : Math.max(lit, space.nameLeast)) + space.cardPadding, space.laneMin);
}

/** A gap is wider than it needs to be where the title above its lane would run into the next one. */
function pitchOf(lane: Wanted, { widthOf, gap, rails, cutsTitles = false }: Style): Pitch {
  const rail = rails.has(lane);
  const width = rail ? space.railWidth : widthOf(lane);
  const title = rail || cutsTitles ? 0 : Math.ceil(lane.title) + space.titleGap;
  return { column: lane.column, width, rail, gap: Math.max(lane.need[gap], title - width) };
}

function total(lanes: readonly Pitch[]): number {
  let sum: number = space.margin;
  for (const { width, gap } of lanes) sum += width + gap;
  return sum;
}

/** What the gaps do not take up of a very wide stage becomes margin on both sides. */
function spread(pitches: readonly Pitch[], available: number): number {
  const spare = Math.max(0, available - total(pitches));
  const share = Math.floor(spare / Math.max(1, pitches.length - 1));
  const last = pitches.at(-1);
  const widened = pitches.map((pitch) => (pitch === last ? pitch : { ...pitch, gap: widen(pitch.gap, share) }));
  const margin = Math.floor(Math.max(0, available - total(widened)) / 2);
  let x = space.margin + margin;
  for (const { column, width, rail, gap } of widened) {
    column.span = { x, width, rail };
    x += width + gap;
  }
  return Math.max(available, total(pitches));
}

function widen(gap: number, share: number): number {
  return Math.max(gap, Math.min(gap + share, space.gapMax));
}

function clamp(width: number, least: number): number {
  return Math.ceil(Math.min(space.laneMax, Math.max(least, width)));
}
