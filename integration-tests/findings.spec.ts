import type { Locator, Page } from '@playwright/test';
import { violationsOf } from './accessibility';
import { urlOf } from './labServers';
import { become, cardOf, openMap, sidePanel } from './mapPage';
import { expect, test } from './quietPage';

const openFindings = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`/network-map/findings${query}`);
  await expect(theGaps(page)).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready);
};

const theGaps = (page: Page): Locator => page.getByRole('complementary', { name: 'What could not be checked' });

const cause = (page: Page, title: string): Locator => page.getByRole('button', { name: title });

const section = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

const noMapping = 'Node worker-3 has no bridge mapping for physnet-backup.';

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

test('causes stand under what they mean, worst first, and unfold', async ({ page }) => {
  await openFindings(page);
  const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(titles.slice(0, 3)).toEqual(['Does not work', 'Works, but is fragile', 'Good to know']);
  await cause(page, noMapping).click();
  await expect(cause(page, noMapping)).toHaveAttribute('aria-expanded', 'true');
  const errors = section(page, 'Does not work');
  await expect(errors.getByRole('heading', { name: 'Why we say so' })).toBeVisible();
  await expect(errors.getByRole('cell', { name: 'worker-3' }).first()).toBeVisible();
  await expect(errors.getByRole('region', { name: 'How to fix it' })).toContainText('physnet-backup');
  await errors.getByRole('button', { name: 'About D-101' }).click();
  await expect(errors.getByRole('button', { name: 'About D-101' })).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await expect(cause(page, noMapping)).toHaveAttribute('aria-expanded', 'true');
});

test('the list is filtered by host, severity and search, and the address says so', async ({ page }) => {
  await openFindings(page);
  await page.getByTestId('wiremap-filter-host').click();
  await page.getByRole('textbox', { name: 'Find: Host' }).fill('worker-3');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?scope=node/worker-3');
  await expect(cause(page, noMapping)).toBeVisible();
  await page.getByRole('button', { name: /warnings?$/ }).click();
  await expect.poll(() => query(page)).toBe('?status=warning&scope=node/worker-3');
  await expect(cause(page, noMapping)).toBeHidden();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('textbox', { name: 'Find by object, IP, MAC or VLAN' }).fill('physnet-backup');
  await expect(cause(page, noMapping)).toBeVisible();
  await expect(cause(page, 'dmz does not select namespace dev')).toBeHidden();
  await page.goBack();
  await expect.poll(() => query(page)).toContain('scope=node/worker-3');
});

test('a cause is shown on the map, and the map leads back to it', async ({ page }) => {
  await openFindings(page);
  await page.getByRole('link', { name: `Show on map: ${noMapping}` }).click();
  await expect(cardOf(page, 'vmNic:erp/backup-gw/net1')).toHaveAttribute('aria-pressed', 'true');
  const panel = sidePanel(page);
  await expect(panel.getByRole('heading', { name: noMapping })).toBeVisible();
  await panel.getByRole('link', { name: `Open in Findings: ${noMapping}` }).click();
  await expect(cause(page, noMapping)).toHaveAttribute('aria-expanded', 'true');
  await expect(cause(page, noMapping)).toBeInViewport();
});

test('the counts of a host lead to its findings', async ({ page }) => {
  await openMap(page, { scope: 'node/worker-3' });
  const count = page.getByRole('link', { name: /^\d+ errors?$/ });
  const errors = Number.parseInt(await count.innerText(), 10);
  await count.click();
  await expect.poll(() => query(page)).toBe('?status=error&scope=node/worker-3');
  await expect(section(page, 'Does not work').getByRole('button', { name: /^Status: / })).toHaveCount(errors);
});

test('a cause is copied for a ticket', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFindings(page, '?q=physnet-backup&status=error');
  await cause(page, noMapping).click();
  await page.getByRole('button', { name: 'Copy for a ticket' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`D-101  ${noMapping}`);
});

test('everything is reached by keyboard', async ({ page }) => {
  await openFindings(page, '?q=physnet-backup&status=error');
  const toggle = cause(page, noMapping);
  await page.getByRole('button', { name: 'Clear filters' }).focus();
  for (let step = 0; step < 12; step += 1) {
    if (await toggle.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(toggle).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: `Show on map: ${noMapping}` })).toBeFocused();
});

test('on paper every cause is unfolded, and nothing else is there', async ({ page }) => {
  await openFindings(page, '?scope=node/worker-3');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Findings of the network map' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Status: /, expanded: false })).toHaveCount(0);
  await expect(page.getByTestId('user-menu')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Network map', exact: true })).toBeHidden();
});

test('a tenant sees what could not be checked, and whom to ask', async ({ page }) => {
  await become(page, 'tenant', urlOf('datacenter'));
  await openFindings(page);
  await expect(theGaps(page)).toContainText('You may not list NodeNetworkState.');
  await expect(theGaps(page)).toContainText(/\d+ of \d+ rules gave an answer on every object\./);
  await expect(page.getByText('Nothing wrong was found')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in a ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the page is accessible, folded and unfolded', async ({ page }) => {
      await openFindings(page);
      expect(await violationsOf(page)).toEqual([]);
      await cause(page, noMapping).click();
      await page.getByRole('button', { name: 'Copy as YAML' }).click();
      await page.getByRole('button', { name: /hints?$/ }).click();
      await page.getByRole('button', { name: /errors?$/ }).click();
      expect(await violationsOf(page)).toEqual([]);
    });

    test('the page of a tenant is accessible', async ({ page }) => {
      await become(page, 'tenant', urlOf('datacenter'));
      await openFindings(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  });
