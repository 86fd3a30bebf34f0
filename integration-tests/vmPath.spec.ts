import type { Locator, Page } from '@playwright/test';
import { violationsOf } from './accessibility';
import { urlOf } from './labServers';
import { become, cardOf, openMap, sidePanel } from './mapPage';
import { expect, test } from './quietPage';

/** Opens the tab on the page of a VM, or of its instance, and waits for the verdicts. */
const openPath = async (page: Page, place: string, kind = 'VirtualMachine'): Promise<void> => {
  const [namespace = '', name = ''] = place.split('/');
  await page.goto(`/k8s/ns/${namespace}/kubevirt.io~v1~${kind}/${name}/network-path`);
  await expect(page.getByRole('region', { name: /^NIC / }).first()).toBeVisible({ timeout: 30_000 });
};

const nicOf = (page: Page, name: string): Locator => page.getByRole('region', { name: `NIC ${name}`, exact: true });

test.describe('a VM whose localnet has no mapping on its node', () => {
  test.beforeEach(({ page }) => openPath(page, 'erp/backup-gw'));

  test('gets a verdict with the node, the mappings there are, and the fix', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      '1 of 2 NICs of backup-gw cannot reach their network',
    );
    const nic = nicOf(page, 'net1');
    await expect(nic).toContainText(
      'backup-gw cannot reach VLAN 1940: Node worker-3 has no bridge mapping for physnet-backup.',
    );
    const why = nic.getByRole('region', { name: 'Why we say so' });
    await expect(why).toContainText('D-101');
    await expect(why.getByRole('row', { name: /worker-3/ })).toContainText('physnet-vmdata → br-vmdata');
    await why.getByRole('button', { name: 'Copy as YAML' }).click();
    await expect(why).toContainText('localnet: physnet-backup');
    await expect(why).toContainText('kind: NodeNetworkConfigurationPolicy');
    await expect(page.getByText(/^Checked .* ago, updates by itself$/)).toBeVisible();
  });

  test('shows the way with one open joint, in the width there is', async ({ page }) => {
    const strip = nicOf(page, 'net1').getByRole('img', { name: /to the switch/ });
    await expect(strip).toHaveAccessibleName(/Network backup, open joint, Bridge mapping physnet-backup missing/);
    await expect(strip.locator('.wiremap-strip__joint--open')).toHaveCount(1);
    for (const width of [1920, 1280, 900]) {
      await page.setViewportSize({ width, height: 1000 });
      const spill = await nicOf(page, 'net1').evaluate((section) => section.scrollWidth - section.clientWidth);
      expect(spill).toBeLessThanOrEqual(0);
    }
  });

  test('is opened, folded and compared by the keyboard alone', async ({ page }) => {
    const toggle = nicOf(page, 'default').getByRole('button').first();
    await toggle.focus();
    await page.keyboard.press('Enter');
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(nicOf(page, 'default')).toContainText('Nothing was found that keeps backup-gw from the pod network.');
    await page.keyboard.press('Space');
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    const finder = page.getByRole('combobox', { name: 'NIC of another virtual machine' });
    await finder.focus();
    await page.keyboard.type('backup-proxy 1940');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'on one wire' })).toContainText(
      'erp/backup-gw net1 and erp/backup-proxy net1 are on one wire.',
    );
  });

  test('is copied for a ticket', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await nicOf(page, 'net1').getByRole('button', { name: 'Copy for a ticket' }).click();
    await expect(nicOf(page, 'net1').getByText('Copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('✗ Bridge mapping');
    expect(text).toContain('error    D-101  Node worker-3 has no bridge mapping for physnet-backup.');
  });

  test('is printed whole, without the frame of the page', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(nicOf(page, 'default')).toContainText('What was checked');
    await expect(page.getByTestId('user-menu')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy for a ticket' })).toHaveCount(0);
  });

  test('leads to the map and back', async ({ page }) => {
    await page.getByRole('link', { name: 'Show on map' }).click();
    await expect(cardOf(page, 'vmNic:erp/backup-gw/net1')).toBeVisible({ timeout: 30_000 });
    await sidePanel(page).getByRole('link', { name: 'Why, step by step' }).click();
    await expect(page).toHaveURL(/VirtualMachine\/backup-gw\/network-path$/);
    await expect(nicOf(page, 'net1')).toContainText('cannot reach VLAN 1940');
  });
});

test('the page of the instance has the tab as well', async ({ page }) => {
  await openPath(page, 'shop/web-01', 'VirtualMachineInstance');
  await expect(page.getByRole('tab', { name: 'Network path' })).toHaveAttribute('aria-selected', 'true');
  await expect(nicOf(page, 'net1')).toContainText('The NIC net1 of shop/web-01 is valid.');
});

test('from the panel of a NIC one gets to the steps of its VM', async ({ page }) => {
  await openMap(page, { scope: 'node/worker-3', select: 'vmNic:shop/web-01/net1' });
  await sidePanel(page).getByRole('link', { name: 'Why, step by step' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('web-01');
});

test('who has one namespace is told what is missing, and that nothing of it counts as passed', async ({ page }) => {
  await become(page, 'tenant', urlOf('datacenter'));
  await openPath(page, 'shop/web-01');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    '2 of 2 NICs of web-01 could not be checked all the way',
  );
  const checked = nicOf(page, 'net1').getByRole('region', { name: 'What was checked' });
  await expect(checked.getByRole('listitem').filter({ hasText: 'maps physnet-vmdata' })).toContainText(
    'Not checkable: You may not list NodeNetworkState, which tells how worker-3 is wired.',
  );
  await expect(nicOf(page, 'net1')).toContainText('None of them counts as passed.');
  await expect(page.getByText(/Nothing was found|No error and no warning/)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in a ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the path of a VM is accessible', async ({ page }) => {
      await openPath(page, 'erp/backup-gw');
      await nicOf(page, 'default').getByRole('button').first().click();
      await page.getByRole('button', { name: 'Copy as YAML' }).click();
      await page.getByRole('combobox', { name: 'NIC of another virtual machine' }).fill('web-01');
      const offered = page.getByRole('listbox', { name: 'NICs of other virtual machines' }).getByRole('option').first();
      await expect(offered).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await offered.click();
      await expect(page.getByRole('row', { name: /^VLAN / })).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    });

    test('so is that of a VM that its owner cannot check', async ({ page }) => {
      await become(page, 'tenant', urlOf('datacenter'));
      await openPath(page, 'shop/web-01');
      expect(await violationsOf(page)).toEqual([]);
    });
  });
