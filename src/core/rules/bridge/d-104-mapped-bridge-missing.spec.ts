import { aHost, aNetworkState } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { mappedBridgeMissing } from './d-104-mapped-bridge-missing';

const host = aHost('n1').withBrEx('eno1');
const missing = host.withMapping('dc', 'br-dc');
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const vm = aRunningVm('shop/web', { nics: [{ name: 'net', nad: 'dc-net' }] });
const forbidden = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;

describe('D-104', () => {
  it.each([
    ['the bridge is there', missing.withOvsBridge('br-dc', [])],
    ['it is a Linux bridge, which is another fault', missing.withLinuxBridge('br-dc', [])],
    ['it is br-int, which is another fault', host.withMapping('dc', 'br-int')],
    [
      'the state lists no interfaces',
      aNetworkState('n1', {
        currentState: { ovn: { 'bridge-mappings': [{ localnet: 'dc', bridge: 'br-dc' }, { localnet: 'x' }] } },
      }),
    ],
  ])('is silent where %s', (_what, state) => {
    expect(answersOf(mappedBridgeMissing, [state, nad]).findings).toEqual([]);
  });

  it('is an error for a network, and names who suffers', () => {
    const { findings, titles, subjects, evidence, remedies } = answersOf(mappedBridgeMissing, [missing, nad, ...vm]);
    expect(findings).toEqual(['error mapping:n1/dc']);
    expect(titles).toEqual(['dc is mapped to br-dc, but n1 has no such bridge.']);
    expect(subjects[0]).toEqual([
      ...['mapping:n1/dc', 'ovs-bridge:n1/br-dc', 'k8sNode:n1'],
      ...['ovnNetwork:dc-net', 'nad:shop/dc-net', 'vmNic:shop/web/net'],
    ]);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkState/n1',
        path: 'status.currentState.ovn.bridge-mappings[1]',
        value: 'dc → br-dc',
      },
      { object: 'NodeNetworkState/n1', path: 'status.currentState.interfaces[type=ovs-bridge].name', value: ['br-ex'] },
    ]);
    expect(remedies[0]).toContain('Make an OVS bridge br-dc');
  });

  it('is a warning while no network uses the mapping, as far as that is known', () => {
    const free = answersOf(mappedBridgeMissing, [missing]);
    expect(free.findings).toEqual(['warning mapping:n1/dc']);
    expect(free.messages[0]).toContain('No network uses dc yet');
    const unread = answersOf(mappedBridgeMissing, [missing], { unread: forbidden });
    expect(unread.messages[0]).toContain('Not all networks could be read');
  });

  it('asks whether a bridge of nearly the same name was meant', () => {
    const near = missing.withOvsBridge('br-dcs', []).withLinuxBridge('br-dca', []);
    expect(answersOf(mappedBridgeMissing, [near, nad]).remedies[0]).toContain('did you mean br-dcs?');
  });

  it('explains a bridge that NetworkManager does not list', () => {
    const unlisted = missing.withNic('eno2', { controller: 'br-dc' });
    const { findings, titles, evidence } = answersOf(mappedBridgeMissing, [unlisted, nad]);
    expect(findings).toEqual(['info mapping:n1/dc']);
    expect(titles).toEqual(['br-dc on n1, to which dc is mapped, cannot be inspected.']);
    expect(evidence[0]?.[1]).toMatchObject({ value: 'br-dc' });
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'failing' } } as const;
    expect(answersOf(mappedBridgeMissing, [missing], { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
