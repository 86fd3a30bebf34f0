/** How much is drawn at a scale (look.md "Zoom levels"). */
export type ZoomLevel = 'all' | 'names' | 'icons' | 'bars';

/**
 * A range of scales that are drawn alike. `least`: the smallest scale in it, by which text is enlarged so that it never falls
 * below 12 px on the screen. The picture is drawn anew only when the step changes.
 */
export type ZoomStep = { readonly level: ZoomLevel; readonly least: number };

export const fullStep: ZoomStep = { level: 'all', least: 1 };

/** Fine ones, so that text is no larger, and no more of it is cut, than must be. */
const steps: readonly ZoomStep[] = [
  fullStep,
  ...[0.95, 0.9].map((least): ZoomStep => ({ level: 'all', least })),
  ...[0.85, 0.8, 0.75, 0.7, 0.65, 0.6].map((least): ZoomStep => ({ level: 'names', least })),
  ...[0.5, 0.42, 0.35].map((least): ZoomStep => ({ level: 'icons', least })),
];

const farStep: ZoomStep = { level: 'bars', least: 0.2 };

/** The step of a scale; a scale that misses a step by rounding alone still counts. */
export const zoomStep = (scale: number): ZoomStep => steps.find(({ least }) => scale >= least - 0.001) ?? farStep;

/** Smallest text on the screen, px. */
const leastText = 12;

/** The size in scene px that a text of `size` px needs at a step. */
export const textSize = (size: 12 | 13, { least }: ZoomStep): number => Math.max(size, leastText / least);
