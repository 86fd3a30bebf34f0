import { textWidth } from '../layout/textWidth';
import { escaped, tag } from './svgMarkup';

/** `x` and `y` of the baseline in px; `anchor` says where on the line `x` is. */
export type TextPlace = {
  readonly x: number;
  readonly y: number;
  readonly size: 12 | 13;
  readonly weight: 400 | 500;
  readonly fill: string;
  readonly anchor?: 'middle' | undefined;
};

/**
 * A line of text; nothing for an empty one. Its length is written down, so that a viewer without the font that the layout
 * counted on squeezes the line instead of letting it run over its card.
 */
export const text = ({ x, y, size, weight, fill, anchor }: TextPlace, words: string): string => {
  if (words === '') return '';
  const font = { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor };
  const length = { textLength: textWidth(words, size, weight), lengthAdjust: 'spacingAndGlyphs' };
  return tag('text', { x, y, fill, ...font, ...length }, escaped(words));
};

/** The attributes that place a box. */
export const place = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x,
  y,
  width,
  height,
});
