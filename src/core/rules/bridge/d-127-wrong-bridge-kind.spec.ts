import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aRunningVm } from '../../../testing/rules/aRunningVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { wrongBridgeKind } from './d-127-wrong-bridge-kind';

const vm = aRunningVm('shop/web', { nics: [{ name: 'net', nad: 'lin' }] });
const ovs = aHost('n1').withOvsBridge('br1', []);
const linux = aHost('n1').withLinuxBridge('br1', []);

describe('D-127', () => {
  it.each([
    ['the kinds agree', linux, aNad('shop/lin', { type: 'bridge', bridge: 'br1' })],
    ['the bridge is missing', aHost('n1'), aNad('shop/lin', { type: 'bridge', bridge: 'br1' })],
    ['a mapping is wrong, which is another fault', linux.withMapping('lin', 'br1'), aLocalnetNad('shop/lin')],
  ])('is silent where %s', (_what, host, nad) => {
    expect(answersOf(wrongBridgeKind, [host, nad, ...vm]).findings).toEqual([]);
  });

  it.each([
    ['bridge', ovs, 'ovs-bridge:n1/br1', 'br1 on n1 is an OVS bridge, which shop/lin cannot use.', 'Linux bridges'],
    ['cnv-bridge', ovs, 'ovs-bridge:n1/br1', 'br1 on n1 is an OVS bridge, which shop/lin cannot use.', 'Linux bridges'],
    ['ovs', linux, 'link:n1/br1', 'br1 on n1 is a Linux bridge, which shop/lin cannot use.', 'OVS bridges'],
  ])('names the bridge that a NAD of type %s cannot use', (...[type, host, id, title, works]) => {
    const nad = aNad('shop/lin', { type, bridge: 'br1' });
    const { findings, titles, messages, subjects, evidence } = answersOf(wrongBridgeKind, [host, nad, ...vm]);
    expect(findings).toEqual([`error ${id}`]);
    expect(titles).toEqual([title]);
    expect(messages[0]).toContain(`The plugin of type ${type} works with ${works}`);
    expect(subjects).toEqual([[id, 'k8sNode:n1', 'nad:shop/lin', 'vmNic:shop/web/net']]);
    expect(evidence[0]?.map(({ path, value }) => [path, value])).toEqual([
      ['spec.config.bridge', 'br1'],
      ['status.currentState.interfaces[0].type', id.startsWith('link') ? 'linux-bridge' : 'ovs-bridge'],
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(wrongBridgeKind, [], { unread }).cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
