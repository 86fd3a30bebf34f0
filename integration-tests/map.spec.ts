import type { Browser, Page } from '@playwright/test';
import {
  cardIds,
  cardOf,
  findVm,
  litCardIds,
  openMap,
  pickHost,
  rowOf,
  settled,
  sidePanel,
  sightOf,
  theMap,
  theStage,
  theTable,
  viewOf,
} from './mapPage';
import { expect, quietly, test } from './quietPage';

/** What lies between VM web-01 on worker-3 and the two switch ports of its uplink. */
const pathOfWeb01 = [
  'lldp:02%3AAA%3A0C%3A24%3ABF%3A4C/Ethernet1%2F17',
  'lldp:02%3AAA%3A0C%3A2C%3A4B%3A5C/Ethernet1%2F17',
  'link:worker-3/ens1f0np0',
  'link:worker-3/ens1f1np1',
  'link:worker-3/bond1',
  'ovs-bridge:worker-3/br-vmdata',
  'mapping:worker-3/physnet-vmdata',
  'ovnNetwork:web-prod',
  'vmNic:shop/web-01/net1',
].sort();

const web01 = { scope: 'node/worker-3', select: 'vm:shop/web-01' };

const expectPanelBeside = async (page: Page): Promise<void> => {
  const [stage, panel] = [await theStage(page).boundingBox(), await sidePanel(page).boundingBox()];
  const window = page.viewportSize();
  if (stage === null || panel === null || window === null) throw new Error('Map and panel must both be there');
  expect(panel.width).toBe(320);
  expect(stage.x + stage.width).toBeLessThanOrEqual(panel.x);
  expect(panel.x + panel.width).toBeLessThanOrEqual(window.width);
};

const queryOf = (page: Page): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(page.url()).searchParams.entries());

/** What somebody else sees who opens the same link. */
const sightOfColleague = async (browser: Browser, url: string) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sight = await quietly(page, /^$/, async () => {
    await page.goto(url);
    await expect(theMap(page)).toBeVisible({ timeout: 30_000 });
    await page.evaluate(() => document.fonts.ready);
    await settled(page);
    await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('web-01');
    await expect(cardOf(page, 'vmNic:shop/web-01/net1')).toBeInViewport({ ratio: 0.9 });
    return { ...(await sightOf(page)), scale: (await viewOf(page)).scale };
  });
  await context.close();
  return sight;
};

test.describe('the main job', () => {
  test('a VM that is sought is shown with its whole path to the switch', async ({ page }) => {
    await openMap(page);
    await findVm(page, 'shop/web-01');
    await expect(theMap(page)).toHaveAccessibleName(/^Network map of worker-3\b/);
    expect(await litCardIds(page)).toEqual(pathOfWeb01);
    await expect(page.locator('.wiremap-wire--lit')).toHaveCount(pathOfWeb01.length - 1);
    expect(await cardIds(page, '[aria-pressed=true]')).toEqual(['vmNic:shop/web-01/net1']);
    await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('web-01');
    await expect(sidePanel(page)).toContainText('Ethernet1/17');
    await expectPanelBeside(page);
    expect(queryOf(page)).toEqual(web01);
  });

  test('all that is lit can be seen', async ({ page }) => {
    for (const width of [1280, 1600, 1920]) {
      await page.setViewportSize({ width, height: 1000 });
      await openMap(page, web01);
      for (const id of pathOfWeb01) await expect(cardOf(page, id)).toBeInViewport({ ratio: 0.9 });
      await expectPanelBeside(page);
    }
  });

  test('the link shows a colleague the same picture', async ({ page, browser }) => {
    await openMap(page);
    await page.getByText('Colour by VLAN').click();
    await findVm(page, 'web-01');
    const seen = await sightOf(page);
    expect(seen.cards.filter((card) => card.includes(' lit'))).toHaveLength(pathOfWeb01.length);
    expect(await sightOfColleague(browser, page.url())).toEqual({ ...seen, scale: (await viewOf(page)).scale });
  });

  test('Esc clears the selection, wherever the keyboard stands', async ({ page }) => {
    await openMap(page);
    await findVm(page, 'shop/web-01');
    await expect(sidePanel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sidePanel(page)).toBeHidden();
    expect(await litCardIds(page)).toEqual([]);
    expect(queryOf(page)).toEqual({ scope: 'node/worker-3' });
  });

  test('Back undoes one step after the other, Forward goes there again', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3' });
    await findVm(page, 'shop/web-01');
    await cardOf(page, 'ovs-bridge:worker-3/br-int').click();
    await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('br-int');
    await page.goBack();
    await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('web-01');
    expect(await litCardIds(page)).toEqual(pathOfWeb01);
    await page.goBack();
    await expect(sidePanel(page)).toBeHidden();
    expect(await litCardIds(page)).toEqual([]);
    await page.goForward();
    await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('web-01');
  });
});

