import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNad, askingFor } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { nodeResourceId } from '../../model/elementId';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const host = (node: string) =>
  aHost(node).withNic('ens2f0', { 'pci-address': '0000:3b:00.0' }).withNic('ens2f1', { 'pci-address': '0000:3b:00.1' });

const nad = (resourceName?: string, more: object = {}) =>
  aNad('ns1/fast', { name: 'fast', type: 'sriov', ...more }, resourceName === undefined ? {} : askingFor(resourceName));

const policy = (nicSelector: object, more: object = {}) => ({
  apiVersion: 'sriovnetwork.openshift.io/v1',
  kind: 'SriovNetworkNodePolicy',
  metadata: { namespace: 'openshift-sriov-network-operator', name: 'fast' },
  spec: { resourceName: 'fast', numVfs: 8, nodeSelector: { sriov: 'yes' }, nicSelector, ...more },
});

const nodeState = (node: string, interfaces: readonly object[], wanted: readonly object[] = []) => ({
  apiVersion: 'sriovnetwork.openshift.io/v1',
  kind: 'SriovNetworkNodeState',
  metadata: { namespace: 'openshift-sriov-network-operator', name: node },
  spec: { interfaces: wanted },
  status: { interfaces },
});

const capable = (node: string) => aNode(node, { labels: { sriov: 'yes' } });

describe('L-38: physical function → NAD', () => {
  it.each([
    ['name', { pfNames: ['ens2f0#0-3'] }],
    ['PCI address', { rootDevices: ['0000:3b:00.0'] }],
  ])('goes from the NICs that a policy chooses by %s, on the nodes it selects', (_, selector) => {
    const map = aMapOf(
      ...[capable('n1'), aNode('n2'), capable('n3')],
      ...['n1', 'n2', 'n3', 'n4'].map(host),
      policy(selector),
      nad('openshift.io/fast', { vlan: 7 }),
    );
    expect(linksBy(map, 'L-38')).toEqual([
      'link:n1/ens2f0 → nad:ns1/fast vlan 7',
      'link:n3/ens2f0 → nad:ns1/fast vlan 7',
    ]);
    expect(map.elements.has(nodeResourceId('openshift.io/fast'))).toBe(false);
  });

  it('goes from the NICs of a vendor and model as the node reports them', () => {
    const nics = [
      { name: 'ens2f0', vendor: '8086', deviceID: '158b' },
      { name: 'ens2f1', vendor: '15b3', deviceID: '1015' },
    ];
    const cluster = [capable('n1'), host('n1'), nodeState('n1', nics), nad('openshift.io/fast')];
    const links = (selector: object) => linksBy(aMapOf(...cluster, policy(selector)), 'L-38');
    expect(links({ vendor: '15b3', deviceID: '1015' })).toEqual(['link:n1/ens2f1 → nad:ns1/fast']);
    expect(links({ vendor: '15b3' })).toEqual(['link:n1/ens2f1 → nad:ns1/fast']);
    expect(links({ vendor: '15b3', deviceID: '9999' })).toEqual([
      'nodeResource:openshift.io%2Ffast → nad:ns1/fast inferred',
    ]);
    expect(links({})).toEqual(['nodeResource:openshift.io%2Ffast → nad:ns1/fast inferred']);
  });

  it('goes from the NICs whose node says that they give out the resource', () => {
    const groups = [
      { name: 'ens2f0', vfGroups: [{ resourceName: 'other' }] },
      { name: 'ens2f1', vfGroups: [{ resourceName: 'fast' }] },
      { name: 'gone', vfGroups: [{ resourceName: 'fast' }] },
    ];
    const nics = ['ens2f0', 'ens2f1', 'gone'].map((name) => ({ name }));
    const map = aMapOf(host('n1'), nodeState('n1', nics, groups), nad('openshift.io/fast'));
    expect(linksBy(map, 'L-38')).toEqual(['link:n1/ens2f1 → nad:ns1/fast']);
  });

  it('starts at the resource itself when no policy tells', () => {
    const map = aMapOf(
      capable('n1'),
      host('n1'),
      policy({ pfNames: ['ens2f0'] }, { resourceName: 'slow' }),
      nad('openshift.io/fast'),
    );
    expect(linksBy(map, 'L-38')).toEqual(['nodeResource:openshift.io%2Ffast → nad:ns1/fast inferred']);
    expect(map.elements.get(nodeResourceId('openshift.io/fast'))).toMatchObject({
      kind: 'nodeResource',
      name: 'openshift.io/fast',
      facts: { resource: 'openshift.io/fast' },
    });
  });

  it('starts at the resource itself when SR-IOV could not be read', () => {
    const snapshot = buildSnapshot({
      NetworkAttachmentDefinition: { state: 'read', objects: [nad('openshift.io/fast')] },
      NodeNetworkState: { state: 'read', objects: [host('n1').object()] },
      SriovNetworkNodePolicy: { state: 'forbidden', objects: [] },
    });
    expect(linksBy(buildNetworkMap(snapshot), 'L-38')).toEqual([
      'nodeResource:openshift.io%2Ffast → nad:ns1/fast inferred',
    ]);
  });

  it('is not there without the annotation, or for a NAD of another type', () => {
    const bridge = aNad('ns1/b', { type: 'bridge', bridge: 'br1' }, askingFor('bridge.network.kubevirt.io/br1'));
    expect(linksBy(aMapOf(host('n1'), nad(), bridge), 'L-38')).toEqual([]);
    expect(linksBy(aMapOf(host('n1'), aNad('ns1/c', '', askingFor('openshift.io/fast'))), 'L-38')).toEqual([]);
  });

  it('does not choose a NIC on a node whose labels are not known', () => {
    const map = aMapOf(host('n1'), policy({ pfNames: ['ens2f0'] }), nad('openshift.io/fast'));
    expect(linksBy(map, 'L-38')).toEqual(['nodeResource:openshift.io%2Ffast → nad:ns1/fast inferred']);
  });
});
