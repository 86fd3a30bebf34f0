import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { noCniType } from './d-005-no-cni-type';

const ovn = { name: 'a', type: 'ovn-k8s-cni-overlay' };

describe('D-005', () => {
  it.each([
    ['a type', aLocalnetNad('shop/dc')],
    ['a type beside an empty list', aNad('shop/dc', { type: 'bridge', plugins: [] })],
    ['a list of types', aNad('shop/dc', { plugins: [{ type: 'bridge' }, { type: 'tuning' }] })],
    ['a list whose plugin is not OVN’s', aNad('shop/dc', { ...ovn, plugins: [{ type: 'bridge' }] })],
    ['a type that nobody knows', aNad('shop/dc', { type: 'whatever' })],
    ['no JSON', aNad('shop/dc', '{')],
    ['no configuration', aNad('shop/dc', '')],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(noCniType, [nad]).findings).toEqual([]);
  });

  it.each([
    ['no type', {}, 'The configuration of shop/dc names no CNI type.'],
    ['an empty list', { plugins: [] }, 'The configuration of shop/dc names no CNI type.'],
    [
      'a plugin without a type',
      { plugins: [{ type: 'bridge' }, {}] },
      'The configuration of shop/dc names no CNI type.',
    ],
    ['no object', '[]', 'The configuration of shop/dc is JSON, but no object.'],
    [
      'both notations of OVN',
      { ...ovn, plugins: [ovn] },
      'The configuration of shop/dc is a list of plugins and a single plugin at once.',
    ],
  ])('finds %s', (_, config, title) => {
    const { findings, titles, evidence } = answersOf(noCniType, [aNad('shop/dc', config)]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual([title]);
    const value = typeof config === 'string' ? config : JSON.stringify(config);
    expect(evidence[0]).toEqual([{ object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config', value }]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(noCniType, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
