import { nothingAsked } from '../cluster/nothingAsked';
import { overallFreshness } from './overallFreshness';

const read = { state: 'read', since: 5 } as const;
const allRead = Object.fromEntries(Object.keys(nothingAsked).map((kind) => [kind, read]));

it('is as old as its newest part when all is read', () => {
  const freshness = { ...nothingAsked, ...allRead, Node: { state: 'read', since: 9 } } as const;
  expect(overallFreshness(freshness)).toEqual({ stale: [], partial: [], latest: 9 });
});

it('names what is broken, the longest first, and what is not wholly read', () => {
  const { stale, partial } = overallFreshness({
    ...nothingAsked,
    ...allRead,
    Node: { state: 'failing', since: 7 },
    Namespace: { state: 'failing', since: 3 },
    Pod: { state: 'read', namespace: 'shop' },
    NMState: { state: 'forbidden' },
  });
  expect(stale.map(({ kind }) => kind)).toEqual(['Namespace', 'Node']);
  expect(partial.map(({ kind }) => kind)).toEqual(['Node', 'Namespace', 'Pod', 'NMState']);
});

it('does not miss what is read only when it is needed', () => {
  const onDemand = { Event: { state: 'notInSource' }, CustomResourceDefinition: { state: 'notInSource' } } as const;
  expect(overallFreshness({ ...nothingAsked, ...allRead, ...onDemand }).partial).toEqual([]);
});
