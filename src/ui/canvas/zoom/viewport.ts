import type { Box } from '../../../core/layout/scene';

/** Where the scene's origin stands on the stage, in screen px, and how much it is enlarged. */
export type View = { readonly x: number; readonly y: number; readonly k: number };

type Area = { readonly width: number; readonly height: number };

/** The scene, and the stage it is seen through. */
export type Bounds = { readonly scene: Area; readonly stage: Area };

/** Screen px around the scene, which brings its own at the sides; above it stands the strip of lane titles. */
export const stageMargin = { top: 38, right: 0, bottom: 16, left: 0 } as const;

export const scaleLimits = [0.2, 2] as const;

/** The width that a scene may have without being made smaller. */
export const sceneWidth = (stage: Area): number => Math.max(0, stage.width - stageMargin.left - stageMargin.right);

/** The height that a scene may have without being cut. */
export const sceneHeight = (stage: Area): number => Math.max(0, stage.height - stageMargin.top - stageMargin.bottom);

/** As large as the width allows, never enlarged: what is higher than the stage is reached by scrolling. */
export const viewOfWidth = (bounds: Bounds): View => startAt(bounds, widthScale(bounds));

/** Everything at once, never enlarged. */
export const viewOfAll = (bounds: Bounds): View =>
  startAt(bounds, Math.min(widthScale(bounds), sceneHeight(bounds.stage) / Math.max(1, bounds.scene.height)));

/** The nearest view that leaves no empty room on one side while something is hidden on the other. */
export const clampView = ({ x, y, k }: View, { scene, stage }: Bounds): View => {
  const hiddenWidth = scene.width * k - sceneWidth(stage);
  const hiddenHeight = scene.height * k - sceneHeight(stage);
  return {
    k,
    x:
      hiddenWidth <= 0
        ? stageMargin.left - hiddenWidth / 2
        : between(x, stageMargin.left - hiddenWidth, stageMargin.left),
    y: hiddenHeight <= 0 ? stageMargin.top : between(y, stageMargin.top - hiddenHeight, stageMargin.top),
  };
};

/** The view moved as little as needed to show a box of the scene. */
export const viewShowing = (view: View, box: Box, bounds: Bounds): View => {
  const { x, y, k } = view;
  const { stage } = bounds;
  const left = x + box.x * k;
  const top = y + box.y * k;
  const dx = shift(left, box.width * k, [stageMargin.left, stage.width - stageMargin.right]);
  const dy = shift(top, box.height * k, [stageMargin.top + 8, stage.height - stageMargin.bottom - fade]);
  return clampView({ k, x: x + dx, y: y + dy }, bounds);
};

/** What lies at the lower edge of the stage fades away when there is more below. */
const fade = 12;

/** Whether something lies below what is seen. */
export const hasMoreBelow = ({ y, k }: View, { scene, stage }: Bounds): boolean =>
  y + scene.height * k > stage.height - stageMargin.bottom + 1;

const widthScale = ({ scene, stage }: Bounds): number => Math.min(1, sceneWidth(stage) / Math.max(1, scene.width));

const startAt = (bounds: Bounds, scale: number): View => {
  const [least, most] = scaleLimits;
  return clampView({ k: between(scale, least, most), x: stageMargin.left, y: stageMargin.top }, bounds);
};

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const shift = (start: number, length: number, [least, most]: readonly [number, number]): number => {
  if (start < least) return least - start;
  return start + length > most ? Math.max(most - start - length, least - start) : 0;
};
