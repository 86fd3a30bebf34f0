import type { LayoutOptions } from './laneGraph';
import { space } from './space';
import type { ColumnNeed, GapNeed, Wanted } from './wantedWidths';
import { wantedBy } from './wantedWidths';

type Style = {
  readonly widthOf: (lane: Wanted) => number;
  readonly gap: keyof GapNeed;
  readonly rails: ReadonlySet<Wanted>;
  /** Titles may be cut: they ask for no room beyond their lane. */
  readonly cutsTitles?: boolean | undefined;
};

/** A lane and the gap behind it. */
type Pitch = { readonly lane: Wanted; readonly width: number; readonly rail: boolean; readonly gap: number };

/**
 * Shares the width out. When it is short: first shorter facts in tighter lanes, then lanes off the lit path become rails,
 * then gaps shrink, then labels go. Then the scene grows wider, up to where it is drawn with all its texts although smaller;
 * to keep to that, names off the lit path are cut as far as they can still be told apart, then lanes that yield fold even on
 * the lit path, then its names are cut. At last it grows beyond that. Spare width goes to names that are cut, then to the
 * gaps in equal parts. Sets the columns' spans and returns the width of the scene.
 */
export function laneWidths(columns: readonly ColumnNeed[], options: LayoutOptions): number {
  const wanted = columns.map((column) => wantedBy(column, options));
  const { styles, lastStyles } = stylesOf(wanted);
  return spread(
    firstFitting(wanted, styles, options.width) ??
      firstFitting(wanted, lastStyles, Math.floor(options.width / space.scaleOfAll)) ??
      pitchesIn(
        wanted,
        lastStyles.reduce((_, last) => last),
      ),
    options.width,
  );
}

function firstFitting(
  wanted: readonly Wanted[],
  styles: readonly Style[],
  width: number,
): readonly Pitch[] | undefined {
  for (const style of styles) {
    const pitches = pitchesIn(wanted, style);
    if (total(pitches) <= width) return filled(pitches, width);
  }
  return undefined;
}

function pitchesIn(wanted: readonly Wanted[], style: Style): readonly Pitch[] {
  return wanted.map((lane) => pitchOf(lane, style));
}

/** Spare width goes to names that would be cut: first to those on the lit path, then to the others. */
function filled(pitches: readonly Pitch[], available: number): readonly Pitch[] {
  return grown(grown(pitches, available, litNames), available, small);
}

/** Lanes grow to the width they are given here as long as there is any left, those that need least before the others. */
function grown(pitches: readonly Pitch[], available: number, widthOf: Style['widthOf']): readonly Pitch[] {
  let spare = available - total(pitches);
  const widths = new Map<Wanted, number>();
  const lacks = pitches
    .map(({ lane, width, rail }) => ({ lane, width, lack: rail ? 0 : widthOf(lane) - width }))
    .filter(({ lack }) => lack > 0)
    .sort((a, b) => a.lack - b.lack);
  for (const { lane, width, lack } of lacks) {
    const given = Math.min(lack, spare);
    widths.set(lane, width + given);
    spare -= given;
  }
  return pitches.map((pitch) => ({ ...pitch, width: widths.get(pitch.lane) ?? pitch.width }));
}

/** From the most generous to the tightest: at full size, and for a scene that has to be drawn smaller. */
function stylesOf(wanted: readonly Wanted[]): {
  readonly styles: readonly Style[];
  readonly lastStyles: readonly Style[];
} {
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
  styles.push({ widthOf: tightest, gap: 'least', rails }, { widthOf: tightest, gap: 'bare', rails, cutsTitles: true });
  const lastStyles: Style[] = [
    { widthOf: small, gap: 'bare', rails, cutsTitles: true },
    { widthOf: narrow, gap: 'bare', rails, cutsTitles: true },
  ];
  for (const lane of yielding(wanted, rails)) {
    rails = new Set([...rails, lane]);
    lastStyles.push({ widthOf: narrow, gap: 'bare', rails, cutsTitles: true });
  }
  return { styles, lastStyles: [...lastStyles, { widthOf: narrowest, gap: 'bare', rails, cutsTitles: true }] };
}

function yielding(wanted: readonly Wanted[], rails: ReadonlySet<Wanted>): readonly Wanted[] {
  return wanted
    .flatMap((lane) => (lane.yields === undefined || rails.has(lane) ? [] : [{ lane, yields: lane.yields }]))
    .sort((a, b) => a.yields - b.yields)
    .map(({ lane }) => lane);
}

function roomy({ full }: Wanted): number {
  return clamp(full + space.cardPaddingRoomy, space.laneMinRoomy);
}

function tight({ full }: Wanted): number {
  return clamp(full + space.cardPadding, space.laneMin);
}

function tightest({ short }: Wanted): number {
  return clamp(short + space.cardPadding, space.laneMin);
}

/** Room for the shortest texts in a scene that is drawn smaller. */
function small({ small: width }: Wanted): number {
  return clamp(width + space.cardPadding, space.laneMin);
}

/** Room for the names on the lit path, none for the others. */
function litNames({ lit }: Wanted): number {
  return lit === 0 ? 0 : clamp(lit + space.cardPadding, space.laneLeast);
}

/** Room for the names on the lit path, and for as much of the others as tells them apart. */
function narrow({ lit, least }: Wanted): number {
  return clamp(Math.max(lit, least()) + space.cardPadding, space.laneLeast);
}

function narrowest({ least }: Wanted): number {
  return clamp(least() + space.cardPadding, space.laneLeast);
}

/** A gap is wider than it needs to be where the title above its lane would run into the next one. */
function pitchOf(lane: Wanted, { widthOf, gap, rails, cutsTitles = false }: Style): Pitch {
  const rail = rails.has(lane);
  const width = rail ? space.railWidth : widthOf(lane);
  const title = rail || cutsTitles ? 0 : Math.ceil(lane.title) + space.titleGap;
  return { lane, width, rail, gap: Math.max(lane.need[gap], title - width) };
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
  for (const { lane, width, rail, gap } of widened) {
    lane.column.span = { x, width, rail };
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
