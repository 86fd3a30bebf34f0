import { render, screen } from '@testing-library/react';
import { aScenario } from '../../testing/aScenario';
import { ClusterContext } from '../cluster/ClusterContext';
import type { Freshness } from '../cluster/clusterPort';
import { nothingAsked } from '../cluster/nothingAsked';
import { useKindStateText } from './useKindStateText';

const Told = ({ freshness }: { readonly freshness: Freshness }) => (
  <p data-testid="told">{useKindStateText()(freshness)}</p>
);

const told = (freshness: Freshness, takenAt?: number) => {
  const port = {
    snapshot: aScenario('case-1'),
    freshness: nothingAsked,
    load: () => undefined,
    apply: () => Promise.resolve({ ok: false, message: 'not here' } as const),
    can: () => 'no' as const,
    linkTo: () => undefined,
    raw: {},
    objectOf: () => undefined,
    namespace: undefined,
    preference: { read: () => undefined, write: () => undefined },
    YamlEditor: () => null,
    now: () => 0,
    takenAt,
  };
  render(
    <ClusterContext.Provider value={port}>
      <Told freshness={freshness} />
    </ClusterContext.Provider>,
  );
  return screen.getByTestId('told').textContent;
};

it('concludes nothing about the cluster from what a dump leaves out', () => {
  expect(told({ state: 'notInSource' }, 1_000)).toBe('It is not in this source.');
});

it('says of a live cluster that it does not serve a kind', () => {
  expect(told({ state: 'notInSource' })).toBe('The cluster does not serve it.');
});

it('says which namespace is all that was read', () => {
  expect(told({ state: 'read', namespace: 'shop', got: 3 })).toBe('Read in namespace shop only: 3.');
});
