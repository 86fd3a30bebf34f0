import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { modelNotVirtio } from './d-430-model-not-virtio';

const vm = (device: object) => aVm('shop/web', { nics: [{ name: 'data', nad: 'dc', interface: { ...device } }] });

describe('D-430', () => {
  it.each([
    ['virtio', vm({ bridge: {}, model: 'virtio' })],
    ['no model, which is virtio', vm({ bridge: {} })],
    ['a device that is passed through', vm({ sriov: {}, model: 'e1000' })],
    ['a NIC that nobody wrote', aVm('shop/web')],
  ])('is silent about %s', (_, object) => {
    expect(answersOf(modelNotVirtio, [object])).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('warns of another model', () => {
    const { findings, titles, evidence } = answersOf(modelNotVirtio, [vm({ bridge: {}, model: 'e1000e' })]);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['NIC data of shop/web has model e1000e, not virtio.']);
    expect(evidence[0]).toEqual([
      {
        object: 'VirtualMachine/shop/web',
        path: 'spec.template.spec.domain.devices.interfaces[0].model',
        value: 'e1000e',
      },
    ]);
  });

  it('cannot tell without VMs', () => {
    const { cannotTell } = answersOf(modelNotVirtio, [], { unread: { VirtualMachine: { state: 'forbidden' } } });
    expect(cannotTell).toEqual(['*: VirtualMachine could not be read.']);
  });
});
