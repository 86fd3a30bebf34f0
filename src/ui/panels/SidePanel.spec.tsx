import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { hostPicture } from '../../core/merge/hostPicture';
import { aScenario, aScenarioMap, scenarioObjects } from '../../testing/aScenario';
import { ClusterContext } from '../cluster/ClusterContext';
import type { ClusterPort } from '../cluster/clusterPort';
import { nothingAsked } from '../cluster/nothingAsked';
import { SidePanel } from './SidePanel';

const map = aScenarioMap('case-1');
const picture = hostPicture(map, { node: 'n1', plumbing: false, open: new Set() });
const objects = scenarioObjects('case-1');

const port: ClusterPort = {
  snapshot: aScenario('case-1'),
  freshness: nothingAsked,
  load: () => undefined,
  apply: () => Promise.resolve({ ok: false, message: 'not here' }),
  can: () => 'no',
  linkTo: (kind, namespace, name) => `/page/${kind}/${namespace ?? ''}/${name}`,
  raw: {},
  objectOf: (kind, namespace, name) =>
    objects.find((one) => one.kind === kind && one.metadata.name === name && one.metadata.namespace === namespace),
  namespace: undefined,
  preference: { read: () => undefined, write: () => undefined },
  YamlEditor: ({ value, label }) => <textarea readOnly aria-label={label} value={value} />,
  now: () => 0,
  takenAt: undefined,
};

const open = (cardId: string) => {
  const calls = { selected: new Array<string>(), closed: 0 };
  const closing = () => {
    calls.closed += 1;
  };
  render(
    <MemoryRouter>
      <ClusterContext.Provider value={port}>
        <SidePanel
          map={map}
          picture={picture}
          cardId={cardId}
          onSelect={(id) => calls.selected.push(id)}
          onClose={closing}
        />
      </ClusterContext.Provider>
    </MemoryRouter>,
  );
  return { calls, user: userEvent.setup() };
};

const cardOf = (element: string): string => {
  const card = picture.cards.find(({ elements }) => elements.some((id) => id === element));
  if (card === undefined) throw new Error(`there is no card for ${element}`);
  return card.id;
};
const textOf = (editor: HTMLElement): string | null => editor.textContent;
const webNic = picture.cards.find(({ name }) => name === 'ws')?.id ?? '';

describe('SidePanel', () => {
  it('names a VM NIC by its VM, and tells its kind and namespace', () => {
    open(webNic);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^ws · /);
    expect(screen.getByText('VM NIC in namespace ns1')).toBeInTheDocument();
  });

  it('lists the way to the switch, each rung a button', async () => {
    const { calls, user } = open(webNic);
    const steps = screen.getAllByRole('list')[0];
    if (steps === undefined) throw new Error('there are no steps');
    const names = within(steps)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['ws', 'vlan-1924', 'vlan-1924', 'br-vmdata', 'ens224']);
    await user.click(within(steps).getByRole('button', { name: 'br-vmdata' }));
    expect(calls.selected).toEqual(['ovs-bridge:n1/br-vmdata']);
  });

  it('links to the page of the object', () => {
    open(webNic);
    expect(screen.getByRole('link', { name: 'VirtualMachine ws' })).toHaveAttribute(
      'href',
      '/page/VirtualMachine/ns1/ws',
    );
  });

  it('tells of a network card the network, its NADs and who hangs on it', async () => {
    const { calls, user } = open(cardOf('ovnNetwork:vlan-1924'));
    await user.click(screen.getByRole('tab', { name: 'Details' }));
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      ...[
        'OVN network vlan-1924',
        'Network attachment definition vlan-1924',
        'Network attachment definition vlan-1924',
      ],
    ]);
    await user.click(screen.getAllByRole('button', { name: 'vlan-1924' })[0] ?? document.body);
    expect(calls.selected).toEqual(['mapping:n1/vlan-1924']);
  });

  it('shows the part of the object that is about the element, and the whole on wish', async () => {
    const { user } = open(cardOf('link:n1/ens224'));
    await user.click(screen.getByRole('tab', { name: 'YAML' }));
    const editor = await screen.findByRole('textbox');
    expect(textOf(editor)).toContain('name: ens224');
    expect(textOf(editor)).not.toContain('kind: NodeNetworkState');
    await user.click(screen.getByRole('switch', { name: 'Whole object' }));
    expect(textOf(screen.getByRole('textbox'))).toContain('kind: NodeNetworkState');
  });

  it('says why there is no YAML of what no single object defines', async () => {
    const { user } = open(picture.cards.find(({ kind }) => kind === 'machineNetwork')?.id ?? '');
    await user.click(screen.getByRole('tab', { name: 'YAML' }));
    expect(screen.getByText(/^There is no YAML to show: .* is seen from several objects/)).toBeInTheDocument();
  });

  it('closes', async () => {
    const { calls, user } = open(webNic);
    await user.click(screen.getByRole('button', { name: 'Close the panel' }));
    expect(calls.closed).toBe(1);
  });

  it('shows nothing for a card that the picture does not have', () => {
    open('link:n1/nothing');
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each(picture.cards.map(({ id, kind }) => [kind, id]))('shows the card of a %s: %s', async (_kind, id) => {
    const { user } = open(id);
    expect(screen.getByRole('heading', { level: 2 })).not.toBeEmptyDOMElement();
    const details = screen.queryByRole('tab', { name: 'Details' });
    if (details !== null) await user.click(details);
  });
});
