import { textWidth } from '../../../core/layout/textWidth';
import { cutEnd } from './cutEnd';

it('keeps what fits, cuts the end of what does not, and leaves away what would be a letter', () => {
  expect(cutEnd('Physical networks', 200)).toBe('Physical networks');
  expect(cutEnd('Physical networks', 60)).toMatch(/^Phys\S*…$/);
  expect(textWidth(cutEnd('Physical networks', 60), 12, 500)).toBeLessThanOrEqual(60);
  expect(cutEnd('Physical networks', 12)).toBe('');
});
