import type { Page } from '@playwright/test';
import { mapFaults } from './geometry/mapFaults';
import { mapShapes } from './geometry/mapShapes';
import { scenarios, urlOf } from './labServers';
import { cardIds, cardOf, hostsOffered, openMap, pickHost, settled, sidePanel } from './mapPage';
import { expect, test } from './quietPage';

const withHosts = scenarios.filter((scenario) => scenario !== 'empty');
const widths = [1280, 1600, 1920];

const faultsOf = async (page: Page, when: string): Promise<readonly string[]> =>
  mapFaults(await mapShapes(page)).map((fault) => `${when}: ${fault}`);

/** Looks at every host that the picker offers; all that is wrong is told together. */
const expectSoundHosts = async (page: Page, look: (host: string) => Promise<readonly string[]>): Promise<void> => {
  const hosts = await hostsOffered(page);
  expect(hosts.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const host of hosts) {
    await pickHost(page, host);
    faults.push(...(await look(host)));
  }
  expect(faults).toEqual([]);
};

/** Of each network one VM NIC, since NICs of one network have the same path. */
const someVmNics = async (page: Page): Promise<readonly string[]> => {
  const nics = await cardIds(page, '[data-card^="vmNic:"]');
  const wires = await page
    .locator('[data-wire]')
    .evaluateAll((all) => all.map((wire) => wire.getAttribute('data-wire') ?? ''));
  const networkOf = (nic: string) => wires.find((wire) => wire.endsWith(` > ${nic}`))?.split(' > ')[0];
  return [...new Map(nics.map((nic) => [networkOf(nic), nic])).values()];
};

for (const scenario of withHosts) {
  test.describe(scenario, () => {
    test.use({ baseURL: urlOf(scenario) });

    for (const width of widths)
      test(`every host is drawn without a fault at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 1000 });
        await openMap(page);
        await expectSoundHosts(page, (host) => faultsOf(page, host));
      });

    test('every host is drawn without a fault beside the side panel at 1280 px', async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 1280, height: 1000 });
      await openMap(page);
      await expectSoundHosts(page, async (host) => {
        const faults: string[] = [];
        for (const nic of await someVmNics(page)) {
          await cardOf(page, nic).dispatchEvent('click');
          await expect(sidePanel(page)).toBeVisible();
          await settled(page);
          faults.push(...(await faultsOf(page, `${host} with ${nic}`)));
        }
        return faults;
      });
    });

    test('every host is drawn without a fault when all is shown and coloured', async ({ page }) => {
      await openMap(page, { plumbing: '1', colour: 'vlan' });
      await expectSoundHosts(page, async (host) => {
        const showAll = page.getByRole('button', { name: 'Show all' });
        if (await showAll.isVisible()) await showAll.click();
        await settled(page);
        return faultsOf(page, `${host} unfolded`);
      });
    });
  });
}