test.describe('what is selected', () => {
  test.use({ viewport: { width: 1600, height: 1500 } });

  test('a click on the ground clears it, a click on another card moves it', async ({ page }) => {
    await openMap(page, web01);
    await cardOf(page, 'vmNic:shop/web-02/net1').click();
    await expect(cardOf(page, 'vmNic:shop/web-02/net1')).toHaveAttribute('aria-pressed', 'true');
    expect(await litCardIds(page)).not.toContain('vmNic:shop/web-01/net1');
    await theMap(page).click({ position: { x: 4, y: 60 } });
    await expect(sidePanel(page)).toBeHidden();
  });

  test('a click on what is half hidden at the lower edge selects it', async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 1000 });
    await openMap(page, { scope: 'node/worker-8' });
    const { bottom } = await theStage(page).evaluate((stage) => stage.getBoundingClientRect());
    const half = await page.locator('[data-card]').evaluateAll((cards, edge) => {
      const boxes = cards.map((card) => ({ id: card.getAttribute('data-card'), box: card.getBoundingClientRect() }));
      const cut = boxes.find(({ box }) => box.top < edge - 8 && box.bottom > edge);
      return cut && { id: cut.id ?? '', x: cut.box.x + 30, y: edge - 4 };
    }, bottom);
    if (half === undefined) throw new Error('No card is half hidden');
    await page.mouse.click(half.x, half.y);
    await expect(cardOf(page, half.id)).toHaveAttribute('aria-pressed', 'true');
  });

  test('the pointer previews a path without selecting it', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3' });
    await cardOf(page, 'vmNic:shop/web-01/net1').hover();
    const previewed = page.locator('.wiremap-wire.wiremap-preview');
    await expect(previewed).toHaveCount(pathOfWeb01.length - 1);
    await expect(page.getByRole('tooltip')).toContainText('10.19.24.11');
    await page.getByRole('heading', { name: 'Network map' }).hover();
    await expect(previewed).toHaveCount(0);
    await expect(page.getByRole('tooltip')).toBeHidden();
    expect(queryOf(page)).toEqual({ scope: 'node/worker-3' });
  });

  test('what runs elsewhere is told, with the way there', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3', select: 'vm:shop/web-03' });
    await expect(page.getByText('Virtual machine web-03 is not drawn on worker-3')).toBeVisible();
    await page.getByRole('button', { name: 'Show it on worker-1' }).click();
    await expect(theMap(page)).toHaveAccessibleName(/^Network map of worker-1\b/);
    await expect(cardOf(page, 'vmNic:shop/web-03/net1')).toHaveAttribute('aria-pressed', 'true');
  });

  test('the panel leads on, from the VM to what it hangs on', async ({ page }) => {
    await openMap(page, web01);
    await sidePanel(page).getByRole('button', { name: 'bond1' }).click();
    await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('bond1');
    await expect(cardOf(page, 'link:worker-3/bond1')).toHaveAttribute('aria-pressed', 'true');
    await sidePanel(page).getByRole('button', { name: 'Close the panel' }).click();
    await expect(sidePanel(page)).toBeHidden();
  });

  test('the panel tells something of every kind of card', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3', plumbing: '1' });
    const kinds = new Map((await cardIds(page)).map((id) => [id.split(':')[0], id]));
    expect(kinds.size).toBeGreaterThan(7);
    for (const id of kinds.values()) {
      await cardOf(page, id).dispatchEvent('click');
      const panel = sidePanel(page);
      await expect(panel.getByRole('heading', { level: 2 }), id).not.toBeEmpty();
      if (id.startsWith('fold:')) continue;
      await panel.getByRole('tab', { name: 'Details' }).click();
      await expect(panel.getByRole('heading', { level: 3 }).first(), id).not.toBeEmpty();
      const yaml = panel.getByRole('tab', { name: 'YAML' });
      if (await yaml.isEnabled()) {
        await yaml.click();
        // The object by kind and name stands above its text.
        await expect(panel.getByRole('tabpanel', { name: 'YAML' }), id).toContainText(/[A-Z]\w+ \S+/);
      }
      await panel.getByRole('tab', { name: 'Path' }).click();
    }
  });
});

