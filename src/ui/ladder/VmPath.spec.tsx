import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { buildSnapshot } from '../../core/snapshot/buildSnapshot';
import type { RawCluster } from '../../core/snapshot/rawCluster';
import { kindNames, kindOf } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import { scenarioObjects } from '../../testing/aScenario';
import { ClusterContext } from '../cluster/ClusterContext';
import type { ClusterPort } from '../cluster/clusterPort';
import { nothingAsked } from '../cluster/nothingAsked';
import { VmPathTab } from '../pages/VmPathTab';

jest.setTimeout(30_000);

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
});

const objects = scenarioObjects('datacenter');
const time = Date.parse('2026-03-02T09:00:00Z');

/** What the namespace's owner may list: its own VMs, NADs and pods. */
const ofTenant = new Set<KindName>([
  ...(['VirtualMachine', 'VirtualMachineInstance', 'Pod'] as const),
  ...(['NetworkAttachmentDefinition', 'UserDefinedNetwork'] as const),
]);

const rawOf = (tenant: string | undefined): RawCluster =>
  Object.fromEntries(
    kindNames.map((kind) => {
      const all = objects.filter((object) => kindOf(object.apiVersion, object.kind) === kind);
      if (tenant === undefined) return [kind, { state: 'read' as const, objects: all }];
      const own = ofTenant.has(kind) ? all.filter(({ metadata }) => metadata.namespace === tenant) : [];
      return [kind, { state: 'forbidden' as const, objects: own, within: ofTenant.has(kind) ? tenant : undefined }];
    }),
  );

type Setting = Partial<ClusterPort> & { readonly tenant?: string };

const visit = (place: string, { tenant, ...more }: Setting = {}) => {
  const raw = rawOf(tenant);
  const port: ClusterPort = {
    snapshot: buildSnapshot(raw),
    freshness: Object.assign(
      {},
      nothingAsked,
      Object.fromEntries(kindNames.map((kind) => [kind, { state: raw[kind]?.state ?? 'read', since: time }])),
    ),
    load: () => undefined,
    apply: () => Promise.resolve({ ok: false, message: 'not here' }),
    can: () => 'no',
    linkTo: (kind, namespace, name) => `/page/${kind}/${namespace ?? ''}/${name}`,
    raw: {},
    objectOf: () => undefined,
    namespace: undefined,
    preference: { read: () => undefined, write: () => undefined },
    YamlEditor: () => null,
    now: () => time,
    takenAt: undefined,
    ...more,
  };
  const [namespace = '', name = ''] = place.split('/');
  render(
    <MemoryRouter>
      <ClusterContext.Provider value={port}>
        <VmPathTab namespace={namespace} name={name} />
      </ClusterContext.Provider>
    </MemoryRouter>,
  );
  return userEvent.setup();
};

const nic = (name: string) => within(screen.getByRole('region', { name: `NIC ${name}` }));

describe('the path of a VM that is cut off', () => {
  it('says so in one sentence, opens the NIC, and folds the sound one', () => {
    visit('erp/backup-gw');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      '1 of 2 NICs of backup-gw cannot reach their network',
    );
    const verdict = 'backup-gw cannot reach VLAN 1940: Node worker-3 has no bridge mapping for physnet-backup.';
    expect(nic('net1').getByText(verdict)).toBeInTheDocument();
    expect(nic('default').getByRole('button', { name: /default/ })).toHaveAttribute('aria-expanded', 'false');
  });

  it('draws the way with one open joint, and says the same to who cannot see it', () => {
    visit('erp/backup-gw');
    const strip = nic('net1').getByRole('img', { name: /The way from the virtual machine to the switch/ });
    expect(strip).toHaveAccessibleName(
      /^backup-gw cannot reach VLAN 1940: .* Network backup, open joint, Bridge mapping physnet-backup missing/,
    );
    expect(strip.querySelectorAll('.wiremap-strip__joint--open')).toHaveLength(1);
    expect(strip.querySelectorAll('.wiremap-strip__card--absent')).toHaveLength(3);
  });

  it('lists the steps, the evidence and the remedy', () => {
    visit('erp/backup-gw');
    const checked = within(nic('net1').getByRole('region', { name: 'What was checked' }));
    expect(checked.getAllByRole('listitem')).toHaveLength(10);
    expect(checked.getByText('worker-3 maps physnet-backup to a bridge.')).toBeInTheDocument();
    expect(checked.getAllByText(/^Not reached:/)).toHaveLength(1);
    const why = within(nic('net1').getByRole('region', { name: 'Why we say so' }));
    expect(why.getByText('D-101')).toBeInTheDocument();
    expect(why.getByRole('link', { name: 'worker-3' })).toHaveAttribute('href', '/page/NodeNetworkState/worker-3');
    expect(why.getByText(/vlan-40 → br-ex/)).toBeInTheDocument();
    expect(why.getByRole('region', { name: 'How to fix it' })).toHaveTextContent('Map physnet-backup to a bridge');
  });

  it('groups the hosts that cannot take it by the reason', () => {
    visit('erp/backup-gw');
    const where = within(nic('net1').getByRole('region', { name: 'Where can it run' }));
    expect(where.getByText('2 of 8 hosts have all that its NICs need: worker-6, worker-8.')).toBeInTheDocument();
    expect(where.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'worker-3 runs hereNo bridge mapping for physnet-backup.',
      'worker-1, worker-2, worker-4, worker-5 No bridge mapping for physnet-backup.',
      'worker-7 br-vmdata is connected to no NIC.',
    ]);
  });

  it('copies verdict, steps and finding for a ticket', async () => {
    const user = visit('erp/backup-gw');
    await user.click(nic('net1').getByRole('button', { name: 'Copy for a ticket' }));
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^erp\/backup-gw · net1: backup-gw cannot reach VLAN 1940/);
    expect(text).toContain('✗ Bridge mapping');
    expect(text).toContain('error    D-101');
    expect(text).toContain('Checked by Wiremap, 2026-03-02 09:00 UTC');
  });

  it('opens and folds by the keyboard', async () => {
    const user = visit('erp/backup-gw');
    nic('default')
      .getByRole('button', { name: /default/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(
      nic('default').getByText('Nothing was found that keeps backup-gw from the pod network.'),
    ).toBeInTheDocument();
    await user.keyboard(' ');
    expect(nic('default').queryByText(/^Nothing was found/)).not.toBeInTheDocument();
  });
});

