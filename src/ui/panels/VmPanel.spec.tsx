import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import type { ElementOf } from '../../core/model/element';
import { aScenario, aScenarioMap } from '../../testing/aScenario';
import { drawnHost } from '../../testing/drawnHost';
import { ClusterContext } from '../cluster/ClusterContext';
import type { ClusterPort } from '../cluster/clusterPort';
import { nothingAsked } from '../cluster/nothingAsked';
import { VmPanel } from './VmPanel';

const map = aScenarioMap('datacenter');

const port: ClusterPort = {
  snapshot: aScenario('datacenter'),
  freshness: nothingAsked,
  load: () => undefined,
  apply: () => Promise.resolve({ ok: false, message: 'not here' }),
  can: () => 'no',
  linkTo: (kind, namespace, name) => `/page/${kind}/${namespace ?? ''}/${name}`,
  raw: {},
  objectOf: () => undefined,
  namespace: undefined,
  preference: { read: () => undefined, write: () => undefined },
  YamlEditor: () => null,
  now: () => 0,
  takenAt: undefined,
};

const open = (name: string) => {
  const vm = [...map.elements.values()].find((one): one is ElementOf<'vm'> => one.kind === 'vm' && one.name === name);
  if (vm === undefined) throw new Error(`there is no VM ${name}`);
  const selected: string[] = [];
  render(
    <MemoryRouter>
      <ClusterContext.Provider value={port}>
        <VmPanel
          map={map}
          picture={drawnHost(map, { node: 'worker-3' })}
          vm={vm}
          onSelect={(id) => selected.push(id)}
          onClose={() => undefined}
        />
      </ClusterContext.Provider>
    </MemoryRouter>,
  );
  return { selected, user: userEvent.setup() };
};

const stepsOf = (nic: string) => {
  const section = screen.getByRole('button', { name: nic }).closest('section');
  return within(section ?? document.body)
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
};

it('is about the VM, with the way of each NIC to the switch', async () => {
  const { selected, user } = open('db-01');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('db-01');
  expect(screen.getByText('Virtual machine in namespace shop')).toBeInTheDocument();
  expect(stepsOf('net1').some((text) => text.includes('db-prod'))).toBe(true);
  expect(stepsOf('net2').some((text) => text.includes('replication'))).toBe(true);
  await user.click(screen.getByRole('button', { name: 'net2' }));
  expect(selected).toEqual(['vmNic:shop/db-01/net2']);
});

it('has the details of all its NICs', async () => {
  const { user } = open('db-01');
  await user.click(screen.getByRole('tab', { name: 'Details' }));
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(
    expect.arrayContaining(['Virtual machine db-01', 'VM NIC db-01 · net1', 'VM NIC db-01 · net2']),
  );
});

it('says that a VM does not run, and on which hosts it could', () => {
  open('batch-01');
  expect(screen.getByRole('heading', { name: /batch-01 does not run$/ })).toBeInTheDocument();
  expect(screen.getByText(/^It could run on worker-1…/)).toBeInTheDocument();
});
