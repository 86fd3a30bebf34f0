import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { persistentWithoutSubnets } from './d-015-persistent-without-subnets';

describe('D-015', () => {
  it.each([
    ['a network with addresses', aLocalnetNad('shop/dc', { allowPersistentIPs: true, subnets: '10.1.0.0/24' })],
    ['a network that keeps nothing', anOverlayNad('shop/dc', { allowPersistentIPs: false })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(persistentWithoutSubnets, [nad]).findings).toEqual([]);
  });

  it('names the NAD and drafts it without the key', () => {
    const { findings, titles, evidence, fixes } = answersOf(persistentWithoutSubnets, [
      aLocalnetNad('shop/dc', { allowPersistentIPs: true, vlanID: 7 }),
    ]);
    expect(findings).toEqual(['warning nad:shop/dc']);
    expect(titles).toEqual(['shop/dc is to keep the addresses of VMs, but has no addresses to give.']);
    expect(evidence[0]?.[0]).toEqual({
      object: 'NetworkAttachmentDefinition/shop/dc',
      path: 'spec.config.allowPersistentIPs',
      value: true,
    });
    expect(fixes[0]?.map(({ op, manifest }) => [op, manifest['spec']])).toEqual([
      ['patch', aLocalnetNad('shop/dc', { vlanID: 7 })['spec']],
    ]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(persistentWithoutSubnets, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
