import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { buildSnapshot } from '../../core/snapshot/buildSnapshot';
import type { RawCluster } from '../../core/snapshot/rawCluster';
import { kindNames, kindOf } from '../../k8s/allResources';
import { scenarioObjects } from '../../testing/aScenario';
import { ClusterContext } from '../cluster/ClusterContext';
import type { ClusterPort } from '../cluster/clusterPort';
import { nothingAsked } from '../cluster/nothingAsked';
import { FindingsPage } from './FindingsPage';

jest.setTimeout(60_000);

// jsdom prints nothing.
const paper = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
beforeAll(() => {
  Object.assign(globalThis, { matchMedia: () => paper });
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  paper.matches = false;
});

const rawOf = (scenario: string): RawCluster => {
  const objects = scenarioObjects(scenario);
  return Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      { state: 'read' as const, objects: objects.filter((one) => kindOf(one.apiVersion, one.kind) === kind) },
    ]),
  );
};

const portOf = (raw: RawCluster): ClusterPort => ({
  snapshot: buildSnapshot(raw),
  freshness: {
    ...nothingAsked,
    ...Object.fromEntries(kindNames.map((kind) => [kind, { state: raw[kind]?.state ?? 'notInSource', since: 48_000 }])),
  },
  load: () => undefined,
  apply: () => Promise.resolve({ ok: false, message: 'not here' }),
  can: () => 'no',
  linkTo: (kind, namespace, name) => `/k8s/${[kind, namespace, name].filter((part) => part !== undefined).join('/')}`,
  raw,
  objectOf: () => undefined,
  namespace: undefined,
  preference: { read: () => undefined, write: () => undefined },
  YamlEditor: () => null,
  now: () => 60_000,
  takenAt: undefined,
});

const Address = () => <output data-testid="address">{decodeURIComponent(useLocation().search)}</output>;

const visit = (raw: RawCluster, search = '', more: Partial<ClusterPort> = {}) => {
  render(
    <MemoryRouter initialEntries={[`/network-map/findings${search}`]}>
      <ClusterContext.Provider value={{ ...portOf(raw), ...more }}>
        <FindingsPage />
      </ClusterContext.Provider>
      <Address />
    </MemoryRouter>,
  );
  return userEvent.setup();
};

const datacenter = rawOf('datacenter');
const noMapping = /^Status: Error Node worker-3 has no bridge mapping for physnet-backup/;
const cause = (name: RegExp) => screen.getByRole('button', { name });
const address = () => screen.getByTestId('address').textContent;
const opened = '?open=D-101+vmNic:erp/backup-gw/net1';

describe('the list of causes', () => {
  it('unfolds a cause, says so in the address, and shows evidence and remedy', async () => {
    const user = visit(datacenter);
    expect(cause(noMapping)).toHaveAttribute('aria-expanded', 'false');
    await user.click(cause(noMapping));
    expect(address()).toBe(opened);
    const row = within(screen.getByRole('region', { name: 'Does not work' }));
    expect(row.getByRole('link', { name: 'worker-3' })).toHaveAttribute('href', '/k8s/NodeNetworkState/worker-3');
    expect(row.getByRole('region', { name: 'How to fix it' })).toHaveTextContent(/physnet-backup/);
  });

  it('leads to the place on the map', () => {
    visit(datacenter);
    const link = screen.getByRole('link', { name: /^Show on map: Node worker-3 has no bridge mapping/ });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
      '/network-map?scope=node/worker-3&select=vmNic:erp/backup-gw/net1',
    );
  });

  it('opens everything on paper', () => {
    paper.matches = true;
    visit(datacenter, '?scope=node/worker-3');
    expect(screen.queryAllByRole('button', { expanded: false, name: /^Status/ })).toEqual([]);
  });
});

describe('filters', () => {
  it('lists one severity by its chip, one host by its picker, and clears both', async () => {
    const user = visit(datacenter);
    await user.click(screen.getByRole('button', { name: /hints$/ }));
    expect(address()).toBe('?status=info');
    expect(screen.queryByRole('region', { name: 'Does not work' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Host/ }));
    await user.type(await screen.findByRole('textbox', { name: 'Find: Host' }), 'worker-6{Enter}');
    expect(address()).toBe('?status=info&scope=node/worker-6');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(address()).toBe('');
    expect(cause(noMapping)).toBeVisible();
  });

  it('says so when nothing fits', async () => {
    const user = visit(datacenter, '?q=nothing+is+called+that');
    expect(screen.getByRole('heading', { name: 'No finding fits these filters' })).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Find by object, IP, MAC or VLAN' }));
    expect(cause(noMapping)).toBeVisible();
  });
});

describe('text for a ticket', () => {
  it('is copied', async () => {
    const user = visit(datacenter, opened);
    await user.click(screen.getByRole('button', { name: 'Copy for a ticket' }));
    expect(await navigator.clipboard.readText()).toMatch(/^error {4}D-101 {2}Node worker-3 has no bridge mapping/);
    expect(screen.getByText('Copied.')).toBeVisible();
  });

  it('is shown selected where the clipboard is closed', async () => {
    const user = visit(datacenter, opened);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy for a ticket' }));
    const text = await screen.findByRole('textbox', { name: 'Text to copy' });
    expect(text).toHaveProperty('value', expect.stringContaining('D-101'));
    expect(text).toHaveProperty('selectionEnd', text.textContent.length);
  });
});

describe('what could not be checked', () => {
  const tenant: RawCluster = { ...datacenter, NodeNetworkState: { state: 'forbidden', objects: [] } };

  it('says which right is missing, and counts the rules without an answer', () => {
    visit(tenant);
    const gaps = within(screen.getByRole('complementary', { name: 'What could not be checked' }));
    expect(gaps.getByRole('heading', { name: 'How the hosts are wired' })).toBeVisible();
    expect(
      gaps.getByText('You may not list NodeNetworkState. Ask a cluster administrator for that right.'),
    ).toBeVisible();
    expect(gaps.getByText(/^\d+ of \d+ rules gave an answer on every object\.$/)).toBeVisible();
  });

  it('asks for the Events and pods of a VM that waits for its pod, and says so until they are read', () => {
    const load = jest.fn();
    visit({ ...datacenter, Event: { state: 'notInSource', objects: [] } }, '', { load });
    const gaps = within(screen.getByRole('complementary', { name: 'What could not be checked' }));
    expect(gaps.getByText(/^Why the pod of .+ is not up may stand in Events, which were not read\.$/)).toBeVisible();
    expect(gaps.queryByText(/does not serve Event/)).not.toBeInTheDocument();
    expect(load.mock.calls).toEqual([
      ['Event', { namespace: 'erp' }],
      ['Pod', { namespace: 'erp' }],
    ]);
  });

  it('never says that all is well when something was not read', () => {
    visit({ ...rawOf('empty'), NodeNetworkState: { state: 'notInSource', objects: [] } });
    expect(screen.getByRole('heading', { name: 'Nothing was found in what could be checked' })).toBeVisible();
    expect(screen.queryByText('Nothing wrong was found')).not.toBeInTheDocument();
  });
});
