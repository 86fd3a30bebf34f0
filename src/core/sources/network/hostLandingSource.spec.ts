import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNad } from '../../../testing/objects/aNad';
import { nadId } from '../../model/elementId';

const nad = (config: Readonly<Record<string, unknown>>) => aNad('ns1/data', { name: 'data', ...config });

describe('L-35: Linux bridge → NAD', () => {
  const n1 = aHost('n1').withNic('eno1').withLinuxBridge('br1', ['eno1']).withLinuxBridge('cni0', []);
  const n2 = aHost('n2').withNic('eno1').withOvsBridge('br1', ['eno1']);

  it.each(['bridge', 'cnv-bridge'])('goes from every host with a Linux bridge of the name that %s gives', (type) => {
    const map = aMapOf(n1, n2, aHost('n3').withLinuxBridge('br1', []), nad({ type, bridge: 'br1', vlan: 200 }));
    expect(linksBy(map, 'L-35')).toEqual([
      'link:n1/br1 → nad:ns1/data vlan 200',
      'link:n3/br1 → nad:ns1/data vlan 200',
    ]);
  });

  it('carries the trunk of the NAD', () => {
    const vlanTrunk = [{ id: 7 }, { minID: 300, maxID: 310 }];
    expect(linksBy(aMapOf(n1, nad({ type: 'bridge', bridge: 'br1', vlanTrunk })), 'L-35')).toEqual([
      'link:n1/br1 → nad:ns1/data trunk 7-7 300-310',
    ]);
  });

  it('goes from cni0 when the NAD names no bridge', () => {
    expect(linksBy(aMapOf(n1, nad({ type: 'bridge' })), 'L-35')).toEqual(['link:n1/cni0 → nad:ns1/data']);
  });

  it('adds nothing to a host without the bridge', () => {
    const map = aMapOf(n1, n2, nad({ type: 'bridge', bridge: 'br9' }));
    expect(linksBy(map, 'L-35')).toEqual([]);
    expect([...map.elements.values()].filter(({ missing }) => missing)).toEqual([]);
  });

  it('goes to a tap device that is put on a bridge', () => {
    expect(linksBy(aMapOf(n1, nad({ type: 'tap', bridge: 'br1' })), 'L-35')).toEqual(['link:n1/br1 → nad:ns1/data']);
  });
});

describe('L-36: interface → NAD', () => {
  const n1 = aHost('n1')
    .withNic('eno1', { 'mac-address': '02:00:5E:00:00:01', 'pci-address': '0000:3b:00.0' })
    .withBond('bond1', ['eno1'], { 'mac-address': '02:00:5E:00:00:01' });

  it.each([
    [{ type: 'macvlan', master: 'bond1' }, 'link:n1/bond1 → nad:ns1/data'],
    [{ type: 'ipvlan', master: 'bond1' }, 'link:n1/bond1 → nad:ns1/data'],
    [{ type: 'vlan', master: 'bond1', vlanId: 300 }, 'link:n1/bond1 → nad:ns1/data vlan 300'],
    [{ type: 'host-device', device: 'eno1' }, 'link:n1/eno1 → nad:ns1/data'],
    [{ type: 'host-device', hwaddr: '02:00:5e:00:00:01' }, 'link:n1/eno1 → nad:ns1/data'],
    [{ type: 'host-device', pciBusID: '0000:3B:00.0' }, 'link:n1/eno1 → nad:ns1/data'],
  ])('goes from what %j names', (config, link) => {
    expect(linksBy(aMapOf(n1, nad(config)), 'L-36')).toEqual([link]);
  });

  it.each([
    { type: 'macvlan', master: 'eno9' },
    { type: 'macvlan', master: 'eno1', linkInContainer: true },
    { type: 'host-device', hwaddr: '02:00:5e:00:00:99' },
    { type: 'host-device', kernelpath: '/sys/devices/pci0000:00' },
  ])('is not there when the host has nothing of the kind: %j', (config) => {
    expect(linksBy(aMapOf(n1, nad(config)), 'L-36')).toEqual([]);
  });

  it('is inferred when several NICs have the address', () => {
    const map = aMapOf(
      n1.withNic('eno2', { 'mac-address': '02:00:5E:00:00:01' }),
      nad({ type: 'host-device', hwaddr: '02:00:5E:00:00:01' }),
    );
    expect(linksBy(map, 'L-36')).toEqual([
      'link:n1/eno1 → nad:ns1/data inferred',
      'link:n1/eno2 → nad:ns1/data inferred',
    ]);
  });

  it('is inferred from the default route when no master is named', () => {
    const route = (more: object) => ({
      destination: '0.0.0.0/0',
      'next-hop-address': '192.0.2.1',
      'table-id': 254,
      ...more,
    });
    const host = n1
      .withNic('eno2')
      .withRoute(route({ 'next-hop-interface': 'eno2', metric: 1, 'table-id': 1003 }))
      .withRoute(route({ 'next-hop-interface': 'eno2', metric: 100 }))
      .withRoute(route({ 'next-hop-interface': 'bond1', metric: 48 }))
      .withRoute(route({ 'next-hop-interface': 'eno1', destination: '::/0', metric: 1 }))
      .withRoute(route({ 'next-hop-interface': 'eno1', destination: '10.0.0.0/8' }));
    const map = aMapOf(host, aHost('n2').withNic('eno1'), nad({ type: 'macvlan' }));
    expect(linksBy(map, 'L-36')).toEqual(['link:n1/bond1 → nad:ns1/data inferred']);
  });

  it('takes the first by name of two default routes that cost the same', () => {
    const route = (name: string) => ({
      destination: '::/0',
      'next-hop-interface': name,
      'next-hop-address': 'fe80::1',
    });
    const host = n1.withNic('eno2').withRoute(route('eno2')).withRoute(route('bond1'));
    expect(linksBy(aMapOf(host, nad({ type: 'ipvlan' })), 'L-36')).toEqual(['link:n1/bond1 → nad:ns1/data inferred']);
  });
});

