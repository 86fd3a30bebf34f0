import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { localnetJoinSubnet } from './d-012-localnet-join-subnet';

describe('D-012', () => {
  it.each([
    ['a localnet without one', aLocalnetNad('shop/dc')],
    ['a localnet with an empty one', aLocalnetNad('shop/dc', { joinSubnet: '' })],
    ['a layer2 network with one', anOverlayNad('shop/dc', { joinSubnet: '100.65.0.0/16' })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(localnetJoinSubnet, [nad]).findings).toEqual([]);
  });

  it('names the NAD and drafts it without the key', () => {
    const { findings, titles, evidence, fixes } = answersOf(localnetJoinSubnet, [
      aLocalnetNad('shop/dc', { joinSubnet: '100.65.0.0/16', vlanID: 7 }),
    ]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['shop/dc gives a localnet network a joinSubnet.']);
    expect(evidence[0]?.[0]).toEqual({
      object: 'NetworkAttachmentDefinition/shop/dc',
      path: 'spec.config.joinSubnet',
      value: '100.65.0.0/16',
    });
    expect(fixes[0]?.map(({ op, manifest }) => [op, manifest['spec']])).toEqual([
      ['patch', aLocalnetNad('shop/dc', { vlanID: 7 })['spec']],
    ]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(localnetJoinSubnet, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
