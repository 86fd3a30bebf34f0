import { cutMiddle } from './cutMiddle';
import { textWidth } from './textWidth';

describe('textWidth', () => {
  // Measured in Chromium with the font that PatternFly ships; the browser's figures include kerning.
  it.each([
    { text: 'LACP · 2 of 2 up', size: 12, weight: 400, width: 86.4 },
    { text: 'ens1f0np0', size: 13, weight: 500, width: 64.1 },
    { text: 'physnet-vmdata', size: 13, weight: 500, width: 100.6 },
    { text: 'trunk 1924, 1926', size: 12, weight: 400, width: 85.6 },
    { text: 'VLAN interfaces', size: 14, weight: 500, width: 108.1 },
  ] as const)('says how wide a browser draws $text', ({ text, size, weight, width }) => {
    expect(Math.abs(textWidth(text, size, weight) - width)).toBeLessThan(1.5);
  });

  it('grows with the size in proportion', () => {
    expect(textWidth('web-01', 14, 500)).toBeCloseTo((textWidth('web-01', 12, 500) / 12) * 14);
  });

  it('knows the dots and dashes of our wordings, and takes any other character for one em', () => {
    expect(textWidth('…', 13, 400)).toBeCloseTo(8.96, 1);
    expect(textWidth('漢', 13, 400)).toBe(13);
    expect(textWidth('😀', 12, 500)).toBe(12);
    expect(textWidth('', 12, 400)).toBe(0);
  });
});

describe('cutMiddle', () => {
  it('leaves alone what fits', () => {
    expect(cutMiddle('ens1f0np0', 65, [13, 500])).toBe('ens1f0np0');
  });

  it('keeps both ends, as much of them as fits', () => {
    const cut = cutMiddle('enp129s0f0np0', 70, [13, 500]);
    expect(cut).toBe('enp1…np0');
    expect(textWidth(cut, 13, 500)).toBeLessThanOrEqual(70);
    expect(textWidth('enp1…0np0', 13, 500)).toBeGreaterThan(70);
  });

  it('tells apart two long names that differ at the end', () => {
    expect(cutMiddle('enp129s0f0np0', 80, [13, 500])).not.toBe(cutMiddle('enp129s0f1np1', 80, [13, 500]));
  });

  it('leaves the ellipsis when nothing else fits, and never cuts a character in two', () => {
    expect(cutMiddle('web-01', 4, [13, 500])).toBe('…');
    expect(cutMiddle('😀😀😀😀', 40, [13, 500])).toBe('😀…😀');
  });
});
