import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { ovnWithIpam } from './d-009-ovn-with-ipam';

describe('D-009', () => {
  it.each([
    ['no ipam', aLocalnetNad('shop/dc')],
    ['an ipam that names nobody', aLocalnetNad('shop/dc', { ipam: {} })],
    ['an ipam with an empty type', aLocalnetNad('shop/dc', { ipam: { type: '' } })],
    ['an ipam of another type', aNad('shop/dc', { type: 'bridge', ipam: { type: 'dhcp' } })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(ovnWithIpam, [nad]).findings).toEqual([]);
  });

  it('names the address plugin, and drafts the configuration without it', () => {
    const ipam = { type: 'host-local', subnet: '10.1.0.0/24' };
    const { findings, titles, evidence, fixes } = answersOf(ovnWithIpam, [aLocalnetNad('shop/dc', { ipam, x: [1] })]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['shop/dc asks the address plugin host-local for an OVN network.']);
    expect(evidence[0]).toEqual([
      { object: 'NetworkAttachmentDefinition/shop/dc', path: 'spec.config.ipam', value: JSON.stringify(ipam) },
    ]);
    expect(fixes).toEqual([
      [
        {
          op: 'patch',
          manifest: {
            apiVersion: 'k8s.cni.cncf.io/v1',
            kind: 'NetworkAttachmentDefinition',
            metadata: { namespace: 'shop', name: 'dc' },
            spec: aLocalnetNad('shop/dc', { x: [1] })['spec'],
          },
        },
      ],
    ]);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(ovnWithIpam, [], { unread }).cannotTell).toHaveLength(1);
  });
});
