import { linkId, ovsBridgeId } from '../../model/elementId';
import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';

describe('L-03, ports of bridges', () => {
  it('joins ports of Linux and OVS bridges', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1').withNic('eno2').withOvsBridge('br1', ['eno1']).withLinuxBridge('br2', ['eno2']),
    );
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/eno1 → ovs-bridge:n1/br1', 'link:n1/eno2 → link:n1/br2']);
  });

  it.each([
    ['an access tag', { mode: 'access', tag: 100 }, ' vlan 100'],
    ['a tag without a mode', { tag: 100 }, ' vlan 100'],
    ['a trunk', { mode: 'trunk', 'trunk-tags': [{ id: 5 }, { 'id-range': { min: 10, max: 20 } }] }, ' trunk 5-5 10-20'],
    ['a trunk with a native tag', { mode: 'trunk', tag: 4, 'trunk-tags': [{ id: 5 }] }, ' trunk 5-5'],
    ['a trunk without a list', { mode: 'trunk', 'trunk-tags': [] }, ''],
    ['tag 0', { mode: 'access', tag: 0 }, ''],
    ['no filter', {}, ''],
  ])('labels the link with %s', (_what, vlan, label) => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withOvsBridge('br1', [{ name: 'eno1', vlan }]),
    );
    expect(linksBy(map, 'L-03')).toEqual([`link:n1/eno1 → ovs-bridge:n1/br1${label}`]);
  });

  it('infers ports from their own word only where the list is absent (peers 4)', () => {
    const host = aHost('n1').withNic('eno1', { controller: 'br1' }).withNic('eno2', { controller: 'br2' });
    const map = aMapOf(
      host
        .withInterface({ name: 'br1', type: 'ovs-bridge', bridge: {} })
        .withLinuxBridge('br2', ['eno3'])
        .withNic('eno3'),
    );
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/eno1 → ovs-bridge:n1/br1 inferred', 'link:n1/eno3 → link:n1/br2']);
    expect(map.elements.get(ovsBridgeId('n1', 'br1'))?.facts).toMatchObject({ portsKnown: false, uplinks: [] });
  });

  it('draws every edge of the lists when no interface names a controller (peers 4)', () => {
    const map = aMapOf(aHost('n1').withNic('eno1').withBond('bond0', ['eno1']).withOvsBridge('br1', ['bond0']));
    expect(linksBy(map, 'L-01')).toEqual(['link:n1/eno1 → link:n1/bond0']);
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/bond0 → ovs-bridge:n1/br1']);
  });

  it('makes nothing of the controller ovs-system', () => {
    const map = aMapOf(
      aHost('n1').withNic('eno1', { controller: 'ovs-system' }).withInterface({ name: 'br1', type: 'ovs-bridge' }),
    );
    expect(linksBy(map, 'L-03')).toEqual([]);
  });

  it('shows a port of an OVS bridge that does not exist as missing', () => {
    const map = aMapOf(aHost('n1').withOvsBridge('br1', ['eno9']));
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/eno9 → ovs-bridge:n1/br1']);
    expect(map.elements.get(linkId('n1', 'eno9'))?.missing).toBe(true);
  });

  it('does not call a port missing while an interface is plugged in nobody knows where', () => {
    const map = aMapOf(aHost('n1').withNic('eno1', { controller: 'ovs-system' }).withOvsBridge('br1', ['old-name']));
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/old-name → ovs-bridge:n1/br1']);
    expect(map.elements.get(linkId('n1', 'old-name'))?.missing).toBeUndefined();
  });

  it.each([['0123456789abcde'], ['vnet3'], ['veth1234'], ['tap0']])('passes over %s, a leg of a pod or VM', (name) => {
    const map = aMapOf(aHost('n1').withOvsBridge('br1', [name]));
    expect(linksBy(map, 'L-03')).toEqual([]);
    expect(map.elements.get(linkId('n1', name))).toBeUndefined();
  });

  it('takes a port of a Linux bridge without an entry for a leg of a workload', () => {
    const map = aMapOf(aHost('n1').withLinuxBridge('br1', ['whatever']));
    expect(linksBy(map, 'L-03')).toEqual([]);
    expect(map.elements.get(linkId('n1', 'whatever'))).toBeUndefined();
  });
});

describe('L-11, the internal port of a bridge', () => {
  it('tells the two interfaces called br-ex apart (peers 5)', () => {
    const map = aMapOf(aHost('n1').withNic('eno1').withBrEx('eno1'));
    expect(map.elements.get(ovsBridgeId('n1', 'br-ex'))?.kind).toBe('ovsBridge');
    expect(map.elements.get(linkId('n1', 'br-ex'))?.kind).toBe('ovsInternal');
    expect(linksBy(map, 'L-11')).toEqual([
      'link:n1/br-ex → ovs-bridge:n1/br-ex',
      'link:n1/br-int → ovs-bridge:n1/br-int',
    ]);
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/eno1 → ovs-bridge:n1/br-ex']);
  });

  it('makes an internal port of another name a plain port', () => {
    const map = aMapOf(aHost('n1').withInternal('vlan5').withOvsBridge('br1', ['vlan5']));
    expect(linksBy(map, 'L-11')).toEqual([]);
    expect(linksBy(map, 'L-03')).toEqual(['link:n1/vlan5 → ovs-bridge:n1/br1']);
  });

  it('is inferred when the port list is absent', () => {
    const map = aMapOf(
      aHost('n1').withInternal('br1', { controller: 'br1' }).withInterface({ name: 'br1', type: 'ovs-bridge' }),
    );
    expect(linksBy(map, 'L-11')).toEqual(['link:n1/br1 → ovs-bridge:n1/br1 inferred']);
  });
});
