import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { drawnHost, markOf, wireBetween, wiresOf } from '../../../testing/drawnHost';
import { aUdn } from '../../../testing/objects/aCudn';
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

  it('has it beside the VRF that a primary network brings to every host', () => {
    const config = { type: 'ovn-k8s-cni-overlay', topology: 'layer2', role: 'primary', name: 'shop_blue' };
    const primary = aNad('shop/blue', { ...config, netAttachDefName: 'shop/blue', subnets: '10.1.0.0/24' });
    const owner = { apiVersion: 'k8s.ovn.org/v1', kind: 'UserDefinedNetwork', name: 'blue', uid: 'uid-shop-blue' };
    const metadata = {
      namespace: 'shop',
      name: 'blue',
      annotations: { 'k8s.ovn.org/network-id': '4' },
      ownerReferences: [owner],
    };
    const udn = aUdn('shop/blue');
    const vrf = host.withInterface({ name: 'mp4-udn-vrf', type: 'vrf', vrf: { port: [] } });
    const halted = aVm('shop/batch', { nics: [{ name: 'default' }], runStrategy: 'Halted' });
    const map = aMapOf(node, vrf, udn, { ...primary, metadata }, halted);
    const picture = drawnHost(map, { plumbing: true });
    expect(wiresOf(picture).filter((wire) => wire.includes('→ blue'))).toEqual([
      'br-int → blue planned "pending"',
      'mp4-udn-vrf → blue',
    ]);
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
