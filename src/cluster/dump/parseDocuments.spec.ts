import { parseDocuments } from './parseDocuments';

const brief = (text: string) => parseDocuments(text).map((one) => [one.number, one.ok ? one.value : one.problem]);

describe('the documents of a text', () => {
  it('are told apart by their marks', () => {
    const text = '---\na: 1\n---\n# nothing but a comment\n--- # the next one\nb: 2\n...\n---\n';
    expect(brief(text)).toEqual([
      [1, { a: 1 }],
      [2, { b: 2 }],
    ]);
  });

  it('break one by one, with the line in the file', () => {
    const text = 'a: 1\n---\nb: [1,\nc: }\n---\nd: 4\n';
    const [first, second, third] = parseDocuments(text);
    expect([first?.ok, second?.ok, third]).toEqual([true, false, { number: 3, ok: true, value: { d: 4 } }]);
    expect(second?.ok === false && second.problem).toMatch(/^line 4: /);
  });

  it('may be JSON, or YAML that looks like it', () => {
    expect(brief(' {"a": [1]}')).toEqual([[1, { a: [1] }]]);
    expect(brief('{a: 1}')).toEqual([[1, { a: 1 }]]);
    expect(brief('[1')[0]?.[1]).toMatch(/^line \d: /);
  });

  it('keep times, MAC addresses and odd words as text', () => {
    expect(brief('%YAML 1.2\n---\nt: 2026-03-01T12:00:00Z\nm: 00:11:22:33:44:55\nw: off\n')).toEqual([
      [1, { t: '2026-03-01T12:00:00Z', m: '00:11:22:33:44:55', w: 'off' }],
    ]);
  });

  it('keep names that only look like numbers', () => {
    const [document] = parseDocuments('[0123456, 1e3, 1_000, 12345678901234567890, 1500, -1, 2.5, 1.50, .5, ~, true]');
    expect(document).toMatchObject({
      value: ['0123456', '1e3', '1_000', '12345678901234567890', 1500, -1, 2.5, '1.50', '.5', null, true],
    });
  });

  it('may be none', () => {
    expect(brief('')).toEqual([]);
    expect(brief('# only this\n---\n \n')).toEqual([]);
    expect(brief('null\n')).toEqual([]);
  });

  it('do not end at dashes within a block of text', () => {
    expect(brief('a: |\n  x\n  ---\n  y\n--- b\n')).toEqual([
      [1, { a: 'x\n---\ny\n' }],
      [2, 'b'],
    ]);
  });
});
