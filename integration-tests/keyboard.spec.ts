import type { Page } from '@playwright/test';
import { cardIds, cardOf, litCardIds, openMap, rowOf, settled, sidePanel, theTable, viewOf } from './mapPage';
import { expect, test } from './quietPage';

const worker3 = { scope: 'node/worker-3' };

const focusedCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-card') ?? null);

const focusedRow = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);

/** Presses Tab until the keyboard stands on what is wanted. */
const tabTo = async (page: Page, isThere: () => Promise<boolean>): Promise<void> => {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Forty times Tab did not lead there');
};

const tabToMap = (page: Page) => tabTo(page, async () => (await focusedCard(page)) !== null);

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test.describe('the map', () => {
  test('is reached with Tab and left with Tab', async ({ page }) => {
    await openMap(page, worker3);
    await tabToMap(page);
    const first = await focusedCard(page);
    expect(await cardIds(page, '[tabindex="0"]')).toEqual([first]);
    await page.keyboard.press('Tab');
    expect(await focusedCard(page)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focusedCard(page)).toBe(first);
  });

  test('is walked through along the wires, from a switch port to a VM', async ({ page }) => {
    await openMap(page, worker3);
    await tabToMap(page);
    const lanes: (string | undefined)[] = [];
    for (let steps = 0; steps < 12; steps += 1) {
      const id = await focusedCard(page);
      lanes.push(id?.split(':')[0]);
      if (id?.startsWith('vmNic:') === true) break;
      await page.keyboard.press('ArrowRight');
    }
    expect(lanes[0]).toBe('lldp');
    expect(lanes).toContain('link');
    expect(lanes.at(-1)).toBe('vmNic');
    const last = await focusedCard(page);
    await press(page, 'ArrowDown', 'ArrowUp');
    expect(await focusedCard(page)).toBe(last);
  });

  test('keeps the card that the keyboard is on in view', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-8' });
    await tabToMap(page);
    await press(page, ...Array<string>(10).fill('ArrowRight'));
    await press(page, ...Array<string>(60).fill('ArrowDown'));
    const id = await focusedCard(page);
    expect(id).toMatch(/^vmNic:/);
    await expect(cardOf(page, id ?? '')).toBeInViewport({ ratio: 0.9 });
    await expect(page.getByRole('tooltip')).toBeVisible();
  });

  test('selects with Enter and Space, clears with Esc, and leaves the keyboard where it was', async ({ page }) => {
    await openMap(page, worker3);
    await tabToMap(page);
    await press(page, 'ArrowRight', 'Enter');
    const id = (await focusedCard(page)) ?? '';
    await expect(cardOf(page, id)).toHaveAttribute('aria-pressed', 'true');
    await expect(sidePanel(page)).toBeVisible();
    expect((await litCardIds(page)).length).toBeGreaterThan(2);
    await press(page, 'ArrowRight', 'Space');
    const next = (await focusedCard(page)) ?? '';
    expect(next).not.toBe(id);
    await expect(cardOf(page, next)).toHaveAttribute('aria-pressed', 'true');
    await expect(cardOf(page, id)).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Escape');
    await expect(sidePanel(page)).toBeHidden();
    expect(await litCardIds(page)).toEqual([]);
    expect(await focusedCard(page)).toBe(next);
  });

  test('zooms with plus and minus and shows everything with zero', async ({ page }) => {
    await openMap(page, worker3);
    await tabToMap(page);
    const home = await viewOf(page);
    await page.keyboard.press('+');
    await settled(page);
    expect((await viewOf(page)).scale).toBe(1.25);
    await press(page, '-', '-');
    await settled(page);
    expect((await viewOf(page)).scale).toBeCloseTo(0.8);
    await page.keyboard.press('0');
    await settled(page);
    for (const id of await cardIds(page)) await expect(cardOf(page, id)).toBeInViewport({ ratio: 0.9 });
    expect((await viewOf(page)).scale).toBeLessThan(home.scale);
  });

  test('unfolds a lane', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await openMap(page, { ...worker3, select: 'vm:shop/web-01' });
    const unfold = page.getByRole('button', { name: 'Unfold VLAN interfaces' });
    await tabTo(page, () => unfold.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    await expect(unfold).toBeHidden();
    expect(new URL(page.url()).searchParams.get('open')).toBe('lane:vlan');
  });
});

