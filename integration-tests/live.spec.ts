import type { Page } from '@playwright/test';
import { clusterApi, interfaceEntry, interfacePointer, networkStatePath } from './clusterApi';
import type { PatchStep } from './clusterApi';
import { urlOf } from './labServers';
import { cardIds, cardOf, openMap, settled, sidePanel, theStage, viewOf } from './mapPage';
import { expect, test } from './quietPage';

const origin = urlOf('changing');

test.use({ baseURL: origin });
// They change one cluster: one after the other.
test.describe.configure({ mode: 'default' });

/** Marks the page, so that a reload would be seen. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-mark', 'here'));
const expectNoReload = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-mark', 'here');

/** A view that somebody has chosen: zoomed in and moved, with a NIC selected. */
const lookClosely = async (page: Page, scope: string, select: string): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await openMap(page, { scope, select });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await theStage(page).hover();
  await page.mouse.wheel(0, -30);
  await page.getByRole('heading', { name: 'Network map' }).hover();
  await settled(page);
  await mark(page);
};

const viewAndUrl = async (page: Page) => ({ ...(await viewOf(page)), url: page.url() });

test('a new address of a VM shows at once; zoom, place and selection stay', async ({ page, request }) => {
  const api = clusterApi(request, origin);
  const vmi = 'apis/kubevirt.io/v1/namespaces/shop/virtualmachineinstances/web-04';
  const address = (value: string): readonly PatchStep[] => [
    { op: 'replace', path: '/status/interfaces/1/ipAddress', value },
    { op: 'replace', path: '/status/interfaces/1/ipAddresses', value: [value] },
  ];
  await lookClosely(page, 'node/worker-4', 'vmNic:shop/web-04/net1');
  await expect(sidePanel(page)).toContainText('10.19.24.14');
  const before = await viewAndUrl(page);
  const cards = await cardIds(page);
  await api.patchStatus(vmi, address('10.19.24.214'));
  await expect(sidePanel(page)).toContainText('10.19.24.214');
  await expect(cardOf(page, 'vmNic:shop/web-04/net1')).toHaveAccessibleName(/10\.19\.24\.214/);
  await expect(cardOf(page, 'vmNic:shop/web-04/net1')).toHaveAttribute('aria-pressed', 'true');
  await settled(page);
  expect(await viewAndUrl(page)).toEqual(before);
  expect(await cardIds(page)).toEqual(cards);
  await expectNoReload(page);
  await api.patchStatus(vmi, address('10.19.24.14'));
  await expect(sidePanel(page)).not.toContainText('10.19.24.214');
});

test('a NIC that loses its carrier is marked at once, and again when it is back', async ({ page, request }) => {
  const api = clusterApi(request, origin);
  const nic = 'link:worker-6/ens3f1np1';
  const pointer = await interfacePointer(api, 'worker-6', 'ens3f1np1');
  await lookClosely(page, 'node/worker-6', 'vmNic:bank/ledger-02/net1');
  await expect(cardOf(page, nic)).toHaveAttribute('data-status', 'ok');
  const before = await viewAndUrl(page);
  // What tells of a signal: speed and duplex, and that the switch announces itself (the other NIC still has its neighbour).
  const entry = (ethernet: object, lldp: unknown): readonly PatchStep[] => [
    { op: 'replace', path: `${pointer}/ethernet`, value: ethernet },
    { op: 'replace', path: `${pointer}/lldp`, value: lldp },
  ];
  const seen = await interfaceEntry(api, 'worker-6', 'ens3f1np1');
  await api.patchStatus(networkStatePath('worker-6'), entry({ 'auto-negotiation': true }, { enabled: true }));
  await expect(cardOf(page, nic)).toHaveAttribute('data-status', 'warning');
  await expect(cardOf(page, nic)).toHaveAccessibleName(/no link/i);
  await expect(cardOf(page, 'link:worker-6/bond1')).toHaveAccessibleName(/1 of 2 up/);
  expect(await viewAndUrl(page)).toEqual(before);
  await expect(cardOf(page, 'vmNic:bank/ledger-02/net1')).toHaveAttribute('aria-pressed', 'true');
  await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('ledger-02 · net1');
  await api.patchStatus(networkStatePath('worker-6'), entry(seen.ethernet, seen.lldp));
  await expect(cardOf(page, nic)).toHaveAttribute('data-status', 'ok');
  expect(await viewAndUrl(page)).toEqual(before);
  await expectNoReload(page);
});

test('what is new appears and what is gone disappears, around a lit path', async ({ page, request }) => {
  const api = clusterApi(request, origin);
  const bridge = { name: 'br-new', type: 'linux-bridge', state: 'up', mtu: 1500, bridge: { port: [] } };
  const added = cardOf(page, 'link:worker-4/br-new');
  await lookClosely(page, 'node/worker-4', 'vmNic:shop/db-03/net1');
  const before = await viewAndUrl(page);
  const lit = await cardIds(page, '.wiremap-card--lit');
  await expect(added).toBeHidden();
  await api.patchStatus(networkStatePath('worker-4'), [
    { op: 'add', path: '/status/currentState/interfaces/-', value: bridge },
  ]);
  await expect(added).toBeAttached();
  expect(await cardIds(page, '.wiremap-card--lit')).toEqual(lit);
  await settled(page);
  expect(await viewAndUrl(page)).toMatchObject({ scale: before.scale, url: before.url });
  const pointer = await interfacePointer(api, 'worker-4', 'br-new');
  await api.patchStatus(networkStatePath('worker-4'), [{ op: 'remove', path: pointer }]);
  await expect(added).not.toBeAttached();
  await settled(page);
  expect(await viewAndUrl(page)).toEqual(before);
  await expectNoReload(page);
});

test('what is selected and then deleted is told, not kept', async ({ page, request }) => {
  const api = clusterApi(request, origin);
  const nads = 'apis/k8s.cni.cncf.io/v1/namespaces/infra/network-attachment-definitions';
  const nad = {
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: { name: 'short-lived', namespace: 'infra' },
    spec: {
      config: JSON.stringify({
        cniVersion: '0.4.0',
        name: 'short-lived',
        type: 'ovn-k8s-cni-overlay',
        topology: 'localnet',
        physicalNetworkName: 'physnet-vmdata',
        netAttachDefName: 'infra/short-lived',
        vlanID: 1999,
      }),
    },
  };
  await openMap(page, { scope: 'node/worker-6' });
  await mark(page);
  await api.create(nads, nad);
  const network = page.locator('[data-card="ovnNetwork:short-lived"]');
  await expect(network).toBeVisible();
  await network.click();
  await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('short-lived');
  await api.remove(`${nads}/short-lived`);
  await expect(network).toBeHidden();
  await expect(sidePanel(page)).toBeHidden();
  await expect(page.getByText('Nothing in this cluster is called ovnNetwork:short-lived')).toBeVisible();
  await expectNoReload(page);
});
