import type { Locator, Page } from '@playwright/test';
import { userCookie } from '../src/standalone/serverFlags';
import { expect } from './quietPage';

/** The keys of the page's URL. */
export type MapQuery = Readonly<Partial<Record<'scope' | 'select' | 'colour' | 'plumbing' | 'open' | 'view', string>>>;

/** What the picture is, wherever one has scrolled: where each card stands in it, what is lit and selected. */
export type Sight = { readonly cards: readonly string[]; readonly litWires: readonly string[] };

export type View = { readonly x: number; readonly y: number; readonly scale: number };

/** Opens the map of one host and waits until it is drawn and stands still. */
export const openMap = async (page: Page, query: MapQuery = {}): Promise<void> => {
  await page.goto(mapUrl(query));
  await expect(theMap(page)).toBeVisible({ timeout: firstPicture });
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
};

/** Milliseconds that a busy machine may need for the whole app. */
const firstPicture = 30_000;

const mapUrl = (query: MapQuery): string => `/network-map?${new URLSearchParams(query).toString()}`;

export const theMap = (page: Page): Locator => page.getByRole('application');

export const theTable = (page: Page): Locator => page.getByRole('treegrid');

export const cardOf = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);

export const rowOf = (page: Page, id: string): Locator => page.getByTestId(`row-${id}`);

/** The part of the page that the map is drawn on. */
export const theStage = (page: Page): Locator => page.locator('.wiremap-frame__stage');

export const sidePanel = (page: Page): Locator => page.locator('.pf-v6-c-drawer__panel');

/** Ids of all cards that are drawn, or only of those that a further selector picks, sorted. */
export const cardIds = (page: Page, which = ''): Promise<readonly string[]> =>
  page
    .locator(`[data-card]${which}`)
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card') ?? '').sort());

export const litCardIds = (page: Page): Promise<readonly string[]> => cardIds(page, '.wiremap-card--lit');

export const sightOf = (page: Page): Promise<Sight> =>
  theMap(page).evaluate((map) => ({
    cards: [...map.querySelectorAll('[data-card]')]
      .map((card) => {
        const box = card.querySelector('.wiremap-card__box');
        const place = ['x', 'y', 'width'].map((name) => Math.round(Number(box?.getAttribute(name)))).join(' ');
        const pressed = card.getAttribute('aria-pressed') === 'true' ? ' selected' : '';
        const lit = card.classList.contains('wiremap-card--lit') ? ' lit' : '';
        return `${card.getAttribute('data-card')} at ${place}${lit}${pressed}`;
      })
      .sort(),
    litWires: [...map.querySelectorAll('.wiremap-wire--lit')]
      .map((wire) => wire.getAttribute('data-wire') ?? '')
      .sort(),
  }));

/** How the picture is moved and enlarged. */
export const viewOf = async (page: Page): Promise<View> => {
  const transform = (await theMap(page).locator('> g[transform]').first().getAttribute('transform')) ?? '';
  const [x = NaN, y = NaN, scale = NaN] = (transform.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return { x, y, scale };
};

/** Waits until nothing on the map has moved or changed size for a while, as it does when the side panel opens. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const look = () => {
      const map = document.querySelector('svg[role=application]');
      const { width = 0, height = 0 } = map?.getBoundingClientRect() ?? {};
      const layer = map?.querySelector('g[transform]')?.getAttribute('transform') ?? '';
      return [width, height, layer, map?.getAttribute('aria-label'), map?.querySelectorAll('*').length].join(' ');
    };
    const stillFor = 150;
    let [seen, since] = [look(), performance.now()];
    while (performance.now() - since < stillFor) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = look();
      if (now !== seen) [seen, since] = [now, performance.now()];
    }
  });

/** Makes all that the page asks for from now on the asking of another user of the lab. */
export const become = async (page: Page, user: 'admin' | 'viewer' | 'tenant', origin: string): Promise<void> => {
  await page.context().addCookies([{ name: userCookie(new URL(origin).port), value: user, url: origin }]);
};

/** Chooses a host in the picker. */
export const pickHost = async (page: Page, host: string): Promise<void> => {
  await page.getByTestId('wiremap-host-picker').click();
  await hostOptions(page)
    .and(page.getByRole('option', { name: host, exact: true }))
    .click();
  await expect(theMap(page)).toHaveAccessibleName(new RegExp(`^Network map of ${host}\\b`));
  await settled(page);
};

const hostOptions = (page: Page): Locator => page.getByRole('listbox', { name: 'Hosts' }).getByRole('option');

/** The hosts that the picker offers. */
export const hostsOffered = async (page: Page): Promise<readonly string[]> => {
  const picker = page.getByTestId('wiremap-host-picker');
  await picker.click();
  await expect(hostOptions(page).first()).toBeVisible();
  const hosts = await hostOptions(page).allInnerTexts();
  await picker.click();
  return hosts;
};

/** Types into the search for VMs and takes the first that it offers. */
export const findVm = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Find a VM' }).fill(name);
  await page.getByRole('listbox', { name: 'VMs' }).getByRole('option').first().click();
  await settled(page);
};
