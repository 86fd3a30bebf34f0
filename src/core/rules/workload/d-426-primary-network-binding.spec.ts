import { anOverlayNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { primaryNetworkBinding } from './d-426-primary-network-binding';

const primary = anOverlayNad('shop/own', { role: 'primary' });
const vm = (device: object, nad?: string) =>
  aVm('shop/web', { nics: [{ name: 'default', ...(nad && { nad }), interface: { ...device } }] });
const kubeVirt = (network: object) => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'KubeVirt',
  metadata: { namespace: 'cnv', name: 'kv' },
  spec: { configuration: { network } },
});
const withPlugin = kubeVirt({ binding: { l2bridge: {} } });

describe('D-426', () => {
  it.each([
    ['l2bridge', [primary, vm({ binding: { name: 'l2bridge' } })]],
    ['masquerade without a primary network', [vm({ masquerade: {} })]],
    ['masquerade where there is no plugin', [primary, vm({ masquerade: {} }), kubeVirt({})]],
    ['a NIC on a NAD', [primary, vm({ bridge: {} }, 'dc')]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(primaryNetworkBinding, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['masquerade', vm({ masquerade: {} }), [withPlugin]],
    ['masquerade', vm({ masquerade: {} }), []],
    ['bridge', vm({ bridge: {} }), [kubeVirt({})]],
    ['masquerade', aVm('shop/web'), []],
    ['bridge', aVm('shop/web'), [kubeVirt({ defaultNetworkInterface: 'bridge' })]],
  ])('warns of %s', (binding, machine, others) => {
    const { findings, titles, subjects } = answersOf(primaryNetworkBinding, [primary, machine, ...others]);
    expect(findings).toEqual(['warning vmNic:shop/web/default']);
    expect(titles).toEqual([`NIC default of shop/web has binding ${binding}, on the primary network own.`]);
    expect(subjects).toEqual([['vmNic:shop/web/default', 'ovnNetwork:own']]);
  });

  it('shows the binding, or that there is none', () => {
    expect(answersOf(primaryNetworkBinding, [primary, vm({ masquerade: {} })]).evidence[0]).toEqual([
      {
        object: 'VirtualMachine/shop/web',
        path: 'spec.template.spec.domain.devices.interfaces[0]',
        value: 'masquerade',
      },
    ]);
    expect(answersOf(primaryNetworkBinding, [primary, aVm('shop/web')]).evidence[0]).toMatchObject([{ value: null }]);
  });

  it('cannot tell without NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(primaryNetworkBinding, [vm({ masquerade: {} })], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
