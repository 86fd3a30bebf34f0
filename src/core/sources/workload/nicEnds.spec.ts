import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const vm = aVm('shop/web', { nics: [{ name: 'default' }] });

const overlay = (role: string, more: object = {}) => ({
  type: 'ovn-k8s-cni-overlay',
  name: 'cluster_udn_blue',
  topology: 'layer2',
  netAttachDefName: 'shop/blue',
  subnets: '10.1.0.0/24',
  role,
  ...more,
});

const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: {} } };
const labelled = {
  ...namespace,
  metadata: { name: 'shop', labels: { 'k8s.ovn.org/primary-user-defined-network': '' } },
};

describe('L-51: pod network → VM NIC', () => {
  it('leads to a NIC on the pod network', () => {
    expect(linksBy(aMapOf(vm, namespace), 'L-51')).toEqual(['podNetwork:default → vmNic:shop/web/default']);
  });

  it('comes from the primary network of the namespace instead', () => {
    const map = aMapOf(vm, labelled, aNad('shop/blue', overlay('primary')));
    expect(linksBy(map, 'L-51')).toEqual(['ovnNetwork:cluster_udn_blue → vmNic:shop/web/default']);
  });

  it.each([
    ['a secondary network', aNad('shop/blue', overlay('secondary'))],
    ['the primary network of another namespace', aNad('bank/blue', overlay('primary'))],
    ['a primary network without a name', aNad('shop/blue', overlay('primary', { name: '' }))],
    ['a bridge that calls itself primary', aNad('shop/blue', { type: 'bridge', role: 'primary' })],
    ['a NAD that is not JSON', aNad('shop/blue', '{role: primary')],
  ])('is not misled by %s', (_what, nad) => {
    expect(linksBy(aMapOf(vm, nad), 'L-51')).toEqual(['podNetwork:default → vmNic:shop/web/default']);
  });

  it('takes the first by name of two primary networks, in whatever order they come', () => {
    const nads = ['blue', 'azure'].map((name) => aNad(`shop/${name}`, overlay('primary', { name })));
    const first = ['ovnNetwork:azure → vmNic:shop/web/default'];
    expect(linksBy(aMapOf(vm, ...nads), 'L-51')).toEqual(first);
    expect(linksBy(aMapOf(vm, ...nads.reverse()), 'L-51')).toEqual(first);
  });

  it('is only inferred in a namespace made for a primary network that has no NAD', () => {
    expect(linksBy(aMapOf(vm, labelled), 'L-51')).toEqual(['podNetwork:default → vmNic:shop/web/default inferred']);
  });

  it('is only inferred when NADs could not be read', () => {
    const snapshot = buildSnapshot({
      VirtualMachine: { state: 'read', objects: [vm] },
      NetworkAttachmentDefinition: { state: 'failing', objects: [] },
    });
    expect(linksBy(buildNetworkMap(snapshot), 'L-51')).toEqual([
      'podNetwork:default → vmNic:shop/web/default inferred',
    ]);
  });

  it('keeps to what is coming or going first, which is certain', () => {
    const going = aVmi('shop/web', { nics: [{ name: 'default' }, { name: 'old' }], node: 'n1' });
    expect(linksBy(aMapOf(vm, labelled, going), 'L-51')).toEqual([
      'podNetwork:default → vmNic:shop/web/default inferred',
      'podNetwork:default → vmNic:shop/web/old removing',
    ]);
  });
});

describe('a NAD that is there and malformed', () => {
  it('is not called missing', () => {
    const nad = aNad('shop/red', {}, { name: ['red'] });
    const named = { ...nad, metadata: { namespace: 'shop', name: 'blue' }, spec: 7 };
    const user = aVm('shop/web', { nics: [{ name: 'data', nad: 'red' }] });
    const map = aMapOf(user, nad, named);
    expect(
      [...map.elements.values()].filter(({ kind }) => kind === 'nad').map(({ id, missing }) => [id, missing]),
    ).toEqual([
      ['nad:shop/blue', undefined],
      ['nad:shop/red', true],
    ]);
  });
});
