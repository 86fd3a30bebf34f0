import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { networkNameReserved } from './d-007-network-name-reserved';

describe('D-007', () => {
  it.each([
    ['a name of its own', aLocalnetNad('shop/dc')],
    ['the network of pods', aNad('shop/dc', { type: 'ovn-k8s-cni-overlay', name: 'ovn-kubernetes' })],
    ['another type', aNad('shop/dc', { type: 'bridge', name: 'default' })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(networkNameReserved, [nad]).findings).toEqual([]);
  });

  it.each([
    ['default', 'shop/dc calls its network default, a name that OVN-Kubernetes keeps for itself.'],
    ['ovn-kubernetes', 'shop/dc calls its network ovn-kubernetes, a name that OVN-Kubernetes keeps for itself.'],
    ['', 'shop/dc gives its network no name.'],
  ])('finds the name %j', (name, title) => {
    const { findings, titles, evidence } = answersOf(networkNameReserved, [aLocalnetNad('shop/dc', { name })]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual([title]);
    expect(evidence[0]).toEqual([
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config.name', value: name },
    ]);
  });

  it('shows the name of a list at its top', () => {
    const plugin = { type: 'ovn-k8s-cni-overlay', topology: 'layer2', netAttachDefName: 'shop/dc' };
    const nad = aNad('shop/dc', { name: 'default', plugins: [plugin] });
    expect(answersOf(networkNameReserved, [nad]).evidence[0]).toMatchObject([{ path: 'spec.config.name' }]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(networkNameReserved, [], { unread }).cannotTell).toHaveLength(1);
  });
});
