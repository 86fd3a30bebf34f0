import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { layer3PersistentIps } from './d-013-layer3-persistent-ips';

describe('D-013', () => {
  it.each([
    ['a layer3 network that keeps nothing', anOverlayNad('shop/dc', { topology: 'layer3', allowPersistentIPs: false })],
    ['a layer2 network', anOverlayNad('shop/dc', { allowPersistentIPs: true })],
    ['a localnet network', aLocalnetNad('shop/dc', { allowPersistentIPs: true })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(layer3PersistentIps, [nad]).findings).toEqual([]);
  });

  it('names the NAD and drafts it without the key', () => {
    const { findings, titles, evidence, fixes } = answersOf(layer3PersistentIps, [
      anOverlayNad('shop/dc', { topology: 'layer3', allowPersistentIPs: true }),
    ]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['shop/dc asks a layer3 network to keep the addresses of VMs.']);
    expect(evidence[0]?.[0]).toEqual({
      object: 'NetworkAttachmentDefinition/shop/dc',
      path: 'spec.config.allowPersistentIPs',
      value: true,
    });
    expect(fixes[0]?.map(({ op, manifest }) => [op, manifest['spec']])).toEqual([
      ['patch', anOverlayNad('shop/dc', { topology: 'layer3' })['spec']],
    ]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(layer3PersistentIps, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
