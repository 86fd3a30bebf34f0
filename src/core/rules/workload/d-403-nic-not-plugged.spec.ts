import { aCondition } from '../../../testing/objects/aPolicy';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nicNotPlugged } from './d-403-nic-not-plugged';

const nics = [{ name: 'data', nad: 'dc' }];
const waiting = { nics, legs: [] };

describe('D-403', () => {
  it.each([
    ['a NIC that KubeVirt reports', { ...waiting, interfaces: [{ name: 'data', infoSource: 'multus-status' }] }],
    ['a NIC that the guest shows', { nics, interfaces: [{ name: 'data', infoSource: 'domain, guest-agent' }] }],
    ['a NIC that Multus attached', { nics, legs: [{ name: 'shop/dc', interface: 'pod3a6eb0790f3' }] }],
    ['a NIC whose leg has another name', { nics, legs: [{ name: 'shop/dc', interface: 'net7' }] }],
    [
      'a NIC to be unplugged',
      { nics: [{ name: 'data', nad: 'dc', interface: { bridge: {}, state: 'absent' } }], legs: [] },
    ],
    ['the pod network', { nics: [{ name: 'default' }], legs: [] }],
    ['a VM that started a minute ago', { ...waiting, since: '2026-03-02T08:59:00Z' }],
  ])('is silent about %s', (_, parts) => {
    expect(answersOf(nicNotPlugged, aRunningVm('shop/web', parts))).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the NIC and the node', () => {
    const { findings, titles, messages, evidence } = answersOf(nicNotPlugged, aRunningVm('shop/web', waiting));
    expect(findings).toEqual(['warning vmNic:shop/web/data']);
    expect(titles).toEqual(['NIC data of shop/web is not plugged in yet.']);
    expect(messages[0]).toContain('on n1');
    expect(evidence[0]).toEqual([
      {
        object: 'VirtualMachineInstance/shop/web',
        path: 'status.interfaces[name=data].infoSource',
        value: null,
      },
    ]);
  });

  it('is an error when the VM cannot be live-migrated', () => {
    const conditions = [aCondition('LiveMigratable', { status: 'False', message: 'a disk is not shared' })];
    const { findings, remedies, evidence } = answersOf(
      nicNotPlugged,
      aRunningVm('shop/web', { ...waiting, conditions }),
    );
    expect(findings).toEqual(['error vmNic:shop/web/data']);
    expect(remedies[0]).toMatch(/^Restart shop\/web/);
    expect(evidence[0]?.[1]).toMatchObject({ value: 'a disk is not shared' });
  });

  it.each([
    ['without its pod', { nics }, /what its pod has is not known/],
    ['when it is not known since when it runs', { ...waiting, since: 'long ago' }, /since when the VM runs/],
  ])('cannot tell of a NIC that is not reported %s', (_, parts, reason) => {
    const { findings, cannotTell } = answersOf(nicNotPlugged, aRunningVm('shop/web', parts));
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([expect.stringMatching(reason)]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(nicNotPlugged, [], { unread }).cannotTell).toEqual([
      '*: VirtualMachineInstance could not be read.',
    ]);
  });
});
