import { aNad, askingFor } from '../../../testing/objects/aNad';
import { anEvent } from '../../../testing/objects/anEvent';
import { aLauncher } from '../../../testing/objects/aPod';
import { aCondition } from '../../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { resourceNotOffered } from './d-417-resource-not-offered';

const nics = [{ name: 'data', nad: 'dc' }];
const text = (resource: string) => `0/6 nodes are available: 3 Insufficient ${resource}, 3 node(s) had taints.`;
const refused = (message?: string) => [aCondition('PodScheduled', { status: 'False', message })];
const bridge = 'bridge.network.kubevirt.io/br1';
const nad = aNad('shop/dc', { type: 'bridge', bridge: 'br1' }, askingFor(bridge));
const vm = aVm('shop/web', { nics, status: { printableStatus: 'ErrorUnschedulable' } });
const waiting = (message?: string) =>
  aVmi('shop/web', { nics, phase: 'Scheduling', status: { conditions: refused(message) } });
const pod = aLauncher('shop/virt-launcher-web-abcde', { vm: 'web', phase: 'Pending' });

describe('D-417', () => {
  it.each([
    ['memory', [nad, vm, waiting(text('memory'))]],
    ['a resource of someone else', [nad, vm, waiting(text('nvidia.com/gpu'))]],
    ['nothing any more', [nad, aVmi('shop/web', { nics, node: 'n1', status: { conditions: refused(text(bridge)) } })]],
  ])('is silent about a VM that lacks %s', (_, objects) => {
    expect(answersOf(resourceNotOffered, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the resource, and who asks for it', () => {
    const { findings, titles, remedies, subjects, evidence } = answersOf(resourceNotOffered, [
      nad,
      vm,
      waiting(text(bridge)),
    ]);
    expect(findings).toEqual(['error vm:shop/web']);
    expect(titles).toEqual([`No node that shop/web may run on offers ${bridge}.`]);
    expect(remedies[0]).toMatch(/^Make bridge br1/);
    expect(subjects).toEqual([
      ['vm:shop/web', 'vmNic:shop/web/data', 'nad:shop/dc', 'nodeResource:bridge.network.kubevirt.io%2Fbr1'],
    ]);
    expect(evidence[0]).toEqual([
      {
        object: 'VirtualMachineInstance/shop/web',
        path: 'status.conditions[type=PodScheduled].message',
        value: text(bridge),
      },
    ]);
  });

  it.each([
    ['ovs-cni.network.kubevirt.io/br2', [], /^Make bridge br2/],
    [
      'openshift.io/fast',
      [aNad('shop/fast', { type: 'sriov' }, askingFor('openshift.io/fast'))],
      /^Let an SR-IOV policy/,
    ],
    [
      'openshift.io/pool',
      [
        {
          apiVersion: 'sriovnetwork.openshift.io/v1',
          kind: 'SriovNetworkNodePolicy',
          metadata: { namespace: 'sriov', name: 'p' },
          spec: { resourceName: 'pool' },
        },
      ],
      /^Let an SR-IOV policy/,
    ],
  ])('knows %s', (resource, others, remedy) => {
    const { findings, remedies } = answersOf(resourceNotOffered, [vm, waiting(text(resource)), ...others]);
    expect(findings).toEqual(['error vm:shop/web']);
    expect(remedies[0]).toMatch(remedy);
  });

  it.each([
    ['the pod', { ...pod, status: { phase: 'Pending', conditions: refused(text(bridge)) } }, /^Pod\//],
    [
      'the scheduler',
      anEvent('shop/e', {
        reason: 'FailedScheduling',
        kind: 'Pod',
        name: 'virt-launcher-web-abcde',
        message: text(bridge),
      }),
      /^Event\//,
    ],
  ])('hears it from %s', (_, object, from) => {
    const objects = [vm, aVmi('shop/web', { nics, phase: 'Scheduling' }), pod, object];
    const { findings, evidence } = answersOf(resourceNotOffered, objects);
    expect(findings).toEqual(['error vm:shop/web']);
    expect(evidence[0]?.[0]?.object).toMatch(from);
  });

  it('cannot tell when nobody says why', () => {
    const { findings, cannotTell } = answersOf(resourceNotOffered, [vm, waiting()]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'vm:shop/web: Why no node takes shop/web is said neither by its instance nor by its pod.',
    ]);
  });

  it('cannot tell without instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(resourceNotOffered, [vm], { unread })).toMatchObject({
      findings: [],
      cannotTell: ['*: VirtualMachineInstance could not be read.'],
    });
  });
});
