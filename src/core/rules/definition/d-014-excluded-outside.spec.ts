import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { excludedOutside } from './d-014-excluded-outside';

const subnets = '10.1.0.0/24,fd00::/64';

describe('D-014', () => {
  it.each([
    ['nothing excluded', aLocalnetNad('shop/dc', { subnets })],
    ['parts of its ranges', aLocalnetNad('shop/dc', { subnets, excludeSubnets: '10.1.0.0/30, fd00::1/128' })],
    ['ranges that cannot be read', anOverlayNad('shop/dc', { subnets: 'x', excludeSubnets: '10.1.0.0/30' })],
    ['a layer3 network', anOverlayNad('shop/dc', { topology: 'layer3', subnets, excludeSubnets: '10.9.0.0/30' })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(excludedOutside, [nad]).findings).toEqual([]);
  });

  it.each(['10.2.0.0/30', '10.1.0.0/16', '10.1.0.5', 'x'])('finds %s', (excluded) => {
    const nad = anOverlayNad('shop/dc', { subnets, excludeSubnets: `10.1.0.0/30,${excluded}` });
    const { findings, titles, evidence } = answersOf(excludedOutside, [nad]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual([`shop/dc excludes ${excluded}, which is outside of its range 10.1.0.0/24, fd00::/64.`]);
    expect(evidence[0]?.map(({ path }) => path)).toEqual(['spec.config.excludeSubnets', 'spec.config.subnets']);
  });

  it('finds what is excluded from nothing', () => {
    const { titles } = answersOf(excludedOutside, [aLocalnetNad('shop/dc', { excludeSubnets: '10.1.0.0/30' })]);
    expect(titles).toEqual(['shop/dc excludes addresses and has no range of its own.']);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(excludedOutside, [], { unread }).cannotTell).toHaveLength(1);
  });
});
