import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { mappedToBrInt } from './d-107-mapped-to-br-int';

const host = aHost('n1').withBrEx('eno1');
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });

describe('D-107', () => {
  it('is silent about other bridges', () => {
    expect(answersOf(mappedToBrInt, [host.withMapping('dc', 'br-ex'), nad]).findings).toEqual([]);
  });

  it('names the mapping and who uses it', () => {
    const vm = aRunningVm('shop/web', { nics: [{ name: 'net', nad: 'dc-net' }] });
    const all = [host.withMapping('dc', 'br-int').withMapping('unused', 'br-int'), nad, ...vm];
    const { findings, titles, subjects, evidence } = answersOf(mappedToBrInt, all);
    expect(findings).toEqual(['error mapping:n1/dc', 'error mapping:n1/unused']);
    expect(titles[0]).toBe('dc is mapped to br-int on n1.');
    expect(subjects[0]).toEqual([
      ...['mapping:n1/dc', 'ovs-bridge:n1/br-int', 'k8sNode:n1'],
      ...['ovnNetwork:dc-net', 'nad:shop/dc-net', 'vmNic:shop/web/net'],
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['dc → br-int']);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(mappedToBrInt, [], { unread }).cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
