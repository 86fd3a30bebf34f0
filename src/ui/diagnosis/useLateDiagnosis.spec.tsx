import { renderHook, waitFor } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { buildNetworkMap } from '../../core/sources/buildNetworkMap';
import { aScenario } from '../../testing/aScenario';
import { ClusterContext } from '../cluster/ClusterContext';
import type { ClusterPort } from '../cluster/clusterPort';
import { nothingAsked } from '../cluster/nothingAsked';
import { useDiagnosis } from './useDiagnosis';
import { useLateDiagnosis } from './useLateDiagnosis';

const snapshot = aScenario('case-1');
const map = buildNetworkMap(snapshot);

const port: ClusterPort = {
  snapshot,
  freshness: nothingAsked,
  load: () => undefined,
  apply: () => Promise.resolve({ ok: false, message: 'not here' }),
  can: () => 'no',
  linkTo: () => undefined,
  raw: {},
  objectOf: () => undefined,
  namespace: undefined,
  preference: { read: () => undefined, write: () => undefined },
  YamlEditor: () => null,
  now: () => Date.parse('2026-03-02T09:00:00Z'),
  takenAt: undefined,
};

const wrapper = ({ children }: PropsWithChildren) => (
  <ClusterContext.Provider value={port}>{children}</ClusterContext.Provider>
);

describe('useLateDiagnosis', () => {
  it('says nothing before the picture stands, and then what the rules say', async () => {
    const at = (isDrawn: boolean) => ({ initialProps: isDrawn, wrapper });
    const { result, rerender } = renderHook((isDrawn: boolean) => useLateDiagnosis(map, isDrawn), at(false));
    expect(result.current).toBeUndefined();
    rerender(true);
    expect(result.current).toBeUndefined();
    const { result: whole } = renderHook(() => useDiagnosis(map), { wrapper });
    await waitFor(() => expect(result.current?.diagnosis).toEqual(whole.current.diagnosis));
  });
});
