import { textWidth } from '../../../core/layout/textWidth';

/** A lane title, 12 px medium, as much of its beginning as fits; empty when that would be less than two letters. */
export const cutEnd = (text: string, width: number): string => {
  if (textWidth(text, 12, 500) <= width) return text;
  const characters = Array.from(text);
  const fits = characters.findIndex(
    (_character, count) => textWidth(`${characters.slice(0, count + 1).join('')}…`, 12, 500) > width,
  );
  return fits < 2 ? '' : `${characters.slice(0, fits).join('').trimEnd()}…`;
};
