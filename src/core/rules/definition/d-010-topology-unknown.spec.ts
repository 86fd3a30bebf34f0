import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { topologyUnknown } from './d-010-topology-unknown';

const without = (place: string) => aNad(place, { type: 'ovn-k8s-cni-overlay', name: 'x' });

describe('D-010', () => {
  it('is silent about topologies that OVN-Kubernetes knows, other types, and the network of the pods', () => {
    const known = ['localnet', 'layer2', 'layer3'].map((topology) => aLocalnetNad(`shop/${topology}`, { topology }));
    const others = [aNad('shop/b', { type: 'bridge' }), without('openshift-ovn-kubernetes/default')];
    expect(answersOf(topologyUnknown, [...known, ...others]).findings).toEqual([]);
  });

  it('finds one that is not known', () => {
    const { findings, titles, evidence, fixes } = answersOf(topologyUnknown, [
      aLocalnetNad('shop/dc', { topology: 'vlan' }),
    ]);
    expect(findings).toEqual(['error nad:shop/dc']);
    expect(titles).toEqual(['shop/dc has the topology vlan, which OVN-Kubernetes does not know.']);
    expect(evidence[0]).toMatchObject([{ path: 'spec.config.topology', value: 'vlan' }]);
    expect(fixes).toEqual([undefined]);
  });

  it('finds one that is no text', () => {
    expect(answersOf(topologyUnknown, [aLocalnetNad('shop/dc', { topology: 2 })]).titles).toEqual([
      'shop/dc has the topology 2, which OVN-Kubernetes does not know.',
    ]);
  });

  it('knows what was meant by capitals', () => {
    const { remedies, fixes } = answersOf(topologyUnknown, [aLocalnetNad('shop/dc', { topology: 'Localnet' })]);
    expect(remedies).toEqual(['Set topology to localnet in spec.config of shop/dc.']);
    expect(fixes[0]?.[0]?.manifest['spec']).toEqual(aLocalnetNad('shop/dc')['spec']);
  });

  it.each([
    ['info', 'without a user', []],
    ['info', 'as the network of a VM’s pod', [{ name: 'data', nad: 'dc', interface: { masquerade: {} } }]],
    ['warning', 'as a further network', [{ name: 'data', nad: 'dc' }]],
  ])('gives %s where there is none, %s', (severity, words, nics) => {
    const isPod = words.includes('pod');
    const networks = [{ name: 'data', multus: { networkName: 'dc', default: true } }];
    const vm = aVm('shop/web', { nics, template: isPod ? { networks } : {} });
    const { findings, titles } = answersOf(topologyUnknown, [without('shop/dc'), vm]);
    expect(findings).toEqual([`${severity} nad:shop/dc`]);
    expect(titles).toEqual(['shop/dc has no topology and so means the network of all pods.']);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(topologyUnknown, [], { unread }).cannotTell).toHaveLength(1);
  });
});
