import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { vmNicId } from '../../model/elementId';

const defaultNic = (...objects: readonly Raw[]) => {
  const map = aMapOf(...objects);
  return { map, element: map.elements.get(vmNicId({ namespace: 'shop', vm: 'web', nic: 'default' })) };
};

describe('the NIC that KubeVirt adds to a VM that writes none (peers 35)', () => {
  it('stands on the pod network, and says that nobody wrote it', () => {
    const { map, element } = defaultNic(aVm('shop/web'));
    expect(linksBy(map, 'L-51')).toEqual(['podNetwork:default → vmNic:shop/web/default']);
    expect(element).toMatchObject({
      facts: { implicit: true, binding: undefined },
      source: { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.networks' },
    });
  });

  it('is one with the NIC that its instance has got', () => {
    const vmi = aVmi('shop/web', { nics: [{ name: 'default' }], node: 'n1' });
    const { map, element } = defaultNic(aVm('shop/web'), vmi);
    expect(linksBy(map, 'L-51')).toEqual(['podNetwork:default → vmNic:shop/web/default']);
    expect(element).toMatchObject({ facts: { implicit: true, pending: undefined, binding: 'masquerade' } });
  });

  it('is not there when the VM refuses it', () => {
    expect(defaultNic(aVm('shop/web', { devices: { autoattachPodInterface: false } })).element).toBeUndefined();
  });

  it('is not made up for a VM whose NICs could not be read', () => {
    for (const spec of [{ networks: 5 }, { networks: [{ pod: {} }] }, undefined]) {
      const vm = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata: { name: 'v', namespace: 'shop' } };
      const map = aMapOf({ ...vm, spec: spec && { template: { spec } } });
      expect([...map.elements.values()].map(({ id }) => id)).toEqual(['vm:shop/v']);
    }
  });

  it('is not there when the VM writes a NIC of its own', () => {
    const { element } = defaultNic(aVm('shop/web', { nics: [{ name: 'data', nad: 'red' }] }));
    expect(element).toBeUndefined();
  });

  it('is there for an instance without a VM as well', () => {
    const { element } = defaultNic(aVmi('shop/web', { node: 'n1' }));
    expect(element).toMatchObject({
      facts: { implicit: true },
      source: { object: 'VirtualMachineInstance/shop/web', path: 'spec.networks' },
    });
  });
});
