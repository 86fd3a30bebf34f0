import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { drawnHost, markOf, wireBetween } from '../../../testing/drawnHost';
import { aNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';

const nics = [{ name: 'net1', nad: 'blue' }];
const node = aNode('n1', { labels: { 'kubevirt.io/schedulable': 'true' } });
const host = aHost('n1').withNic('eno1').withBrEx('eno1', '192.0.2.21/24');
const stopped = aVm('shop/batch', { nics, runStrategy: 'Halted' });
const mapWith = (...objects: readonly Raw[]) => aMapOf(node, host, anOverlayNad('shop/blue'), ...objects);

describe('an overlay network on a host where nothing runs on it yet', () => {
  it('has a planned wire from br-int for a stopped VM, while the map has no link', () => {
    const map = mapWith(stopped);
    expect(wireBetween(drawnHost(map), 'br-int', 'blue')).toBe('br-int → blue planned "pending"');
    expect(wireBetween(drawnHost(map), 'blue', 'batch')).toBe('blue → batch');
    expect(markOf(drawnHost(map), 'blue')).toEqual([undefined]);
    expect(linksBy(map, 'L-39')).toEqual([]);
  });

  it('keeps its one wire where another VM runs on it', () => {
    const picture = drawnHost(mapWith(stopped, aVm('shop/a', { nics }), aVmi('shop/a', { nics, node: 'n1' })));
    expect(wireBetween(picture, 'br-int', 'blue')).toBe('br-int → blue');
    expect(picture.wires.filter(({ to }) => to === 'ovnNetwork:blue')).toHaveLength(1);
  });

  it('has none where there is no br-int', () => {
    const picture = drawnHost(aMapOf(node, aHost('n1').withNic('eno1'), anOverlayNad('shop/blue'), stopped));
    expect(picture.wires.filter(({ to }) => to === 'ovnNetwork:blue')).toEqual([]);
  });

  it('has none while its definition cannot be used', () => {
    const broken = aNad('shop/blue', { type: 'ovn-k8s-cni-overlay', topology: 'layer2', name: '', vlanID: 'x' });
    const picture = drawnHost(aMapOf(node, host, broken, stopped));
    expect(picture.wires.filter(({ from }) => from.endsWith('br-int'))).toEqual([]);
  });
});
