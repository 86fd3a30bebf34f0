import type { Page } from '@playwright/test';
import { violationsOf } from './accessibility';
import { clusterApi } from './clusterApi';
import { become } from './mapPage';
import { expect, test } from './quietPage';
import { urlOf } from './labServers';

const origin = urlOf('changing');
const nads = (namespace: string) => `apis/k8s.cni.cncf.io/v1/namespaces/${namespace}/network-attachment-definitions`;

const openWizard = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`${origin}/network-map/wizard/add-vlan-network${query}`);
  await expect(vlanField(page)).toBeVisible();
};

const vlanField = (page: Page) => page.getByRole('textbox', { name: 'VLAN id' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const pressBelow = (page: Page, name: string) =>
  page.locator('.wiremap-wizard__footer').getByRole('button', { name, exact: true }).click();

test.describe('Add a VLAN network', () => {
  test('takes three clicks from a typed VLAN to a network, and can be taken back', async ({ page, request }) => {
    await page.goto(`${origin}/network-map`);
    await press(page, 'Add a VLAN network');
    await vlanField(page).fill('1977');
    await page.getByRole('button', { name: /^shop, \d+ VMs$/ }).click();
    await pressBelow(page, 'Go to review');
    await expect(page.getByText('NAD shop/vlan-1977 is accepted.')).toBeVisible();
    await pressBelow(page, 'Apply');
    await expect(page.getByTestId('wiremap-wizard-headline')).toHaveText('Everything is in place');
    const made = await clusterApi(request, origin).get(`${nads('shop')}/vlan-1977`);
    expect(made).toMatchObject({ metadata: { labels: { 'wiremap.dev/wizard': 'add-vlan-network' } } });
    expect(JSON.stringify(made)).toContain('\\"vlanID\\": 1977');
    await pressBelow(page, 'Undo what was made');
    await expect(page.getByTestId('wiremap-wizard-headline')).toHaveText('What was made is taken back');
    expect((await request.get(`${origin}/api/kubernetes/${nads('shop')}/vlan-1977`)).status()).toBe(404);
  });

  test('refuses what is no VLAN id, and a name that is taken, at the field', async ({ page }) => {
    await openWizard(page, '?ns=shop');
    const next = page.getByRole('button', { name: 'Next', exact: true });
    await expect(next).toBeDisabled();
    for (const wrong of ['0', '4095', '1924x', '12.5', '-1']) {
      await vlanField(page).fill(wrong);
      await expect(page.locator('#wiremap-vlan-said')).toContainText('A VLAN id is a whole number from 1 to 4094');
      await expect(next).toBeDisabled();
    }
    await vlanField(page).fill('1978');
    await expect(next).toBeEnabled();
    await page.getByRole('textbox', { name: 'Name' }).fill('web-prod');
    await expect(page.locator('#wiremap-name-said')).toContainText('The name web-prod is taken.');
    await expect(next).toBeDisabled();
  });

  test('loses no answer to a reload, and forgets them when it is called off', async ({ page }) => {
    await openWizard(page, '?ns=bank');
    await vlanField(page).fill('1979');
    await pressBelow(page, 'Next');
    await expect(page.getByRole('heading', { name: 'Which physical network carries VLAN 1979?' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Which physical network carries VLAN 1979?' })).toBeVisible();
    await pressBelow(page, 'Back');
    await expect(vlanField(page)).toHaveValue('1979');
    await pressBelow(page, 'Cancel');
    await openWizard(page, '?ns=bank');
    await expect(vlanField(page)).toHaveValue('');
  });

  test('shows a viewer the YAML, and applies nothing', async ({ page }) => {
    await become(page, 'viewer', origin);
    await openWizard(page, '?ns=shop&vlan=1980');
    await pressBelow(page, 'Go to review');
    await expect(page.getByTestId('wiremap-wizard-yaml')).toContainText('name: vlan-1980');
    await expect(page.getByText(/You may not write NetworkAttachmentDefinition/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Apply', exact: true }).last()).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Copy as YAML' })).toBeEnabled();
  });

  test('makes one object for several namespaces', async ({ page, request }) => {
    await openWizard(page, '?ns=shop&ns=bank&vlan=1981&name=both');
    await pressBelow(page, 'Go to review');
    await pressBelow(page, 'Apply');
    await expect(page.getByRole('listitem').filter({ hasText: 'CUDN both' })).toContainText(/Written|In place/);
    const api = clusterApi(request, origin);
    expect(await api.get('apis/k8s.ovn.org/v1/clusteruserdefinednetworks/both')).toMatchObject({
      spec: { network: { topology: 'Localnet', localnet: { vlan: { access: { id: 1981 } } } } },
    });
    await api.remove('apis/k8s.ovn.org/v1/clusteruserdefinednetworks/both');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no barrier in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openWizard(page, '?ns=shop&vlan=1982');
      expect(await violationsOf(page)).toEqual([]);
      await pressBelow(page, 'Next');
      await expect(page.getByText('Recommended')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await pressBelow(page, 'Next');
      await expect(page.getByText('is accepted.')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    });
  }
});
