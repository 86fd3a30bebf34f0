import { defaultGatewayId } from '../../model/elementId';
import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';

const route = (more: Readonly<Record<string, unknown>>) => ({
  destination: '0.0.0.0/0',
  'next-hop-interface': 'br-ex',
  'next-hop-address': '192.0.2.1',
  'table-id': 254,
  ...more,
});

describe('L-14, default gateways', () => {
  const host = aHost('n1').withNic('eno1').withBrEx('eno1');

  it('leads to the interface of the default route, in both families', () => {
    const map = aMapOf(
      host
        .withRoute(route({ metric: 48 }))
        .withRoute(route({ destination: '::/0', 'next-hop-address': '2001:db8::1' })),
    );
    expect(linksBy(map, 'L-14')).toEqual([
      'defaultGateway:n1/192.0.2.1 → link:n1/br-ex',
      'defaultGateway:n1/2001%3Adb8%3A%3A1 → link:n1/br-ex',
    ]);
    expect(map.elements.get(defaultGatewayId({ node: 'n1', address: '192.0.2.1' }))).toMatchObject({
      name: '192.0.2.1',
      node: 'n1',
      facts: { address: '192.0.2.1', interface: 'br-ex', metric: 48 },
    });
  });

  it('keeps several default routes; of one gateway by two interfaces the lowest metric speaks', () => {
    const map = aMapOf(
      host
        .withRoute(route({ 'next-hop-interface': 'eno1', metric: 100 }))
        .withRoute(route({ metric: 48 }))
        .withRoute(route({ 'next-hop-interface': 'eno1', metric: 48 }))
        .withRoute(route({ 'next-hop-address': '192.0.2.2', 'table-id': 0 })),
    );
    expect(linksBy(map, 'L-14')).toEqual([
      'defaultGateway:n1/192.0.2.1 → link:n1/br-ex',
      'defaultGateway:n1/192.0.2.1 → link:n1/eno1',
      'defaultGateway:n1/192.0.2.2 → link:n1/br-ex',
    ]);
    expect(map.elements.get(defaultGatewayId({ node: 'n1', address: '192.0.2.1' }))?.facts).toMatchObject({
      interface: 'br-ex',
      metric: 48,
    });
  });

  it('passes over routes of other tables, other destinations and without a gateway', () => {
    const map = aMapOf(
      host
        .withRoute(route({ 'table-id': 1007 }))
        .withRoute(route({ destination: '10.128.0.0/14' }))
        .withRoute(route({ 'next-hop-address': '0.0.0.0' })),
    );
    expect([...map.elements.values()].filter(({ kind }) => kind === 'defaultGateway')).toEqual([]);
  });

  it('stands alone when its interface is not listed', () => {
    const map = aMapOf(aHost('n1').withRoute(route({ 'next-hop-interface': 'tun7', 'table-id': undefined })));
    expect(map.elements.has(defaultGatewayId({ node: 'n1', address: '192.0.2.1' }))).toBe(true);
    expect(linksBy(map, 'L-14')).toEqual([]);
  });
});
