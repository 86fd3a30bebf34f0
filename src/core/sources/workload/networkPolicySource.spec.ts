import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNad } from '../../../testing/objects/aNad';
import { networkPolicyId } from '../../model/elementId';

const aNetworkPolicy = (policyFor?: string) => ({
  apiVersion: 'k8s.cni.cncf.io/v1beta1',
  kind: 'MultiNetworkPolicy',
  metadata: {
    namespace: 'shop',
    name: 'deny',
    annotations: policyFor === undefined ? {} : { 'k8s.v1.cni.cncf.io/policy-for': policyFor },
  },
});

describe('L-60: network policy → NAD', () => {
  it('leads to every NAD it is for, in its own namespace unless it says another', () => {
    const map = aMapOf(aNetworkPolicy('red, bank/blue'), aNad('shop/red', { type: 'bridge' }));
    expect(linksBy(map, 'L-60')).toEqual([
      'networkPolicy:shop/deny → nad:bank/blue',
      'networkPolicy:shop/deny → nad:shop/red',
    ]);
    expect(map.elements.get(networkPolicyId('shop', 'deny'))).toMatchObject({
      namespace: 'shop',
      facts: { policyFor: ['shop/red', 'bank/blue'] },
    });
  });

  it('is drawn for a policy that lacks its namespace', () => {
    const { annotations } = aNetworkPolicy('bank/blue').metadata;
    const map = aMapOf({ ...aNetworkPolicy(), metadata: { name: 'deny', annotations } });
    expect(linksBy(map, 'L-60')).toEqual(['networkPolicy:/deny → nad:bank/blue']);
  });

  it('is drawn without links when it is for none', () => {
    const map = aMapOf(aNetworkPolicy());
    expect(linksBy(map, 'L-60')).toEqual([]);
    expect(map.elements.has(networkPolicyId('shop', 'deny'))).toBe(true);
  });
});
