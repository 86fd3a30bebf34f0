import { cutMiddle } from '../../../core/layout/cutMiddle';
import { textWidth } from '../../../core/layout/textWidth';
import { textSize } from '../zoom/zoomStep';
import type { ZoomStep } from '../zoom/zoomStep';

/** A name that stands alone on its card, larger than layout thought: it takes the icon's place before it is cut. */
export type LoneName = { readonly text: string; readonly hasIcon: boolean };

/** `width` of the card in scene px. */
export const loneName = (name: string, width: number, step: ZoomStep): LoneName => {
  const scale = textSize(13, step) / 12;
  if (textWidth(name, 12, 500) * scale <= width - iconSide - side) return { text: name, hasIcon: true };
  return { text: cutMiddle(name, (width - 2 * side) / scale, [12, 500]), hasIcon: false };
};

/** Where the name begins, beside an icon and without one. */
export const iconSide = 28;
export const side = 7;