describe('L-37: OVS bridge → NAD', () => {
  it('goes from every host with an OVS bridge of that name', () => {
    const config = { type: 'ovs', bridge: 'br-a', vlan: 7 };
    const map = aMapOf(
      aHost('n1').withOvsBridge('br-a', []),
      aHost('n2').withLinuxBridge('br-a', []),
      aHost('n3').withNic('eno1'),
      nad(config),
    );
    expect(linksBy(map, 'L-37')).toEqual(['ovs-bridge:n1/br-a → nad:ns1/data vlan 7']);
  });

  it('is inferred from a bridge that only its ports tell of', () => {
    const map = aMapOf(aHost('n1').withInternal('port1', { controller: 'br-a' }), nad({ type: 'ovs', bridge: 'br-a' }));
    expect(linksBy(map, 'L-37')).toEqual(['ovs-bridge:n1/br-a → nad:ns1/data inferred']);
  });
});

describe('peers 2: NADs of every type', () => {
  const host = aHost('n1')
    .withNic('eno1')
    .withNic('eno2')
    .withLinuxBridge('br1', ['eno1'])
    .withOvsBridge('br-a', ['eno2']);

  it('are linked when the bridge plugin of a list is not the first', () => {
    const plugins = [
      { type: 'tuning', mtu: 9000 },
      { type: 'bridge', bridge: 'br1', vlan: 7 },
    ];
    expect(linksBy(aMapOf(host, nad({ plugins })), 'L-35')).toEqual(['link:n1/br1 → nad:ns1/data vlan 7']);
  });

  it.each([
    ['macvlan', { master: 'eno2' }, 'L-36'],
    ['ipvlan', { master: 'eno2' }, 'L-36'],
    ['vlan', { master: 'eno2', vlanId: 5 }, 'L-36'],
    ['host-device', { device: 'eno2' }, 'L-36'],
    ['ovs', { bridge: 'br-a' }, 'L-37'],
    ['bridge', { bridge: 'br1' }, 'L-35'],
    ['cnv-bridge', { bridge: 'br1' }, 'L-35'],
  ])('are linked when they are of type %s', (type, config, rule) => {
    expect(linksBy(aMapOf(host, nad({ type, ...config })), rule)).toHaveLength(1);
  });

  it('are linked to nothing when the type is not known', () => {
    expect(aMapOf(host, nad({ type: 'other', bridge: 'br1', master: 'eno2' })).to.has(nadId('ns1', 'data'))).toBe(
      false,
    );
  });
});