test.describe('what is drawn', () => {
  test('another host is picked, also by typing', async ({ page }) => {
    await openMap(page, web01);
    await page.getByTestId('wiremap-host-picker').click();
    await page.getByRole('textbox', { name: 'Find a host' }).fill('-8');
    await expect(page.getByRole('option')).toHaveText(['worker-8']);
    await page.getByRole('option').click();
    await expect(theMap(page)).toHaveAccessibleName(/^Network map of worker-8\b/);
    await expect(sidePanel(page)).toBeHidden();
    expect(queryOf(page)).toEqual({ scope: 'node/worker-8' });
    expect((await cardIds(page)).filter((id) => id.includes('worker-3'))).toEqual([]);
    await page.goBack();
    await expect(theMap(page)).toHaveAccessibleName(/^Network map of worker-3\b/);
    expect(await litCardIds(page)).toEqual(pathOfWeb01);
  });

  test('each VLAN has its strand and its number', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3' });
    await page.getByText('Colour by VLAN').click();
    const key = page.locator('.wiremap-summary__key');
    await expect(key).toContainText('1924');
    await expect(key).toContainText('1926');
    const uplink = page.locator('[data-wire="ovs-bridge:worker-3/br-vmdata > mapping:worker-3/physnet-vmdata"]');
    const strands = uplink.locator('path.wiremap-wire__line--hued');
    expect(await strands.count()).toBeGreaterThan(1);
    const colours = await strands.evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
    expect(new Set(colours).size).toBe(colours.length);
    await expect(cardOf(page, 'ovnNetwork:web-prod')).toContainText('1924');
    expect(queryOf(page)).toEqual({ scope: 'node/worker-3', colour: 'vlan' });
    await page.getByText('Colour by VLAN').click();
    await expect(key).toBeHidden();
    await expect(page.locator('.wiremap-wire__line--hued')).toHaveCount(0);
  });

  test('plumbing is shown on request', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3' });
    const tunnel = cardOf(page, 'link:worker-3/genev_sys_6081');
    await expect(tunnel).toBeHidden();
    await page.getByText('Show plumbing').click();
    await expect(tunnel).toBeVisible();
    expect(queryOf(page)).toEqual({ scope: 'node/worker-3', plumbing: '1' });
    await page.getByText('Show plumbing').click();
    await expect(tunnel).toBeHidden();
  });

  test('what is folded is told, unfolds and folds again', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3' });
    const folded = await cardIds(page);
    await expect(page.getByText(/^Folded: .*2 unused NICs/)).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(cardOf(page, 'link:worker-3/ens3f0')).toBeVisible();
    await expect(cardOf(page, 'vmNic:shop/web-01/default')).toBeVisible();
    await expect(page.locator('.wiremap-card--folded')).toHaveCount(0);
    expect(new URL(page.url()).searchParams.getAll('open')).not.toEqual([]);
    await page.getByRole('button', { name: 'Fold again' }).click();
    await expect(cardOf(page, 'link:worker-3/ens3f0')).toBeHidden();
    expect(await cardIds(page)).toEqual(folded);
  });

  test('a lane that was folded for want of room unfolds, and stays so in the link', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await openMap(page, web01);
    await page.getByRole('button', { name: 'Unfold VLAN interfaces' }).click();
    await expect(page.getByRole('button', { name: 'Unfold VLAN interfaces' })).toBeHidden();
    expect(queryOf(page)).toEqual({ ...web01, open: 'lane:vlan' });
    await openMap(page, { ...web01, open: 'lane:vlan' });
    await expect(page.locator('[data-lane=vlan]')).toBeVisible();
  });

  test('an open joint, what is missing and a NIC without a link are seen at once', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3' });
    await expect(cardOf(page, 'link:worker-3/eno2np1')).toHaveAttribute('data-status', 'warning');
    await expect(page.locator('.wiremap-card--ghost')).not.toHaveCount(0);
    await expect(page.locator('.wiremap-wire--open')).not.toHaveCount(0);
    await expect(page.locator('.wiremap-wire-sign__joint')).not.toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Open joint');
  });

  test('the table has the same cards and the same selection', async ({ page }) => {
    await openMap(page, web01);
    await page.getByRole('button', { name: 'Table' }).click();
    await expect(theTable(page)).toBeVisible();
    for (const id of pathOfWeb01.filter((card) => !card.startsWith('lldp:')))
      await expect(rowOf(page, id).first(), id).toBeVisible();
    await expect(rowOf(page, 'vmNic:shop/web-01/net1')).toHaveAttribute('aria-selected', 'true');
    await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('web-01');
    await rowOf(page, 'vmNic:shop/web-02/net1').click();
    await page.getByRole('button', { name: 'Map' }).click();
    await expect(cardOf(page, 'vmNic:shop/web-02/net1')).toHaveAttribute('aria-pressed', 'true');
    expect(queryOf(page)).toEqual({ ...web01, select: 'vmNic:shop/web-02/net1' });
  });
});

