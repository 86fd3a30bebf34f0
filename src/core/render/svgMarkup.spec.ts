import { escaped, tag } from './svgMarkup';

describe('svgMarkup', () => {
  it('escapes text and drops what XML cannot hold', () => {
    expect(escaped('a<b>&"c"\u0000\u001b')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
  });

  it('writes attributes that are set, numbers with two decimals at most', () => {
    expect(tag('rect', { x: 1.23456, y: 2, fill: undefined, class: 'a"b' })).toBe(
      '<rect x="1.23" y="2" class="a&quot;b"/>',
    );
    expect(tag('g', {}, tag('p', {}), 'x')).toBe('<g><p/>x</g>');
  });
});
