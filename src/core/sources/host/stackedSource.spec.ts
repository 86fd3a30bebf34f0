import { linkId } from '../../model/elementId';
import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';

describe('L-05, VLANs on a base interface', () => {
  it('carries the tag, also when the base is a port of a bridge', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1').withVlan('eno1.55', { base: 'eno1', id: 55 }).withOvsBridge('br1', ['eno1']),
    );
    expect(linksBy(map, 'L-05')).toEqual(['link:n1/eno1 → link:n1/eno1.55 vlan 55']);
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/eno1 → ovs-bridge:n1/br1']);
    expect(map.elements.get(linkId('n1', 'eno1.55'))).toMatchObject({
      kind: 'vlanIface',
      facts: { base: 'eno1', tag: 55 },
    });
  });

  it('never writes tag 0', () => {
    const map = aMapOf(aHost('n1').withNic('eno1').withVlan('eno1.0', { base: 'eno1', id: 0 }));
    expect(linksBy(map, 'L-05')).toEqual(['link:n1/eno1 → link:n1/eno1.0']);
  });

  it('shows a base that does not exist as missing', () => {
    const map = aMapOf(aHost('n1').withVlan('eno1.5', { base: 'eno1', id: 5 }));
    expect(linksBy(map, 'L-05')).toEqual(['link:n1/eno1 → link:n1/eno1.5 vlan 5']);
    expect(map.elements.get(linkId('n1', 'eno1'))?.missing).toBe(true);
  });

  it('draws nothing below an interface that does not name its base', () => {
    const map = aMapOf(aHost('n1').withInterface({ name: 'v5', type: 'vlan', vlan: { id: 5 } }));
    expect(linksBy(map, 'L-05')).toEqual([]);
  });
});

describe('L-06, other interfaces on a base interface', () => {
  it.each([
    ['vxlan', 'vxlan', { block: { id: 42, remote: '192.0.2.9' }, facts: { tag: 42, remote: '192.0.2.9' } }],
    ['mac-vlan', 'macVlan', { block: { mode: 'bridge' }, facts: { mode: 'bridge' } }],
    ['mac-vtap', 'macVtap', { block: { mode: 'vepa' }, facts: { mode: 'vepa' } }],
    ['ipvlan', 'ipvlan', { block: { mode: 'l2' }, facts: { mode: 'l2' } }],
  ])('joins a %s to its base', (type, kind, { block, facts }) => {
    const entry = { name: 'top', type, [type]: { 'base-iface': 'eno1', ...block } };
    const map = aMapOf(aHost('n1').withNic('eno1').withInterface(entry));
    expect(linksBy(map, 'L-06')).toEqual(['link:n1/eno1 → link:n1/top']);
    expect(map.elements.get(linkId('n1', 'top'))).toMatchObject({ kind, facts: { base: 'eno1', ...facts } });
  });

  it('draws nothing below a VXLAN without a base', () => {
    const map = aMapOf(aHost('n1').withInterface({ name: 'vx', type: 'vxlan', vxlan: { id: 1 } }));
    expect(linksBy(map, 'L-06')).toEqual([]);
  });
});
