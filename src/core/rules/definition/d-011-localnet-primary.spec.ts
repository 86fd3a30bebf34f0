import { aLocalnetNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { localnetPrimary } from './d-011-localnet-primary';

describe('D-011', () => {
  it.each([
    ['a secondary localnet', aLocalnetNad('shop/dc', { role: 'secondary' })],
    ['a localnet without a role', aLocalnetNad('shop/dc')],
    ['a primary layer2 network', anOverlayNad('shop/dc', { role: 'primary' })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(localnetPrimary, [nad]).findings).toEqual([]);
  });

  it('names the NAD and drafts it without the key', () => {
    const { findings, titles, evidence, fixes } = answersOf(localnetPrimary, [
      aLocalnetNad('shop/dc', { role: 'primary', vlanID: 7 }),
    ]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['shop/dc makes a localnet network the primary network of its namespace.']);
    expect(evidence[0]?.[0]).toEqual({
      object: 'NetworkAttachmentDefinition/shop/dc',
      path: 'spec.config.role',
      value: 'primary',
    });
    expect(fixes[0]?.map(({ op, manifest }) => [op, manifest['spec']])).toEqual([
      ['patch', aLocalnetNad('shop/dc', { vlanID: 7 })['spec']],
    ]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(localnetPrimary, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
