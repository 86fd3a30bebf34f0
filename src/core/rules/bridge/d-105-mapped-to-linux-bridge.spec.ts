import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { mappedToLinuxBridge } from './d-105-mapped-to-linux-bridge';

const host = aHost('n1').withBrEx('eno1').withMapping('dc', 'br1').withMapping('open', '');
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });

describe('D-105', () => {
  it('is silent about OVS bridges, and about those that are not there', () => {
    expect(answersOf(mappedToLinuxBridge, [host.withOvsBridge('br1', []), nad]).findings).toEqual([]);
    expect(answersOf(mappedToLinuxBridge, [host, nad]).findings).toEqual([]);
  });

  it('names the Linux bridge, and the VMs on it', () => {
    const vm = aRunningVm('shop/web', { nics: [{ name: 'net', nad: 'dc-net' }] });
    const { findings, titles, subjects, evidence } = answersOf(mappedToLinuxBridge, [
      host.withLinuxBridge('br1', []),
      nad,
      ...vm,
    ]);
    expect(findings).toEqual(['error mapping:n1/dc']);
    expect(titles).toEqual(['dc is mapped to br1, which is a Linux bridge on n1.']);
    expect(subjects[0]).toEqual([
      ...['mapping:n1/dc', 'link:n1/br1', 'k8sNode:n1'],
      ...['ovnNetwork:dc-net', 'nad:shop/dc-net', 'vmNic:shop/web/net'],
    ]);
    expect(evidence[0]?.map(({ value }) => value)).toEqual(['dc → br1', 'linux-bridge']);
  });

  it('finds it without a network as well', () => {
    expect(answersOf(mappedToLinuxBridge, [host.withLinuxBridge('br1', [])]).subjects[0]).toEqual([
      'mapping:n1/dc',
      'link:n1/br1',
      'k8sNode:n1',
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(mappedToLinuxBridge, [], { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
