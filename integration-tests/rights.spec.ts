import type { Page } from '@playwright/test';
import { urlOf } from './labServers';
import { become, cardIds, cardOf, findVm, litCardIds, openMap, sidePanel, theMap } from './mapPage';
import { expect, test } from './quietPage';

const datacenter = urlOf('datacenter');

/** What the API server answers to somebody who may not, or when it is in trouble. */
const answer = (code: number, reason: string, message: string) => ({
  status: code,
  contentType: 'application/json',
  body: JSON.stringify({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', code, reason, message }),
});

const refuseLists = async (page: Page, resource: string, code: 403 | 500): Promise<void> => {
  const reply =
    code === 403
      ? answer(code, 'Forbidden', `${resource} is forbidden: User "admin" cannot list resource "${resource}"`)
      : answer(code, 'InternalError', 'etcdserver: request timed out');
  await page.route(new RegExp(`/api/kubernetes/apis?/[^?]*/${resource}(\\?|$)`), (route) => route.fulfill(reply));
};

test.describe('who reads everything', () => {
  test('sees the same map as an administrator', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3' });
    const seen = await cardIds(page);
    await become(page, 'viewer', datacenter);
    await openMap(page, { scope: 'node/worker-3' });
    await expect(page.getByTestId('user-menu')).toHaveText('viewer');
    expect(await cardIds(page)).toEqual(seen);
    await findVm(page, 'shop/web-01');
    expect(await litCardIds(page)).toHaveLength(9);
    await sidePanel(page).getByRole('tab', { name: 'YAML' }).click();
    await expect(sidePanel(page)).toContainText('networkName: web-prod');
    await expect(page.getByText('not wholly read')).toBeHidden();
  });
});

test.describe('who has one namespace only', () => {
  test('sees networks and VMs of it, and is told whom to ask about the hosts', async ({ page }) => {
    await become(page, 'tenant', datacenter);
    await openMap(page);
    await expect(page.getByText('You see networks and VMs, but not the hosts')).toBeVisible();
    await expect(page.getByText(/Ask a cluster administrator/)).toBeVisible();
    await expect(page.getByText('Reading the cluster')).toBeHidden();
    const cards = await cardIds(page);
    expect(cards.filter((id) => id.startsWith('vmNic:'))).not.toEqual([]);
    expect(cards.filter((id) => id.startsWith('vmNic:') && !id.startsWith('vmNic:shop/'))).toEqual([]);
    await findVm(page, 'web-01');
    await expect(cardOf(page, 'vmNic:shop/web-01/net1')).toHaveAttribute('aria-pressed', 'true');
    expect(await litCardIds(page)).toContain('ovnNetwork:web-prod');
    await expect(page.locator('.wiremap-card--ghost')).toHaveCount(0);
    await expect(page.locator('.wiremap-wire--open')).toHaveCount(0);
  });

  test('is told which kinds cannot be read', async ({ page }) => {
    await become(page, 'tenant', datacenter);
    await openMap(page);
    await page.getByRole('button', { name: /kinds are not wholly read/ }).click();
    const list = page.getByRole('dialog');
    await expect(list).toContainText('NodeNetworkState');
    await expect(list).toContainText('You may not list it.');
    await expect(list).toContainText('Read in namespace shop only');
  });

  test('finds back to that namespace after a look at all', async ({ page }) => {
    await become(page, 'tenant', datacenter);
    await openMap(page);
    const seen = await cardIds(page);
    const namespace = page.getByRole('combobox', { name: 'Namespace' });
    await namespace.selectOption('All namespaces');
    await expect(page.getByText('You may not see the hosts of this cluster')).toBeVisible();
    await namespace.selectOption('shop');
    await expect(page.getByText('You see networks and VMs, but not the hosts')).toBeVisible();
    await expect.poll(() => cardIds(page)).toEqual(seen);
  });

  test('finds nothing of others behind a link to them', async ({ page }) => {
    await become(page, 'tenant', datacenter);
    await openMap(page, { select: 'vm:bank/pay-01' });
    await expect(page.getByText('Nothing in this cluster is called vm:bank/pay-01')).toBeVisible();
    await expect(page.getByText('It may have been deleted, or you may not be allowed to see it.')).toBeVisible();
  });
});

test.describe('a cluster without NMState and KubeVirt', () => {
  test.use({ baseURL: urlOf('empty') });

  test('says what is missing and where to get it', async ({ page }) => {
    await page.goto('/network-map');
    await expect(page.getByRole('heading', { name: 'The Kubernetes NMState Operator is not installed' })).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByRole('link', { name: 'Find the Kubernetes NMState Operator' })).toHaveAttribute(
      'href',
      /nmstate/i,
    );
    await expect(theMap(page)).toBeHidden();
  });

  test('says so to a tenant as well, without waiting for ever', async ({ page }) => {
    await become(page, 'tenant', urlOf('empty'));
    await page.goto('/network-map');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      /is not installed|You may not see the hosts of this cluster/,
      { timeout: 30_000 },
    );
  });
});

for (const resource of ['sriovnetworknodepolicies', 'nodenetworkconfigurationenactments', 'multi-networkpolicies'])
  test.describe('what is refused although it is optional', () => {
    test.use({ expectedNoise: /403 \(Forbidden\)/ });

    test(`holds nothing up: ${resource}`, async ({ page }) => {
      await refuseLists(page, resource, 403);
      await openMap(page, { scope: 'node/worker-3', select: 'vm:shop/web-01' });
      expect(await litCardIds(page)).toHaveLength(9);
      await page.getByRole('button', { name: '1 kind is not wholly read' }).click();
      await expect(page.getByRole('dialog')).toContainText('You may not list it.');
    });
  });

test.describe('what cannot be read at the moment', () => {
  test.use({ expectedNoise: /500 \(Internal Server Error\)/ });

  test('is told with its time, and the rest is drawn', async ({ page }) => {
    await refuseLists(page, 'network-attachment-definitions', 500);
    await openMap(page, { scope: 'node/worker-3' });
    await expect(page.locator('.wiremap-summary__freshness')).toContainText(/Stale since \d/);
    await expect(cardOf(page, 'link:worker-3/bond1')).toBeVisible();
    await page.getByRole('button', { name: '1 kind is not wholly read' }).click();
    await expect(page.getByRole('dialog')).toContainText('NetworkAttachmentDefinition');
    await expect(page.getByRole('dialog')).toContainText(/It cannot be read since \d/);
  });
});
