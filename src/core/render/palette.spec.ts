import { darkPalette, lightPalette } from './palette';
import type { Palette } from './palette';

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** Relative luminance as WCAG defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

const themes: readonly (readonly [string, Palette])[] = [
  ['light', lightPalette],
  ['dark', darkPalette],
];

describe.each(themes)('the hues of VLANs, %s', (_name, { hues, ground, host, border, text }) => {
  it('are eight, no two alike', () => {
    expect(new Set(hues).size).toBe(8);
  });

  it('stand out from what they are drawn on', () => {
    const faint = hues.filter((hue) => contrast(hue, ground) < 3 || contrast(hue, host) < 3);
    expect(faint).toEqual([]);
  });

  it('leave a number that is written on them readable', () => {
    const written = text === '#ffffff' ? '#1f1f1f' : '#ffffff';
    expect(hues.filter((hue) => contrast(hue, written) < 4.5)).toEqual([]);
  });

  it('are not taken for what has no VLAN', () => {
    expect(hues).not.toContain(border);
    expect(hues).not.toContain(text);
  });
});
