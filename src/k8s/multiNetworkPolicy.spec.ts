import { valueOf } from '../testing/readers/reading';
import { readMultiNetworkPolicy } from './multiNetworkPolicy';

describe('a policy for secondary networks', () => {
  it.each([
    ['red, shop/blue,', ['red', 'shop/blue']],
    ['', []],
    [undefined, []],
  ])('is for the NADs it lists: %j', (list, policyFor) => {
    const annotations = list === undefined ? {} : { 'k8s.v1.cni.cncf.io/policy-for': list };
    expect(valueOf(readMultiNetworkPolicy, { metadata: { name: 'p', annotations } }).policyFor).toEqual(policyFor);
  });

  it.each([
    [{ podSelector: { matchLabels: { app: 'web' } } }, { matchLabels: { app: 'web' }, matchExpressions: [] }],
    [{ podSelector: {} }, { matchLabels: {}, matchExpressions: [] }],
    [{}, { matchLabels: {}, matchExpressions: [] }],
    [undefined, { matchLabels: {}, matchExpressions: [] }],
    [{ podSelector: 'all' }, undefined],
  ])('selects pods, all of them when it says nothing, and none known when it is malformed: %j', (spec, podSelector) => {
    expect(valueOf(readMultiNetworkPolicy, { metadata: { name: 'p' }, spec }).podSelector).toEqual(podSelector);
  });
});
