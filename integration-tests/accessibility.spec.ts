import type { Page } from '@playwright/test';
import { violationsOf } from './accessibility';
import { urlOf } from './labServers';
import { become, openMap, settled, theTable } from './mapPage';
import { expect, test } from './quietPage';

const dressed = { scope: 'node/worker-3', select: 'vm:shop/web-01', colour: 'vlan', plumbing: '1' };

const expectAccessible = async (page: Page): Promise<void> => {
  expect(await violationsOf(page)).toEqual([]);
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in a ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the map is accessible, at first and with everything shown', async ({ page }) => {
      await openMap(page, { scope: 'node/worker-3' });
      await expectAccessible(page);
      await openMap(page, dressed);
      await expectAccessible(page);
    });

    test('the tabs of the side panel are accessible', async ({ page }) => {
      await openMap(page, dressed);
      for (const tab of ['Details', 'YAML']) {
        await page.getByRole('tab', { name: tab }).click();
        await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
        await settled(page);
        await expectAccessible(page);
      }
    });

    test('the table is accessible', async ({ page }) => {
      await page.goto('/network-map?scope=node/worker-3&view=table&select=vm:shop/web-01');
      await expect(theTable(page)).toBeVisible({ timeout: 30_000 });
      await expectAccessible(page);
    });

    test('open menus are accessible', async ({ page }) => {
      await openMap(page, { scope: 'node/worker-3' });
      await page.getByTestId('wiremap-host-picker').click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'Find a VM' }).fill('web');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page);
    });

    test('notices are accessible', async ({ page }) => {
      await openMap(page, { scope: 'node/gone', select: 'vm:shop/gone' });
      await expectAccessible(page);
    });

    test('the page of a tenant is accessible', async ({ page }) => {
      await become(page, 'tenant', urlOf('datacenter'));
      await openMap(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: /not wholly read/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });

    test('a page without hosts is accessible', async ({ page }) => {
      await page.goto(`${urlOf('empty')}/network-map`);
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible({ timeout: 30_000 });
      await expectAccessible(page);
    });
  });
