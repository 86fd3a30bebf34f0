import { aNamespace } from '../../../testing/objects/aCudn';
import { aMapOf } from '../../../testing/aMapOf';
import { namespaceId } from '../../model/elementId';

describe('a namespace', () => {
  it('says whether it was made for a primary network of its own', () => {
    const map = aMapOf(aNamespace('ns1'), aNamespace('ns2', { 'k8s.ovn.org/primary-user-defined-network': '' }));
    expect(map.elements.get(namespaceId('ns1'))).toMatchObject({ name: 'ns1', facts: { primaryNetwork: false } });
    expect(map.elements.get(namespaceId('ns2'))).toMatchObject({ name: 'ns2', facts: { primaryNetwork: true } });
  });
});