test.describe('zoom and pan', () => {
  const scale = (page: Page) => page.locator('.wiremap-frame__scale');

  test('buttons zoom, Ctrl with the wheel zooms, the wheel pans', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-8' });
    await expect(scale(page)).toContainText('100 %');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(scale(page)).toContainText('125 %');
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect(scale(page)).toContainText('100 %');
    await theMap(page).hover({ position: { x: 600, y: 300 } });
    const before = await viewOf(page);
    await page.mouse.wheel(0, 120);
    await settled(page);
    expect(await viewOf(page)).toEqual({ ...before, y: before.y - 120 });
    await expect(scale(page)).toContainText('100 %');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await settled(page);
    expect((await viewOf(page)).scale).toBeGreaterThan(1);
  });

  test('"Show everything" leaves nothing outside', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-8' });
    await page.getByRole('button', { name: 'Show everything' }).click();
    await settled(page);
    const stage = await theStage(page).boundingBox();
    const cards = await page
      .locator('[data-card]')
      .evaluateAll((all) =>
        all.map((card) => card.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    expect(Math.max(...cards.map(({ bottom }) => bottom))).toBeLessThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));
    expect(Math.min(...cards.map(({ top }) => top))).toBeGreaterThanOrEqual(stage?.y ?? 0);
  });

  test('a selection keeps what was zoomed', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-3' });
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(scale(page)).toContainText('125 %');
    await cardOf(page, 'link:worker-3/ens2f0np0').click();
    await expect(sidePanel(page)).toBeVisible();
    await settled(page);
    expect((await viewOf(page)).scale).toBe(1.25);
  });
});

test.describe('links that no longer fit', () => {
  test('a host that is not there', async ({ page }) => {
    await openMap(page, { scope: 'node/worker-99' });
    await expect(page.getByText('There is no host worker-99 in this cluster')).toBeVisible();
    await pickHost(page, 'worker-2');
    await expect(page.getByText('There is no host worker-99 in this cluster')).toBeHidden();
  });

  test('a scope that this page cannot draw', async ({ page }) => {
    await openMap(page, { scope: 'vlan/1924' });
    await expect(page.getByText('This page draws one host at a time and cannot show vlan/1924')).toBeVisible();
  });

  for (const select of ['vmNic:shop/gone/net1', 'no such thing', '%E0%A4%A', 'vmNic:', '"]'])
    test(`a selection of ${select}`, async ({ page }) => {
      await openMap(page, { scope: 'node/worker-3', select });
      const notice = page.getByText(`Nothing in this cluster is called ${select}`);
      await expect(notice).toBeVisible();
      expect(await litCardIds(page)).toEqual([]);
      await page.getByRole('button', { name: /^Close: Nothing in this cluster is called/ }).click();
      await expect(notice).toBeHidden();
      expect(queryOf(page)).toEqual({ scope: 'node/worker-3' });
    });

  test('keys and values that nobody knows', async ({ page }) => {
    await page.goto('/network-map?scope=node/worker-3&colour=loud&plumbing=yes&view=cube&open=nothing&open=&rubbish=1');
    await expect(theMap(page)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('switch', { name: 'Colour by VLAN' })).not.toBeChecked();
  });
});