describe('the path of a VM that does not run', () => {
  it('says what could not be reached, and on which host it would be so', () => {
    visit('erp/backup-proxy');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      '2 of 2 NICs of backup-proxy could not reach their network',
    );
    expect(nic('net1').getByText('It does not run. This is the way it would have on worker-6.')).toBeInTheDocument();
  });
});

describe('the path of a VM for who has one namespace', () => {
  it('vouches for nothing that nobody could look at, and says which rights are missing', () => {
    visit('shop/web-01', { tenant: 'shop' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      '2 of 2 NICs of web-01 could not be checked all the way',
    );
    expect(
      nic('net1').getByText(/^Whether web-01 reaches VLAN 1924 could not be checked all the way/),
    ).toBeInTheDocument();
    const why = within(nic('net1').getByRole('region', { name: 'Why we say so' }));
    expect(why.getByText(/steps could not be checked\. None of them counts as passed\.$/)).toBeInTheDocument();
    expect(why.getByText('You may not list NodeNetworkState, which tells how worker-3 is wired.')).toBeInTheDocument();
    expect(screen.queryByText(/Nothing was found|No error and no warning/)).not.toBeInTheDocument();
    expect(nic('net1').getByText('Not known: the nodes of the cluster could not be read.')).toBeInTheDocument();
  });

  it('shows the whole way with a lock on what may not be seen', () => {
    visit('shop/web-01', { tenant: 'shop' });
    expect(nic('net1').getByRole('img', { name: /to the switch/ })).toHaveAccessibleName(
      /Bridge mapping physnet-vmdata not seen, Bridge not known, NIC not known, Switch port not known\.$/,
    );
  });

  it('says so where the VM is not theirs', () => {
    visit('erp/backup-gw', { tenant: 'shop' });
    expect(screen.getByRole('heading', { name: 'backup-gw could not be read' })).toBeInTheDocument();
  });
});

describe('when it was checked', () => {
  it('is told by the clock of the cluster', () => {
    jest.useFakeTimers();
    const clock = { time };
    visit('shop/web-01', { now: () => clock.time });
    clock.time += 8_000;
    act(() => jest.advanceTimersByTime(10_000));
    jest.useRealTimers();
    expect(screen.getByText('Checked 8 seconds ago, updates by itself')).toBeInTheDocument();
  });

  it('is the time of a dump', () => {
    visit('shop/web-01', { takenAt: time });
    expect(screen.getByText(/^As it was on /)).toBeInTheDocument();
  });

  it('is doubted while something cannot be read', () => {
    visit('shop/web-01', {
      freshness: { ...nothingAsked, NodeNetworkState: { state: 'failing', since: time }, Node: { state: 'read' } },
    });
    expect(
      screen.getByText(/^NodeNetworkState cannot be read since .*, what is shown may be old$/),
    ).toBeInTheDocument();
  });
});

describe('two VMs', () => {
  const find = async (place: string, sought: string) => {
    const user = visit(place);
    const section = within(screen.getByRole('region', { name: 'Between two virtual machines' }));
    await user.type(section.getByRole('combobox', { name: 'NIC of another virtual machine' }), sought);
    await user.keyboard('{Enter}');
    return section;
  };

  it('are on one wire where network and VLAN are the same', async () => {
    const section = await find('shop/web-01', 'web-02 1924');
    expect(section.getByRole('status')).toHaveTextContent('shop/web-01 net1 and shop/web-02 net1 are on one wire.');
    expect(section.getByText(/Whether each of them gets there, its own steps tell\.$/)).toBeInTheDocument();
  });

  it('part at the first joint that differs, which is named', async () => {
    const section = await find('shop/web-01', 'db-02 replication');
    expect(section.getByRole('status')).toHaveTextContent(
      'are on different wires. Their ways part at: Kind of network.',
    );
    expect(
      section.getByRole('row', { name: 'Kind of network Physical wire Overlay Their ways part here' }),
    ).toBeInTheDocument();
  });

  it('finds nothing by what no NIC is known by', async () => {
    const section = await find('shop/web-01', 'nowhere');
    expect(section.queryByRole('status')).not.toBeInTheDocument();
    expect(screen.getByText('No NIC of another VM is known by that.')).toBeInTheDocument();
  });
});
