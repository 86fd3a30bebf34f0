/** How much is drawn at a scale (look.md "Zoom levels"). */
export type ZoomLevel = 'all' | 'names' | 'icons' | 'bars';

/**
 * A range of scales that are drawn alike. `least`: the smallest scale in it, by which text is enlarged so that it never falls
 * below 12 px on the screen. The picture is drawn anew only when the step changes.
 */
export type ZoomStep = { readonly id: string; readonly level: ZoomLevel; readonly least: number };

export const fullStep: ZoomStep = { id: '100', level: 'all', least: 1 };

const steps: readonly ZoomStep[] = [
  fullStep,
  { id: '95', level: 'all', least: 0.95 },
  { id: '90', level: 'all', least: 0.9 },
  { id: '80', level: 'names', least: 0.8 },
  { id: '70', level: 'names', least: 0.7 },
  { id: '60', level: 'names', least: 0.6 },
  { id: '35', level: 'icons', least: 0.35 },
];

const farStep: ZoomStep = { id: '0', level: 'bars', least: 0.2 };

/** The step of a scale; a scale that misses a step by rounding alone still counts. */
export const zoomStep = (scale: number): ZoomStep => steps.find(({ least }) => scale >= least - 0.001) ?? farStep;

/** Smallest text on the screen, px. */
const leastText = 12;

/** The size in scene px that a text of `size` px needs at a step. */
export const textSize = (size: 12 | 13, { least }: ZoomStep): number => Math.max(size, leastText / least);
