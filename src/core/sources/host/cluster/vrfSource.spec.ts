import { cudnId, udnId } from '../../../model/elementId';
import { buildSnapshot } from '../../../snapshot/buildSnapshot';
import { aHost } from '../../../../testing/aHost';
import type { Raw } from '../../../../testing/aHost';
import { aMapOf, linksBy } from '../../../../testing/aMapOf';
import { buildNetworkMap } from '../../buildNetworkMap';

const vrfHost = (name: string) => aHost('n1').withInterface({ name, type: 'vrf', vrf: { port: [] } });

const cudn = (name: string, role = 'Primary'): Raw => ({
  apiVersion: 'k8s.ovn.org/v1',
  kind: 'ClusterUserDefinedNetwork',
  metadata: { name },
  spec: {
    namespaceSelector: {},
    network: { topology: 'Layer3', layer3: { role, subnets: [{ cidr: '10.0.0.0/16' }] } },
  },
});

const nad = (namespace: string, owner: Raw | undefined, id = '4'): Raw => ({
  apiVersion: 'k8s.cni.cncf.io/v1',
  kind: 'NetworkAttachmentDefinition',
  metadata: {
    namespace,
    name: 'net',
    annotations: { 'k8s.ovn.org/network-id': id },
    ownerReferences: owner ? [owner] : [],
  },
  spec: { config: '{}' },
});

describe('L-17, VRFs of primary networks', () => {
  it('leads to the CUDN of that name when it is primary', () => {
    const map = aMapOf(vrfHost('blue'), cudn('blue'), cudn('red'));
    expect(linksBy(map, 'L-17')).toEqual(['link:n1/blue → cudn:blue']);
    expect(map.elements.get(cudnId('blue'))?.missing).toBeUndefined();
  });

  it.each([
    ['a secondary CUDN', cudn('blue', 'Secondary')],
    ['a name that the kernel would cut', cudn('a-name-too-long-for-it')],
  ])('does not lead to %s', (_what, network) => {
    expect(linksBy(aMapOf(vrfHost('blue'), vrfHost('a-name-too-long-for-it'), network), 'L-17')).toEqual([]);
  });

  it('is found by the id on the attachment definitions of its network', () => {
    const owner = { kind: 'ClusterUserDefinedNetwork', name: 'a-very-long-network-name' };
    const map = aMapOf(
      vrfHost('mp4-udn-vrf'),
      cudn(owner.name),
      nad('ns1', owner),
      nad('ns2', owner),
      nad('ns3', owner, '5'),
    );
    expect(linksBy(map, 'L-17')).toEqual(['link:n1/mp4-udn-vrf → cudn:a-very-long-network-name']);
  });

  it('leads to the UDN of the same namespace', () => {
    const owner = { kind: 'UserDefinedNetwork', name: 'net' };
    const map = aMapOf(vrfHost('mp4-udn-vrf'), nad('ns1', owner));
    expect(linksBy(map, 'L-17')).toEqual(['link:n1/mp4-udn-vrf → udn:ns1/net']);
    expect(map.elements.get(udnId('ns1', 'net'))).toMatchObject({ namespace: 'ns1', missing: true });
  });

  it('does not call a network missing whose kind could not be read', () => {
    const read = (objects: readonly unknown[]) => ({ state: 'read', objects }) as const;
    const forbidden = { state: 'forbidden', objects: [] } as const;
    const map = buildNetworkMap(
      buildSnapshot({
        NodeNetworkState: read([vrfHost('mp4-udn-vrf').object()]),
        NetworkAttachmentDefinition: read([
          nad('ns1', { kind: 'UserDefinedNetwork', name: 'net' }),
          nad('ns2', { kind: 'ClusterUserDefinedNetwork', name: 'wide' }),
        ]),
        UserDefinedNetwork: forbidden,
        ClusterUserDefinedNetwork: forbidden,
      }),
    );
    expect(linksBy(map, 'L-17')).toEqual(['link:n1/mp4-udn-vrf → cudn:wide', 'link:n1/mp4-udn-vrf → udn:ns1/net']);
    expect(map.elements.get(udnId('ns1', 'net'))?.missing).toBeUndefined();
    expect(map.elements.get(cudnId('wide'))?.missing).toBeUndefined();
  });

  it('leads nowhere when nothing tells of its network', () => {
    const map = aMapOf(
      vrfHost('mp4-udn-vrf'),
      vrfHost('other'),
      nad('ns1', undefined),
      nad('ns1', { kind: 'Job', name: 'x' }),
    );
    expect(linksBy(map, 'L-17')).toEqual([]);
  });
});
