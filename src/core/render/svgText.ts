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

/** A line of text; nothing for an empty one. */
export const text = ({ x, y, size, weight, fill, anchor }: TextPlace, words: string): string =>
  words === ''
    ? ''
    : tag('text', { x, y, fill, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor }, escaped(words));

/** The attributes that place a box. */
export const place = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x,
  y,
  width,
  height,
});
