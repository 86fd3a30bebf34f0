import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNad } from '../../../testing/objects/aNad';
import { aLauncher, aPod } from '../../../testing/objects/aPod';
import { podId } from '../../model/elementId';

const asking = (text: string) => ({ annotations: { 'k8s.v1.cni.cncf.io/networks': text } });
const red = aNad('shop/red', { type: 'bridge', bridge: 'br1' });

describe('L-55: pod → NAD', () => {
  it('is read from the comma list, relative to the namespace of the pod', () => {
    const map = aMapOf(red, aPod('shop/app', asking('red, bank/blue@net7')));
    expect(linksBy(map, 'L-55')).toEqual(['pod:shop/app → nad:bank/blue', 'pod:shop/app → nad:shop/red']);
    expect(map.elements.get(podId('shop', 'app'))).toMatchObject({ facts: { requests: ['shop/red', 'bank/blue'] } });
    expect([...map.elements.values()].filter(({ missing }) => missing).map(({ id }) => id)).toEqual(['nad:bank/blue']);
  });

  it('is read from the JSON list', () => {
    const text = JSON.stringify([{ name: 'red' }, { name: 'blue', namespace: 'bank', interface: 'net7' }]);
    expect(linksBy(aMapOf(red, aPod('shop/app', asking(text))), 'L-55')).toEqual([
      'pod:shop/app → nad:bank/blue',
      'pod:shop/app → nad:shop/red',
    ]);
  });

  it('is drawn for a pod that lacks its namespace', () => {
    const pod = { ...aPod('/app', asking('bank/blue')), metadata: { name: 'app', ...asking('bank/blue') } };
    expect(linksBy(aMapOf(pod), 'L-55')).toEqual(['pod:/app → nad:bank/blue']);
  });

  it.each([
    ['asks for nothing', aPod('shop/app')],
    ['carries a VM', aLauncher('shop/app', { vm: 'web', ...asking('red') })],
    [
      'carries a VM, by its label alone',
      aPod('shop/app', { ...asking('red'), labels: { 'kubevirt.io': 'virt-launcher' } }),
    ],
    ['has succeeded', aPod('shop/app', { ...asking('red'), phase: 'Succeeded' })],
    ['has failed', aPod('shop/app', { ...asking('red'), phase: 'Failed' })],
  ])('has none from a pod that %s', (_what, pod) => {
    const map = aMapOf(red, pod);
    expect(linksBy(map, 'L-55')).toEqual([]);
    expect(map.elements.has(podId('shop', 'app'))).toBe(false);
  });
});
