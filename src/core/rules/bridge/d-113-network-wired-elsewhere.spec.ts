import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { networkWiredElsewhere } from './d-113-network-wired-elsewhere';

const patch = 'patch-dc.net_ovn_localnet_port-to-br-int';
const vm = aRunningVm('shop/web', { nics: [{ name: 'net', nad: 'dc-net' }] });
const rest = [aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' }), ...vm];
const host = aHost('n1').withBrEx('eno1').withMapping('dc', 'br-new');

describe('D-113', () => {
  it.each([
    ['the mapped bridge has the port', host.withOvsBridge('br-new', [patch])],
    ['both bridges have it', host.withOvsBridge('br-new', [patch]).withOvsBridge('br-old', [patch])],
    ['no bridge has it', host.withOvsBridge('br-new', []).withOvsBridge('br-old', [])],
    ['the localnet is not mapped', aHost('n1').withBrEx('eno1').withOvsBridge('br-old', [patch])],
  ])('is silent where %s', (_what, state) => {
    expect(answersOf(networkWiredElsewhere, [state, ...rest]).findings).toEqual([]);
  });

  it('names the bridge that still has the port', () => {
    const state = host.withOvsBridge('br-new', []).withOvsBridge('br-old', [patch]);
    const { findings, titles, subjects, evidence } = answersOf(networkWiredElsewhere, [state, ...rest]);
    expect(findings).toEqual(['warning vmNic:shop/web/net']);
    expect(titles).toEqual(['dc-net is still wired to br-old on n1, not to br-new.']);
    expect(subjects[0]).toEqual([
      ...['vmNic:shop/web/net', 'mapping:n1/dc', 'ovs-bridge:n1/br-new', 'ovs-bridge:n1/br-old'],
      ...['k8sNode:n1', 'nad:shop/dc-net'],
    ]);
    expect(evidence[0]?.[1]).toEqual({
      object: 'NodeNetworkState/n1',
      path: 'status.currentState.interfaces[name=br-old].bridge.port',
      value: patch,
    });
  });

  it('believes the port where no list has it', () => {
    const state = host.withOvsBridge('br-new', []).withPatch(patch, { on: 'br-old', peer: 'x' });
    expect(answersOf(networkWiredElsewhere, [state, ...rest]).findings).toEqual(['warning vmNic:shop/web/net']);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(networkWiredElsewhere, rest, { unread }).cannotTell).toEqual([
      '*: NodeNetworkState could not be read.',
    ]);
  });
});
