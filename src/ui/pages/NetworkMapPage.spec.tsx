import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { buildSnapshot } from '../../core/snapshot/buildSnapshot';
import type { RawCluster } from '../../core/snapshot/rawCluster';
import { kindNames, kindOf } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import { scenarioObjects } from '../../testing/aScenario';
import { ClusterContext } from '../cluster/ClusterContext';
import type { ClusterPort, FreshnessByKind } from '../cluster/clusterPort';
import { nothingAsked } from '../cluster/nothingAsked';
import { NetworkMapPage } from './NetworkMapPage';

jest.setTimeout(30_000);

// jsdom lays nothing out: the stage gets the size that a console leaves it at 1600 × 1000.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1278 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 700 });
  globalThis.ResizeObserver = class {
    observe() {
      /* never changes */
    }
    unobserve() {
      /* never changes */
    }
    disconnect() {
      /* never changes */
    }
  };
});

const rawOf = (scenario: string): RawCluster => {
  const objects = scenarioObjects(scenario);
  return Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      {
        state: 'read' as const,
        objects: objects.filter((object) => kindOf(object.apiVersion, object.kind) === kind),
      },
    ]),
  );
};

const portOf = (raw: RawCluster): ClusterPort => ({
  snapshot: buildSnapshot(raw),
  freshness: freshnessOf(raw),
  load: () => undefined,
  apply: () => Promise.resolve({ ok: false, message: 'not here' }),
  can: () => 'no',
  linkTo: () => undefined,
  raw,
  objectOf: () => undefined,
  namespace: undefined,
  preference: { read: () => undefined, write: () => undefined },
  YamlEditor: ({ value, label }) => <textarea readOnly aria-label={label} value={value} />,
  now: () => 60_000,
  takenAt: undefined,
});

const freshnessOf = (raw: RawCluster): FreshnessByKind => ({
  ...nothingAsked,
  ...Object.fromEntries(
    kindNames.map((kind) => {
      const { state, objects } = raw[kind] ?? { state: 'notInSource', objects: [] };
      return [kind, { state, since: state === 'failing' ? 5_000 : 48_000, got: objects.length }];
    }),
  ),
});

const without = (raw: RawCluster, parts: Partial<Record<KindName, RawCluster[KindName]>>): RawCluster => ({
  ...raw,
  ...parts,
});

/** Shows where the router stands, and goes back. */
const Address = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output data-testid="address">{decodeURIComponent(search)}</output>
      <button onClick={() => void navigate(-1)}>back</button>
    </>
  );
};

const visit = (raw: RawCluster, search = '') => {
  const page = (port: ClusterPort) => (
    <MemoryRouter initialEntries={[`/network-map${search}`]}>
      <ClusterContext.Provider value={port}>
        <NetworkMapPage />
      </ClusterContext.Provider>
      <Address />
    </MemoryRouter>
  );
  const { rerender } = render(page(portOf(raw)));
  return { user: userEvent.setup(), update: (next: RawCluster) => rerender(page(portOf(next))) };
};

const address = () => screen.getByTestId('address').textContent;
/** By its label alone: asking for the role of everything on the map takes jsdom a second each time. */
const card = (name: RegExp) => screen.getByLabelText(name);
const theMap = () => screen.getByRole('application');

const case1 = rawOf('case-1');