test.describe('the side panel', () => {
  test('is reached with Tab from the map; Esc closes it', async ({ page }) => {
    await openMap(page, { ...worker3, select: 'vm:shop/web-01' });
    const panel = sidePanel(page);
    await tabToMap(page);
    expect(await focusedCard(page)).toBe('vmNic:shop/web-01/net1');
    await tabTo(page, () => panel.evaluate((element) => element.contains(document.activeElement)));
    await tabTo(page, () =>
      panel.getByRole('button', { name: 'bond1' }).evaluate((one) => one === document.activeElement),
    );
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('bond1');
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    expect(await litCardIds(page)).toEqual([]);
  });

  test('its tabs are reached and changed', async ({ page }) => {
    await openMap(page, { ...worker3, select: 'link:worker-3/bond1' });
    const tab = (name: string) => sidePanel(page).getByRole('tab', { name });
    await tab('Path').focus();
    await tabTo(page, () => tab('Details').evaluate((one) => one === document.activeElement));
    await page.keyboard.press('Enter');
    await expect(tab('Details')).toHaveAttribute('aria-selected', 'true');
    await expect(sidePanel(page).getByRole('tabpanel', { name: 'Details' })).toContainText('802.3ad');
  });
});

test.describe('the toolbar', () => {
  test('finds a VM', async ({ page }) => {
    await openMap(page, worker3);
    const search = page.getByRole('combobox', { name: 'Find a VM' });
    await tabTo(page, () => search.evaluate((input) => input === document.activeElement));
    await page.keyboard.type('ledger-04');
    await page.keyboard.press('Enter');
    await expect(cardOf(page, 'vmNic:bank/ledger-04/net1')).toHaveAttribute('aria-pressed', 'true');
    expect(new URL(page.url()).searchParams.get('scope')).toBe('node/worker-5');
  });

  test('chooses among the VMs it offers with arrows', async ({ page }) => {
    await openMap(page, worker3);
    await page.getByRole('combobox', { name: 'Find a VM' }).focus();
    await page.keyboard.type('shop/db-0');
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    await expect(sidePanel(page)).toBeVisible();
    expect(new URL(page.url()).searchParams.get('select')).toBe('vm:shop/db-02');
  });

  test('picks a host', async ({ page }) => {
    await openMap(page, worker3);
    const picker = page.getByTestId('wiremap-host-picker');
    await tabTo(page, () => picker.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Find a host' })).toBeFocused();
    await page.keyboard.type('worker-6');
    await expect(page.getByRole('option')).toHaveText(['worker-6']);
    await press(page, 'ArrowDown', 'Enter');
    await expect(page.getByRole('application')).toHaveAccessibleName(/^Network map of worker-6\b/);
  });
});

test.describe('the table', () => {
  test('is walked through with arrows, unfolds and selects as the map does', async ({ page }) => {
    await openMap(page, worker3);
    await tabTo(page, () =>
      page.getByRole('button', { name: 'Table' }).evaluate((button) => button === document.activeElement),
    );
    await page.keyboard.press('Enter');
    await expect(theTable(page)).toBeVisible();
    await tabTo(page, async () => (await focusedRow(page)) !== null);
    const first = await focusedRow(page);
    await page.keyboard.press('ArrowDown');
    expect(await focusedRow(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focusedRow(page)).toBe(first);
    const rows = theTable(page).locator('[data-row]');
    const all = await rows.count();
    await page.keyboard.press('ArrowLeft');
    await expect(rows.first()).toHaveAttribute('aria-expanded', 'false');
    expect(await rows.count()).toBeLessThan(all);
    await page.keyboard.press('ArrowRight');
    await expect(rows).toHaveCount(all);
    await press(page, 'End', 'Home', 'ArrowDown', 'Enter');
    await expect(sidePanel(page)).toBeVisible();
    const select = new URL(page.url()).searchParams.get('select') ?? '';
    await expect(rowOf(page, select).first()).toHaveAttribute('aria-selected', 'true');
    expect(await focusedRow(page)).not.toBeNull();
    await tabTo(page, () =>
      page.getByRole('button', { name: 'Map', exact: true }).evaluate((button) => button === document.activeElement),
    );
    await page.keyboard.press('Enter');
    await expect(cardOf(page, select)).toHaveAttribute('aria-pressed', 'true');
  });

  test('clears a selection with Esc', async ({ page }) => {
    await page.goto('/network-map?scope=node/worker-3&view=table&select=vm:shop/web-01');
    await expect(rowOf(page, 'vmNic:shop/web-01/net1')).toHaveAttribute('aria-selected', 'true', { timeout: 30_000 });
    await rowOf(page, 'vmNic:shop/web-01/net1').focus();
    await page.keyboard.press('Escape');
    await expect(sidePanel(page)).toBeHidden();
    await expect(rowOf(page, 'vmNic:shop/web-01/net1')).toHaveAttribute('aria-selected', 'false');
  });
});
