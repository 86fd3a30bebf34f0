import { reader, shapeOf } from './fields';
import type { Fields } from './fields';

/** What `read` makes of an object, and which problems it reports. */
const reading = <T>(raw: unknown, read: (fields: Fields) => T) => {
  const { problems, ...rest } = reader((fields) => ({ answer: read(fields) }))(raw);
  const answer = rest.ok ? rest.value.answer : 'not readable';
  return { answer, problems: problems.map(({ path, problem }) => `${path}: ${problem}`) };
};

describe('a field', () => {
  it('is absent when it is null, without being a fault', () => {
    const read = (fields: Fields) => [fields.has('a'), fields.raw('a'), fields.text('a'), fields.list('a', () => 1)];
    expect(reading({ a: null }, read)).toEqual({ answer: [false, undefined, undefined, undefined], problems: [] });
  });

  it('is absent when only the prototype has it', () => {
    expect(reading({}, (fields) => fields.raw('toString')).answer).toBeUndefined();
  });

  it('spells out numbers and truth values where a text is wanted, as YAML takes some names for them', () => {
    const read = (fields: Fields) => [fields.text('a'), fields.text('b'), fields.text('c')];
    expect(reading({ a: 1e3, b: true, c: '0123' }, read)).toEqual({ answer: ['1000', 'true', '0123'], problems: [] });
  });

  it('takes a numeric text for a number, and nothing else', () => {
    const read = (fields: Fields) => ['a', 'b', 'c'].map(fields.number);
    expect(reading({ a: '150', b: -1.5, c: ' 7 ' }, read)).toEqual({ answer: [150, -1.5, 7], problems: [] });
    expect(reading({ a: '1e4', b: '010', c: '1.50' }, read)).toEqual({ answer: [10_000, 10, 1.5], problems: [] });
    expect(reading({ a: '12x', b: '', c: Infinity }, read)).toEqual({
      answer: [undefined, undefined, undefined],
      problems: [
        'a: A number was expected, but this is a string.',
        'b: A number was expected, but this is a string.',
        'c: A number was expected, but this is a number.',
      ],
    });
  });

  it('takes the words for truth values', () => {
    const read = (fields: Fields) => ['a', 'b', 'c', 'd'].map(fields.flag);
    expect(reading({ a: true, b: 'true', c: 'false', d: 'yes' }, read)).toEqual({
      answer: [true, true, false, undefined],
      problems: ['d: True or false was expected, but this is a string.'],
    });
  });

  it('of the wrong shape is reported once, with its path, and counts as absent', () => {
    const read = (fields: Fields) => {
      const inner = fields.object('a');
      return [inner?.text('b'), inner?.text('b'), inner?.list('c', () => 1), inner?.object('d')];
    };
    expect(reading({ a: { b: [], c: {}, d: 4 } }, read)).toEqual({
      answer: [undefined, undefined, undefined, undefined],
      problems: [
        'a.b: A string was expected, but this is a list.',
        'a.c: A list was expected, but this is an object.',
        'a.d: An object was expected, but this is a number.',
      ],
    });
  });

  it('may be reported by whoever knows better', () => {
    const read = (fields: Fields) => {
      fields.object('a')?.report('', 'Whole.');
      fields.object('a')?.report('b', 'Part.');
    };
    expect(reading({ a: {} }, read).problems).toEqual(['a: Whole.', 'a.b: Part.']);
  });
});

describe('a list', () => {
  it('loses the entries that are refused, and keeps the places of the others', () => {
    const read = (fields: Fields) => fields.list('a', (entry) => (entry.raw === 0 ? undefined : entry.path));
    expect(reading({ a: [1, 0, 2] }, read).answer).toEqual(['a[0]', 'a[2]']);
  });

  it('reports entries of another shape than the one asked for', () => {
    const read = (fields: Fields) => [
      fields.list('a', (entry) => entry.object()?.path),
      fields.list('b', (entry) => entry.text()),
      fields.list('c', (entry) => entry.entries()?.map((inner) => inner.path)),
      fields.list('d', (entry) => entry.report('No.')),
    ];
    expect(reading({ a: [{}, 1], b: ['x', {}, 3], c: [[1], 'x'], d: [0] }, read)).toEqual({
      answer: [['a[0]'], ['x', '3'], [['c[0][0]']], []],
      problems: [
        'a[1]: An object was expected, but this is a number.',
        'b[1]: A string was expected, but this is an object.',
        'c[1]: A list was expected, but this is a string.',
        'd[0]: No.',
      ],
    });
  });
});

describe('a record', () => {
  it('holds texts, spells out what can be, and reports the rest', () => {
    const read = (fields: Fields) => [fields.record('a'), fields.record('missing')];
    expect(reading({ a: { x: 'y', n: 1, no: null, nothing: undefined, bad: [] } }, read)).toEqual({
      answer: [{ x: 'y', n: '1', no: '', nothing: '' }, {}],
      problems: ['a.bad: A string was expected, but this is a list.'],
    });
  });

  it('is empty when it is something else', () => {
    expect(reading({ a: 'x' }, (fields) => fields.record('a'))).toEqual({
      answer: {},
      problems: ['a: An object was expected, but this is a string.'],
    });
  });
});

describe('an object', () => {
  it('tells its keys in order', () => {
    expect(reading({ b: 1, a: 2 }, (fields) => fields.keys()).answer).toEqual(['a', 'b']);
  });

  it.each([[null], [[]], ['text'], [undefined], [7]])('is not readable when it is %p', (raw) => {
    expect(reading(raw, () => 1)).toEqual({
      answer: 'not readable',
      problems: [`: An object was expected, but this is ${shapeOf(raw)}.`],
    });
  });

  it('is not readable when its reader says so', () => {
    expect(reader(() => undefined)({})).toEqual({ ok: false, problems: [] });
  });
});

describe('the shape of a value', () => {
  it.each([
    [null, 'null'],
    [[], 'a list'],
    [{}, 'an object'],
    [undefined, 'nothing'],
    ['', 'a string'],
    [false, 'a boolean'],
  ])('of %p is "%s"', (raw, shape) => {
    expect(shapeOf(raw)).toBe(shape);
  });
});

describe('what is worth nothing in part', () => {
  const selector = (fields: Fields) => fields.object('a')?.whole((whole) => whole.record('b'));

  it('is read as it is without a fault', () => {
    expect(reading({ a: { b: { x: 'y' } } }, selector)).toEqual({ answer: { x: 'y' }, problems: [] });
    expect(reading({ a: {} }, selector)).toEqual({ answer: {}, problems: [] });
  });

  it('is not known with one, which is reported', () => {
    expect(reading({ a: { b: { x: [], y: 'z' } } }, selector)).toEqual({
      answer: undefined,
      problems: ['a.b.x: A string was expected, but this is a list.'],
    });
  });
});