describe('the map', () => {
  it('draws the first host that runs VMs, and says so in the address', async () => {
    visit(case1);
    expect(theMap()).toHaveAccessibleName('Network map of n1. The table view shows the same.');
    await waitFor(() => expect(address()).toBe('?scope=node/n1'));
  });

  it('selects what is clicked, lights its path and opens its panel; Esc clears', async () => {
    const { user } = visit(case1, '?scope=node/n1');
    fireEvent.click(card(/^VM NIC ws\b/));
    expect(address()).toContain('select=vmNic:');
    expect(card(/^VM NIC ws\b/)).toHaveAttribute('aria-pressed', 'true');
    expect(card(/^OVS bridge br-vmdata/)).toHaveClass('wiremap-card--lit');
    expect(card(/^OVS bridge br-ex/)).not.toHaveClass('wiremap-card--lit');
    act(() => card(/^OVS bridge br-ex/).focus());
    await user.keyboard('{Escape}');
    expect(address()).toBe('?scope=node/n1');
    expect(theMap()).not.toHaveClass('wiremap-map--tracing');
  });

  it('clears the selection with Esc from anywhere, but leaves the key to an open menu', async () => {
    const { user } = visit(case1, '?scope=node/n1&select=ovs-bridge:n1/br-vmdata');
    await user.click(screen.getByRole('combobox', { name: 'Find a VM' }));
    await user.keyboard('{Escape}');
    expect(address()).toBe('?scope=node/n1&select=ovs-bridge:n1/br-vmdata');
    await waitFor(() => expect(screen.queryByRole('option')).not.toBeInTheDocument());
    await user.keyboard('{Escape}');
    expect(address()).toBe('?scope=node/n1');
  });

  it('undoes a selection with Back', async () => {
    const { user } = visit(case1, '?scope=node/n1');
    fireEvent.click(card(/^VM NIC ws\b/));
    await user.click(screen.getByText('back'));
    expect(card(/^VM NIC ws\b/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('walks along the wires with arrows and selects with Enter', async () => {
    const { user } = visit(case1, '?scope=node/n1');
    act(() => card(/^OVS bridge br-vmdata/).focus());
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAttribute('data-card', 'link:n1/ens224');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(address()).toContain('select=ovs-bridge:n1/br-vmdata');
  });

  it('has one stop for Tab', () => {
    visit(case1, '?scope=node/n1');
    expect(theMap().querySelectorAll('[data-card][tabindex="0"]')).toHaveLength(1);
  });

  it('needs at most eight elements for a card', () => {
    visit(case1, '?scope=node/n1&colour=vlan');
    const sizes = [...theMap().querySelectorAll('[data-card]')].map(
      (element) => 1 + element.querySelectorAll('*').length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
  });

  it('keeps its selection when the cluster changes', () => {
    const { update } = visit(case1, '?scope=node/n1&select=ovs-bridge:n1/br-vmdata');
    update({ ...case1 });
    expect(card(/^OVS bridge br-vmdata/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('shows a pasted link as it was', () => {
    visit(case1, '?scope=node/n1&colour=vlan&plumbing=1&view=table&select=ovs-bridge:n1/br-vmdata');
    expect(screen.getByRole('switch', { name: 'Colour by VLAN' })).toBeChecked();
    expect(screen.getByRole('switch', { name: 'Show plumbing' })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('treegrid')).toBeInTheDocument();
  });

  it('writes toggles into the address', async () => {
    const { user } = visit(case1, '?scope=node/n1');
    await user.click(screen.getByRole('switch', { name: 'Colour by VLAN' }));
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(address()).toBe('?scope=node/n1&colour=vlan&view=table');
  });

  it('finds a VM, goes to its host and selects all its NICs', async () => {
    const { user } = visit(case1, '?scope=node/n1');
    await user.type(screen.getByRole('combobox', { name: 'Find a VM' }), 'ws{Enter}');
    expect(address()).toMatch(/^\?scope=node\/n1&select=vm:\S+\/ws$/);
    expect(card(/^VM NIC ws\b/)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^ws$/);
  });
});

describe('links that no longer fit', () => {
  it('says that a host is not there and draws another', () => {
    visit(case1, '?scope=node/gone');
    expect(screen.getByText('There is no host gone in this cluster')).toBeInTheDocument();
    expect(theMap()).toBeInTheDocument();
  });

  it('says that it cannot draw another scope', () => {
    visit(case1, '?scope=vlan/7');
    expect(screen.getByText('This page draws one host at a time and cannot show vlan/7')).toBeInTheDocument();
  });

  it.each(['vmNic:shop/gone/net1', 'rubbish', '%E0%A4%A'])('says that nothing is called %s', (select) => {
    visit(case1, `?scope=node/n1&select=${encodeURIComponent(select)}`);
    expect(screen.getByText(`Nothing in this cluster is called ${select}`)).toBeInTheDocument();
    expect(theMap()).not.toHaveClass('wiremap-map--tracing');
  });
});

describe('states', () => {
  it('tells what is being read', () => {
    visit(without(case1, { NodeNetworkState: { state: 'loading', objects: [] } }));
    expect(screen.getByText('Reading the cluster')).toBeInTheDocument();
    expect(screen.getByText('NodeNetworkState: Being read.')).toBeInTheDocument();
  });

  const noHosts = {
    Node: { state: 'forbidden', objects: [] },
    VirtualMachine: { state: 'read', objects: [] },
  } as const;

  it.each([
    ['notInSource', 'The Kubernetes NMState Operator is not installed', 'Find the Kubernetes NMState Operator'],
    ['read', 'NMState is installed, but not started', 'Create an NMState'],
  ] as const)('tells how to get hosts when NodeNetworkState is %s', (state, title, link) => {
    const none = { state: 'read', objects: [] } as const;
    const parts = { ...noHosts, NodeNetworkState: { state, objects: [] }, NMState: none, VirtualMachineInstance: none };
    visit(without(case1, parts));
    expect(screen.getByText(title)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: link })).toBeInTheDocument();
  });

  it('sends whoever may not see hosts to a cluster administrator, and still draws networks and VMs', () => {
    const parts = {
      Node: { state: 'forbidden', objects: [] },
      NodeNetworkState: { state: 'forbidden', objects: [] },
    } as const;
    visit(without(case1, parts));
    expect(screen.getByText('You see networks and VMs, but not the hosts')).toBeInTheDocument();
    expect(card(/^VM NIC ws\b/)).toBeInTheDocument();
  });

  it('says since when the picture is stale, and keeps it', async () => {
    const stale = { state: 'failing', objects: case1.NodeNetworkState?.objects ?? [] } as const;
    const { user } = visit(without(case1, { NodeNetworkState: stale }), '?scope=node/n1');
    expect(screen.getByText(/^Stale since /)).toBeInTheDocument();
    expect(card(/^OVS bridge br-vmdata/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '1 kind is not wholly read' }));
    const details = await screen.findByRole('dialog');
    expect(within(details).getByText('NodeNetworkState')).toBeInTheDocument();
  });

  it('says when it was last updated', () => {
    visit(case1, '?scope=node/n1');
    expect(screen.getByText('Live, last update 12 s ago')).toBeInTheDocument();
  });
});
