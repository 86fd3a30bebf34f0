import { violationsOf } from './accessibility';
import { urlOf } from './labServers';
import { expect, test } from './quietPage';

test.use({ baseURL: urlOf('case-1') });

test('the root leads to the network map, which the navigation shows as open', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/network-map/);
  await expect(page).toHaveTitle('Network map · Wiremap');
  await expect(page.getByRole('heading', { name: 'Network map' })).toBeVisible();
  await expect(page.getByTestId('network-map-nav-item')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByTestId('source-badge')).toHaveText('Lab: case-1');
});

test('the page is laid out as in the console', async ({ page }) => {
  await page.goto('/network-map');
  const main = await page.locator('.pf-v6-c-page__main-container').boundingBox();
  const view = page.viewportSize();
  expect(main?.x).toBe(290);
  expect((view?.width ?? 0) - (main?.x ?? 0) - (main?.width ?? 0)).toBe(24);
  expect((view?.height ?? 0) - (main?.y ?? 0) - (main?.height ?? 0)).toBe(24);
});

test('the policy is enforced and the text is set in fonts from here', async ({ page }) => {
  const response = await page.goto('/network-map');
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self' 'nonce-");
  await expect(page.getByTestId('user-menu')).toBeVisible();
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(fonts.join()).toContain('Red Hat Text');
});

test('the navigation folds away and comes back', async ({ page }) => {
  await page.goto('/network-map');
  const item = page.getByTestId('network-map-nav-item');
  await page.getByTestId('nav-toggle').click();
  await expect(item).not.toBeInViewport();
  await page.getByTestId('nav-toggle').click();
  await expect(item).toBeInViewport();
});

test('the theme is chosen, remembered, and that of the system at first', async ({ page }) => {
  const root = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/network-map');
  await expect(root).toHaveClass(/pf-v6-theme-dark/);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).not.toHaveClass(/pf-v6-theme-dark/);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(root).toHaveClass(/pf-v6-theme-dark/);
  await page.reload();
  await expect(root).toHaveClass(/pf-v6-theme-dark/);
  await page.getByRole('button', { name: 'Light theme' }).click();
  await expect(root).not.toHaveClass(/pf-v6-theme-dark/);
});

test('an unknown path says so and shows the way back', async ({ page }) => {
  await page.goto('/nowhere/at/all');
  await expect(page.getByTestId('not-found')).toContainText('Nothing is shown at /nowhere/at/all.');
  await page.getByRole('link', { name: 'Go to the network map' }).click();
  await expect(page).toHaveURL(/\/network-map/);
});

test('an object has a page with its YAML, by plural and by reference', async ({ page }) => {
  await page.goto('/k8s/cluster/nodes/n1');
  await expect(page.getByTestId('resource-title')).toContainText('n1');
  await expect(page.getByTestId('resource-details')).toContainText('Node (v1)');
  await page.getByRole('tab', { name: 'YAML' }).click();
  await expect(page).toHaveURL(/\/k8s\/cluster\/nodes\/n1\/yaml$/);
  await expect(page.getByTestId('resource-yaml')).toContainText('kind: Node');
  await page.goto('/k8s/cluster/nmstate.io~v1beta1~NodeNetworkState/n1');
  await expect(page.getByTestId('resource-details')).toContainText('NodeNetworkState (nmstate.io/v1beta1)');
  await page.getByRole('link', { name: 'Node Network States' }).click();
  await expect(page.getByRole('grid', { name: 'Node Network States' })).toContainText('n1');
});

test.describe('another user', () => {
  test.use({ expectedNoise: /403 \(Forbidden\)|WebSocket connection/ });

  test('is chosen in the masthead and holds for all requests', async ({ page }) => {
    await page.goto('/network-map');
    const nodes = () => page.evaluate(async () => (await fetch('/api/kubernetes/api/v1/nodes')).status);
    expect(await nodes()).toBe(200);
    await page.getByTestId('user-menu').click();
    await page.getByTestId('user-tenant').click();
    await expect(page.getByTestId('user-menu')).toHaveText('tenant');
    expect(await nodes()).toBe(403);
    await page.goto('/k8s/cluster/nodes/n1');
    await expect(page.getByTestId('resource-problem')).toContainText('cannot get resource "nodes"');
    await page.getByTestId('user-menu').click();
    await page.getByTestId('user-viewer').click();
    await expect(page.getByTestId('resource-title')).toContainText('n1');
    await expect(page.getByTestId('resource-problem')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the frame is accessible when it is ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/nowhere');
    await expect(page.getByTestId('not-found')).toBeVisible();
    await page.getByTestId('user-menu').click();
    expect(await violationsOf(page)).toEqual([]);
    await page.goto('/k8s/cluster/nodes/n1');
    await expect(page.getByTestId('resource-details')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
