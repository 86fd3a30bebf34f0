import { aNad, aLocalnetNad, askingFor } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { bindingDoesNotFit } from './d-422-binding-does-not-fit';

const onNad = (device: object) => [{ name: 'fast', nad: 'fast', interface: { ...device } }];
const vm = (device: object) => aVm('shop/web', { nics: onNad(device) });
const pool = askingFor('openshift.io/fast');
const functions = aNad('shop/fast', { name: 'fast', type: 'sriov' }, pool);

describe('D-422', () => {
  it.each([
    ['SR-IOV on a pool', [vm({ sriov: {} }), functions]],
    ['a plugin on a pool', [vm({ binding: { name: 'x' } }), functions]],
    ['SR-IOV on another type with a resource', [vm({ sriov: {} }), aNad('shop/fast', { type: 'host-device' }, pool)]],
    ['bridge on another type', [vm({ bridge: {} }), aLocalnetNad('shop/fast')]],
    ['the pod network', [aVm('shop/web', { nics: [{ name: 'default' }] })]],
    ['a NAD that does not exist', [vm({ sriov: {} })]],
    ['an interface without a binding', [vm({}), functions]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(bindingDoesNotFit, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names SR-IOV binding on a NAD that asks for no device', () => {
    const { findings, titles, evidence } = answersOf(bindingDoesNotFit, [vm({ sriov: {} }), aLocalnetNad('shop/fast')]);
    expect(findings).toEqual(['error vmNic:shop/web/fast']);
    expect(titles).toEqual(['NIC fast of shop/web has SR-IOV binding, but shop/fast asks for no device.']);
    expect(evidence[0]).toEqual([
      { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.domain.devices.interfaces[0].sriov', value: true },
      {
        object: 'NetworkAttachmentDefinition/shop/fast',
        path: 'metadata.annotations["k8s.v1.cni.cncf.io/resourceName"]',
        value: null,
      },
    ]);
  });

  it.each(['bridge', 'masquerade'])('names %s binding on a NAD of type sriov', (binding) => {
    const { findings, titles } = answersOf(bindingDoesNotFit, [vm({ [binding]: {} }), functions]);
    expect(findings).toEqual(['error vmNic:shop/web/fast']);
    expect(titles).toEqual([`NIC fast of shop/web has binding ${binding}, and shop/fast is of type sriov.`]);
  });

  it('warns of what only the next start will bring', () => {
    const objects = aRunningVm('shop/web', { nics: onNad({ bridge: {} }), actual: onNad({ sriov: {} }) });
    expect(answersOf(bindingDoesNotFit, [...objects, functions]).findings).toEqual(['warning vmNic:shop/web/fast']);
  });

  it('is an error where the instance has it', () => {
    const { findings, evidence } = answersOf(bindingDoesNotFit, [
      ...aRunningVm('shop/web', { nics: onNad({ bridge: {} }) }),
      functions,
    ]);
    expect(findings).toEqual(['error vmNic:shop/web/fast']);
    expect(evidence[0]?.[0]?.object).toBe('VirtualMachineInstance/shop/web');
  });

  it('cannot tell without NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(bindingDoesNotFit, [vm({ sriov: {} })], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: NetworkAttachmentDefinition could not be read.'],
    });
  });
});
