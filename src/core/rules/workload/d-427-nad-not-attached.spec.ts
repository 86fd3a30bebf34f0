import { aLauncher } from '../../../testing/objects/aPod';
import { aVmi } from '../../../testing/objects/aVm';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { nadNotAttached } from './d-427-nad-not-attached';

const nics = [{ name: 'default' }, { name: 'data', nad: 'dc' }];
const eth0 = { name: 'ovn-kubernetes', interface: 'eth0', default: true };
const vm = aRunningVm('shop/web', { nics });
const pod = (asked: readonly object[], status?: readonly object[]) =>
  aLauncher('shop/virt-launcher-web-abcde', {
    vm: 'web',
    annotations: {
      'k8s.v1.cni.cncf.io/networks': JSON.stringify(asked),
      ...(status && { 'k8s.v1.cni.cncf.io/network-status': JSON.stringify(status) }),
    },
  });
const asked = [{ name: 'dc', namespace: 'shop', interface: 'pod3a6eb0790f3' }];

describe('D-427', () => {
  it.each([
    ['was attached', [...vm, pod(asked, [eth0, { name: 'shop/dc', interface: 'pod3a6eb0790f3' }])]],
    ['was attached under another name', [...vm, pod(asked, [eth0, { name: 'shop/dc', interface: 'net9' }])]],
    ['was not asked for', [...vm, pod([{ name: 'other' }], [eth0])]],
    ['belongs to a VM that does not run', [aVmi('shop/web', { nics, phase: 'Scheduling' }), pod(asked, [eth0])]],
    ['belongs to a VM without a pod', vm],
  ])('is silent about a network that %s', (_, objects) => {
    expect(answersOf(nadNotAttached, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([[asked], [[{ name: 'dc' }]]])('names the network that is missing: %j', (requests) => {
    const { findings, titles, subjects, evidence } = answersOf(nadNotAttached, [...vm, pod(requests, [eth0])]);
    expect(findings).toEqual(['error vmNic:shop/web/data']);
    expect(titles).toEqual(['Multus did not attach shop/dc to the pod of shop/web.']);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'nad:shop/dc']]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['shop/dc', ['ovn-kubernetes']]);
  });

  it('cannot tell when the pod does not say what was attached', () => {
    const { findings, cannotTell } = answersOf(nadNotAttached, [...vm, pod(asked)]);
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual([
      'vmNic:shop/web/data: What Multus attached to the pod of shop/web is not said in the pod.',
    ]);
  });

  it('cannot tell without pods', () => {
    const unread = { Pod: { state: 'forbidden' } } as const;
    expect(answersOf(nadNotAttached, vm, { unread }).cannotTell).toEqual(['*: Pod could not be read.']);
  });
});
