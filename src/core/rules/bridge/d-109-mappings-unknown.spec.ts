import { aHost, aNetworkState } from '../../../testing/aHost';
import { aClusterNetwork } from '../../../testing/objects/aClusterNetwork';
import { aNad, anOverlayNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { mappingsUnknown } from './d-109-mappings-unknown';

const silent = aHost('n1').withNic('eno1');
const nad = anOverlayNad('shop/l2');

describe('D-109', () => {
  it.each([
    ['the mappings are known', [aHost('n1').withBrEx('eno1'), nad]],
    ['there is no state, which is another fault', [aNetworkState('n1', {}), nad]],
    ['no NAD is of OVN type', [silent, aNad('shop/lin', { type: 'bridge', bridge: 'br1' })]],
    ['the cluster has another network', [silent, nad, aClusterNetwork({ type: 'OpenShiftSDN' })]],
  ])('is silent where %s', (_what, objects) => {
    expect(answersOf(mappingsUnknown, objects).findings).toEqual([]);
  });

  it.each([
    ['of OVN-Kubernetes', [aClusterNetwork()]],
    ['that does not say', []],
  ])('names the node of a cluster %s', (_what, network) => {
    const { findings, titles, evidence } = answersOf(mappingsUnknown, [silent, nad, ...network]);
    expect(findings).toEqual(['info k8sNode:n1']);
    expect(titles).toEqual(['The bridge mappings of n1 are not known.']);
    expect(evidence[0]?.map(({ path, value }) => [path, value])).toEqual([
      ['status.currentState.ovn', null],
      ['status.handlerNmstateVersion', null],
    ]);
  });

  it('names the version that wrote the state', () => {
    const old = aNetworkState('n1', { currentState: { interfaces: [] }, handlerNmstateVersion: 'nmstatectl 2.2.9' });
    expect(answersOf(mappingsUnknown, [old, nad]).messages[0]).toContain('It was written by nmstatectl 2.2.9.');
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(mappingsUnknown, [silent], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
