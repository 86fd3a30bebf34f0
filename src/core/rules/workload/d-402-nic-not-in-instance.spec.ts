import { anEvent } from '../../../testing/objects/anEvent';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nicNotInInstance } from './d-402-nic-not-in-instance';

const pod = { name: 'default' };
const data = { name: 'data', nad: 'dc' };
const absent = { ...data, interface: { bridge: {}, state: 'absent' } };
const added = aRunningVm('shop/web', { nics: [pod, data], actual: [pod] });

describe('D-402', () => {
  it.each([
    ['a NIC that the instance has', aRunningVm('shop/web', { nics: [pod, data] })],
    ['a NIC on its way out', aRunningVm('shop/web', { nics: [pod, absent], actual: [pod] })],
    ['a VM that does not run', [aVm('shop/web', { nics: [data] }), aVmi('shop/web', { phase: 'Scheduling' })]],
  ])('is silent about %s', (_, objects) => {
    expect(answersOf(nicNotInInstance, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NIC, and shows both lists', () => {
    const { findings, titles, evidence } = answersOf(nicNotInInstance, added);
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['NIC data of shop/web is not in the running VM.']);
    expect(evidence).toEqual([
      [
        { object: 'VirtualMachine/shop/web', path: 'spec.template.spec.networks[1]', value: 'data' },
        { object: 'VirtualMachineInstance/shop/web', path: 'spec.networks', value: ['default'] },
      ],
    ]);
  });

  it('tells of a failure that KubeVirt reports', () => {
    const event = anEvent('shop/e1', {
      reason: 'HotPlugNetworkInterfaceError',
      kind: 'VirtualMachineInstance',
      name: 'web',
      message: 'the object has been modified',
    });
    const { messages, evidence } = answersOf(nicNotInInstance, [...added, event]);
    expect(messages[0]).toMatch(/^KubeVirt tried to plug it in and failed/);
    expect(evidence[0]?.at(-1)).toEqual({
      object: 'Event/shop/e1',
      path: 'message',
      value: 'the object has been modified',
    });
  });

  it('cannot tell when the list of the instance is not whole', () => {
    const vmi = aVmi('shop/web', { node: 'n1', template: { networks: [5] } });
    const { findings, cannotTell } = answersOf(nicNotInInstance, [aVm('shop/web', { nics: [data] }), vmi]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'vmNic:shop/web/data: The NICs of the running instance of shop/web could not all be read.',
    ]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(nicNotInInstance, added, { unread }).cannotTell).toEqual([
      '*: VirtualMachineInstance could not be read.',
    ]);
  });
});
