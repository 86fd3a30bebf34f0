import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aView } from '../../../testing/rules/aView';
import { wireAddresses } from './wireAddresses';

const route = (name: string, address: string) => ({
  destination: '0.0.0.0/0',
  'next-hop-interface': name,
  'next-hop-address': address,
});
const addressed = (ip: string) => ({ ipv4: { enabled: true, address: [{ ip, 'prefix-length': 24 }] } });
const host = aHost('n1')
  .withNic('eno1')
  .withNic('eno2')
  .withBrEx('eno1', '192.0.2.21/24')
  .withOvsBridge('br-dc', ['eno2'])
  .withMapping('dc', 'br-dc')
  .withVlan('eno2.7', { base: 'eno2', id: 7 }, addressed('198.51.100.7'))
  .withVlan('eno1.7', { base: 'eno1', id: 7 }, addressed('203.0.113.7'))
  .withInterface({ name: 'lost.7', type: 'vlan', vlan: { id: 7 }, ...addressed('203.0.113.8') })
  .withRoute(route('br-ex', '192.0.2.1'))
  .withRoute(route('eno2.7', ''));

const addressesOf = (nad: object, hosts = [host]) => {
  const view = aView([...hosts, { ...nad }]);
  const find = wireAddresses(view);
  return view.nads().map((one) => [...find(one)].map(([ip, { kind, id }]) => `${ip} ${kind} ${id}`))[0];
};
const localnet = (physicalNetworkName: string, more: object = {}) =>
  aLocalnetNad('shop/a', { physicalNetworkName, ...more });

describe('the addresses on the wire of a NAD', () => {
  it('are those of the hosts and of their gateways', () => {
    expect(addressesOf(localnet('physnet'))).toEqual([
      '192.0.2.1 gateway link:n1/br-ex',
      '192.0.2.21 node link:n1/br-ex',
    ]);
  });

  it('are those of a VLAN interface on the bridge or its uplink', () => {
    expect(addressesOf(localnet('dc', { vlanID: 7 }))).toEqual(['198.51.100.7 node link:n1/eno2.7']);
  });

  it.each([
    ['a bridge without an interface of its own', localnet('dc')],
    ['another VLAN', localnet('dc', { vlanID: 8 })],
    ['a localnet that is not mapped', localnet('other')],
    ['an overlay', anOverlayNad('shop/a')],
  ])('are none for %s', (_, nad) => {
    expect(addressesOf(nad)).toEqual([]);
  });
});
