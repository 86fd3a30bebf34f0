import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { sharedWithCluster } from './d-506-shared-with-cluster';

const host = aHost('n1').withBrEx('eno1').withMapping('dc', 'br-ex');
const nad = aLocalnetNad('shop/net', { physicalNetworkName: 'dc' });

describe('D-506', () => {
  it.each([
    ['no network uses the mapping', [host]],
    ['it is on another bridge', [aHost('n1').withBrEx('eno1').withMapping('dc', 'br-dc'), nad]],
    ['the localnet is not mapped', [aHost('n1').withBrEx('eno1'), nad]],
  ])('is silent where %s', (_what, objects) => {
    expect(answersOf(sharedWithCluster, objects).findings).toEqual([]);
  });

  it('names the networks of each mapping', () => {
    const vm = aRunningVm('shop/web', { nics: [{ name: 'net', nad: 'net' }] });
    const all = [host.withMapping('b', 'br-ex'), nad, aLocalnetNad('shop/b'), ...vm];
    const { findings, titles, subjects, evidence } = answersOf(sharedWithCluster, all);
    expect(findings).toEqual(['info mapping:n1/b', 'info mapping:n1/dc']);
    expect(titles).toEqual([
      'b shares the uplink of n1 with the cluster.',
      'net shares the uplink of n1 with the cluster.',
    ]);
    expect(subjects[1]).toEqual([
      ...['mapping:n1/dc', 'ovs-bridge:n1/br-ex', 'k8sNode:n1'],
      ...['ovnNetwork:net', 'nad:shop/net', 'vmNic:shop/web/net'],
    ]);
    expect(evidence[1]?.map(({ value }) => value)).toEqual(['dc → br-ex']);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(sharedWithCluster, [host], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
