import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { buildSnapshot } from '../../../core/snapshot/buildSnapshot';
import { ClusterContext } from '../../cluster/ClusterContext';
import type { ClusterPort } from '../../cluster/clusterPort';
import { nothingAsked } from '../../cluster/nothingAsked';
import { NoHostsState } from '../../states/NoHostsState';
import { useRightsNotice } from './useRightsNotice';

const port = (takenAt: number | undefined): ClusterPort => ({
  snapshot: buildSnapshot({}),
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
  now: () => 0,
  takenAt,
});

const Rights = () => useRightsNotice()?.body;

const notice = (takenAt: number | undefined) =>
  render(
    <ClusterContext.Provider value={port(takenAt)}>
      <Rights />
    </ClusterContext.Provider>,
  );

it('says of a live cluster without NodeNetworkState that the operator is missing', () => {
  notice(undefined);
  expect(screen.getByText(/^The Kubernetes NMState Operator is not installed\./)).toBeInTheDocument();
});

it('says of a dump only that the dump has none', () => {
  notice(1_000);
  expect(screen.getByText(/^There is no NodeNetworkState in the dump\./)).toBeInTheDocument();
});

it('names the command that brings what a dump lacks', () => {
  render(
    <MemoryRouter>
      <NoHostsState missing="notInDump" />
    </MemoryRouter>,
  );
  expect(screen.getByText('The dump does not tell of the hosts')).toBeInTheDocument();
  expect(screen.getByText(/oc get nodenetworkstates -o yaml$/)).toBeInTheDocument();
});
