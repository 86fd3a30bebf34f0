import fc from 'fast-check';
import { textSize, zoomStep } from './zoomStep';

it.each([
  [1, 'all'],
  [0.9, 'all'],
  [0.89, 'names'],
  [0.6, 'names'],
  [0.59, 'icons'],
  [0.35, 'icons'],
  [0.34, 'bars'],
] as const)('draws at %d: %s', (scale, level) => {
  expect(zoomStep(scale).level).toBe(level);
});

it('never lets a text fall below 12 px on the screen', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.2, max: 2, noNaN: true }),
      fc.constantFrom(12 as const, 13 as const),
      (scale, size) => {
        expect(textSize(size, zoomStep(scale)) * scale).toBeGreaterThanOrEqual(12 * 0.995);
      },
    ),
  );
});

it('leaves text as it is from full size on', () => {
  expect(textSize(13, zoomStep(1.7))).toBe(13);
});
