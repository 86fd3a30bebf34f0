import { clampView, hasMoreBelow, sceneHeight, sceneWidth, viewOfAll, viewOfWidth, viewShowing } from './viewport';

const stage = { width: 1000, height: 654 };
const small = { scene: { width: 1000, height: 400 }, stage };
const tall = { scene: { width: 1000, height: 1200 }, stage };
const wide = { scene: { width: 1250, height: 400 }, stage };

it('starts at full size at the top left when the width suffices, however high the scene is', () => {
  expect(viewOfWidth(small)).toEqual({ k: 1, x: 0, y: 38 });
  expect(viewOfWidth(tall)).toEqual({ k: 1, x: 0, y: 38 });
});

it('is made smaller for its width, and never larger', () => {
  expect(viewOfWidth(wide).k).toBe(0.8);
  expect(viewOfWidth({ scene: { width: 500, height: 100 }, stage })).toEqual({ k: 1, x: 250, y: 38 });
});

it('shows everything at once when asked', () => {
  expect(viewOfAll(tall).k).toBeCloseTo(sceneHeight(stage) / 1200);
  expect(hasMoreBelow(viewOfAll(tall), tall)).toBe(false);
  expect(hasMoreBelow(viewOfWidth(tall), tall)).toBe(true);
});

it('never leaves an edge of the scene inside the stage while something is hidden beyond the other', () => {
  expect(clampView({ k: 1, x: 40, y: 500 }, tall)).toEqual({ k: 1, x: 0, y: 38 });
  expect(clampView({ k: 1, x: 0, y: -5000 }, tall)).toEqual({ k: 1, x: 0, y: 654 - 16 - 1200 });
  expect(clampView({ k: 2, x: -9000, y: 0 }, small).x).toBe(sceneWidth(stage) - 2000);
});

it('moves just as far as a box needs to be seen', () => {
  const start = viewOfWidth(tall);
  expect(viewShowing(start, { x: 0, y: 100, width: 100, height: 44 }, tall)).toEqual(start);
  const shown = viewShowing(start, { x: 0, y: 900, width: 100, height: 44 }, tall);
  expect(shown.y + 944).toBe(654 - 16 - 12);
  expect(viewShowing(shown, { x: 0, y: 0, width: 100, height: 44 }, tall)).toEqual(start);
});
