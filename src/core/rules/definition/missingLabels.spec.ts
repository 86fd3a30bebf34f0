import { missingLabels } from './missingLabels';

const selector = (matchLabels: Readonly<Record<string, string>>, ...expressions: readonly (readonly string[])[]) => ({
  matchLabels,
  matchExpressions: expressions.map(([key = '', operator = '', ...values]) => ({ key, operator, values })),
});

describe('the labels that are missing for a selector to fit', () => {
  it.each([
    [selector({ a: '1', b: '2' }), { a: '1' }, { b: '2' }],
    [selector({ a: '1' }), { a: '0' }, { a: '1' }],
    [selector({}, ['zone', 'In', 'x']), {}, { zone: 'x' }],
    [selector({}, ['zone', 'Exists'], ['team', 'Exists']), { team: 't' }, { zone: '' }],
  ])('of %j on %j are %j', (wanted, labels, missing) => {
    expect(missingLabels(wanted, labels)).toEqual(missing);
  });

  it.each([
    ['one of several values would do', selector({}, ['zone', 'In', 'x', 'y'])],
    ['there is no value at all', selector({}, ['zone', 'In'])],
    ['a label would have to go', selector({ a: '1' }, ['own', 'DoesNotExist'])],
    ['Kubernetes sets it', selector({ 'kubernetes.io/metadata.name': 'shop' })],
  ])('are not plain when %s', (_, wanted) => {
    expect(missingLabels(wanted, { own: 'x' })).toBeUndefined();
  });
});
