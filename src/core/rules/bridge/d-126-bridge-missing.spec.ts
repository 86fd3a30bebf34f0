import { aHost, aNetworkState } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad, aNad, askingFor } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aPod } from '../../../testing/objects/aPod';
import { aVm } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { bridgeMissing } from './d-126-bridge-missing';

const host = aHost('n1').withBrEx('eno1').withNic('eno2');
const nics = [{ name: 'net', nad: 'lin' }];
const running = aRunningVm('shop/web', { nics });
const stopped = aVm('shop/web', { nics });
const linux = (metadata: Raw = {}) => aNad('shop/lin', { type: 'bridge', bridge: 'br1' }, metadata);
const worker = (name: string, allocatable?: Readonly<Record<string, string>>) =>
  aNode(name, { labels: { 'kubevirt.io/schedulable': 'true' }, ...(allocatable && { allocatable }) });
const br1 = 'bridge.network.kubevirt.io/br1';

describe('D-126', () => {
  it.each([
    ['the bridge is there', [host.withLinuxBridge('br1', []), linux(), ...running]],
    ['it is of the other kind, which is another fault', [host.withOvsBridge('br1', []), linux(), ...running]],
    ['no VM uses it', [host, linux(), worker('n1')]],
    ['the node has no state', [aNetworkState('n1', {}), linux(), ...running]],
    [
      'a localnet lacks its bridge, which is another fault',
      [host.withMapping('lin', 'x'), aLocalnetNad('shop/lin'), ...running],
    ],
    ['the NAD names nothing of the host', [host, aNad('shop/lin', { type: 'sriov' }), ...running]],
    [
      'an OVS bridge is there, though not listed',
      [host.withInternal('x', { controller: 'br1' }), aNad('shop/lin', { type: 'ovs', bridge: 'br1' }), ...running],
    ],
    ['the scheduler keeps VMs away', [host, linux(askingFor(br1)), worker('n1', { cpu: '4' }), stopped]],
  ])('is silent where %s', (_what, objects) => {
    expect(answersOf(bridgeMissing, objects).findings).toEqual([]);
  });

  it.each([
    ['Linux bridge', { type: 'bridge', bridge: 'br1' }, 'link:n1/br1', 'br1'],
    ['Linux bridge by the older name', { type: 'cnv-bridge', bridge: 'br1' }, 'link:n1/br1', 'br1'],
    ['Linux bridge that is not named', { type: 'bridge' }, 'link:n1/cni0', 'bridge'],
    ['OVS bridge', { type: 'ovs', bridge: 'br1' }, 'ovs-bridge:n1/br1', 'br1'],
    ['master', { type: 'macvlan', master: 'bond7' }, 'link:n1/bond7', 'bond7'],
  ])('is an error for a VM that runs without its %s', (...[, config, id, written]) => {
    const { findings, subjects, evidence } = answersOf(bridgeMissing, [host, aNad('shop/lin', config), ...running]);
    expect(findings).toEqual([`error ${id}`]);
    expect(subjects[0]).toEqual([id, 'k8sNode:n1', 'nad:shop/lin', 'vmNic:shop/web/net']);
    expect(evidence[0]?.[0]?.value).toBe(written);
  });

  it('says one thing of one bridge, and what may have been meant', () => {
    const other = aNad('shop/lin2', { type: 'bridge', bridge: 'br1' });
    const vm = aRunningVm('shop/db', { nics: [{ name: 'net', nad: 'lin2' }] });
    const all = [host.withLinuxBridge('br10', []), linux(), other, ...running, ...vm];
    const { titles, messages, subjects, remedies } = answersOf(bridgeMissing, all);
    expect(titles).toEqual(['br1, which shop/lin, shop/lin2 names, is missing on n1.']);
    expect(messages[0]).toContain('shop/web, shop/db runs on n1');
    expect(subjects[0]).toHaveLength(6);
    expect(remedies[0]).toContain('did you mean br10?');
  });

  it('warns of nodes where a VM may be started', () => {
    const n2 = aHost('n2').withLinuxBridge('br1', []);
    const all = [host, n2, linux(), worker('n1'), worker('n2'), stopped];
    const { findings, messages } = answersOf(bridgeMissing, all);
    expect(findings).toEqual(['warning link:n1/br1']);
    expect(messages[0]).toContain('may be started on n1');
    const asking = [host, n2, linux(askingFor(br1)), worker('n1', { [br1]: '1k' }), worker('n2'), stopped];
    expect(answersOf(bridgeMissing, asking).findings).toEqual(['warning link:n1/br1']);
  });

  it('does not guess where a VM may be started', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeMissing, [host, linux(), stopped], { unread }).findings).toEqual([]);
  });

  it('takes a device that a pod may have for no fault', () => {
    const device = aNad('shop/lin', { type: 'host-device', device: 'ens9' });
    const nodes = [worker('n1'), worker('n2'), aHost('n2').withNic('eno1')];
    expect(answersOf(bridgeMissing, [host, device, ...running]).findings).toEqual([]);
    expect(answersOf(bridgeMissing, [host, device, ...nodes, ...running]).findings).toEqual(['warning link:n2/ens9']);
    const pod = aPod('shop/other', { annotations: { 'k8s.v1.cni.cncf.io/networks': 'lin' } });
    expect(answersOf(bridgeMissing, [host, device, ...nodes, stopped, pod]).findings).toEqual([]);
    const unread = { Pod: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeMissing, [host, device, ...nodes, stopped], { unread }).findings).toEqual([]);
  });

  it('cannot tell without the instances', () => {
    const unread = { VirtualMachineInstance: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeMissing, [host, linux()], { unread }).cannotTell).toEqual([
      '*: VirtualMachineInstance could not be read.',
    ]);
  });
});
