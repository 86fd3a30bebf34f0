import { readDocument } from './readDocument';

const pod = (name: string) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'shop' } });
const namesIn = (value: unknown) => readDocument(value).objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);

describe('readDocument', () => {
  it('takes an object, an array and a List', () => {
    expect(namesIn(pod('a'))).toEqual(['Pod a']);
    expect(namesIn([pod('a'), pod('b')])).toEqual(['Pod a', 'Pod b']);
    expect(namesIn({ apiVersion: 'v1', kind: 'List', items: [pod('a')] })).toEqual(['Pod a']);
  });

  it('gives the entries of a list of a kind that kind', () => {
    const list = {
      apiVersion: 'nmstate.io/v1beta1',
      kind: 'NodeNetworkStateList',
      items: [{ metadata: { name: 'n1' } }],
    };
    expect(namesIn(list)).toEqual(['NodeNetworkState n1']);
    expect(readDocument(list).listed).toEqual([{ group: 'nmstate.io', kind: 'NodeNetworkState' }]);
  });

  it('tells an empty list of a kind from one of nobody knows what', () => {
    expect(readDocument({ apiVersion: 'v1', kind: 'PodList', items: [] })).toMatchObject({
      listed: [{ group: '', kind: 'Pod' }],
      isEmptyList: false,
    });
    expect(readDocument({ apiVersion: 'v1', kind: 'List', items: [] })).toMatchObject({
      listed: [],
      isEmptyList: true,
    });
  });

  it('costs a bad entry only itself, and says which', () => {
    const reading = readDocument([
      pod('a'),
      7,
      { ...pod(''), metadata: { name: '' } },
      { ...pod('s'), kind: 'Secret' },
    ]);
    expect(reading.objects).toHaveLength(1);
    expect(reading.problems.map((problem) => problem.slice(0, 6))).toEqual(['item 2', 'item 3', 'item 4']);
    expect(reading.problems[2]).toBe('item 4: secrets are not read');
    expect(readDocument('text').problems).toEqual(['it is neither an object nor a list']);
  });
});
