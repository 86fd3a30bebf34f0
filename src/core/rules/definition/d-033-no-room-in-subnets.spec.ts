import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { noRoomInSubnets } from './d-033-no-room-in-subnets';

const layer3 = (subnets: string) => anOverlayNad('shop/dc', { topology: 'layer3', subnets });

describe('D-033', () => {
  it.each([
    ['a secondary layer2 network without subnets', anOverlayNad('shop/dc')],
    ['a primary one with subnets', anOverlayNad('shop/dc', { role: 'primary', subnets: '10.1.0.0/24' })],
    ['a localnet network without subnets', aLocalnetNad('shop/dc')],
    ['a range for many nodes', layer3('10.1.0.0/23, fd00::/63')],
    ['a range that says how large the parts are', layer3('10.1.0.0/24/26')],
    ['a range that cannot be read', layer3('x/24')],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(noRoomInSubnets, [nad]).findings).toEqual([]);
  });

  it.each([
    ['a primary network', anOverlayNad('shop/dc', { role: 'primary' })],
    ['a layer3 network', anOverlayNad('shop/dc', { topology: 'layer3' })],
  ])('finds %s without subnets', (_, nad) => {
    const { findings, titles, evidence } = answersOf(noRoomInSubnets, [nad]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['shop/dc needs subnets and has none.']);
    expect(evidence[0]).toEqual([
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config.subnets', value: null },
    ]);
  });

  it.each(['10.1.0.0/24', '10.1.0.0/28', 'fd00::/64'])('finds that %s has no room', (range) => {
    const { findings, titles } = answersOf(noRoomInSubnets, [layer3(`10.2.0.0/16,${range}`)]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual([`The range ${range} of shop/dc has no room for a part for each node.`]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(noRoomInSubnets, [], { unread }).cannotTell).toHaveLength(1);
  });
});
