import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { linuxBridgeStp } from './d-134-linux-bridge-stp';

const nad = aNad('shop/lin', { type: 'bridge', bridge: 'br1' });
const host = (options: Raw, ports: readonly string[] = ['eno2']) =>
  aHost('n1')
    .withNic('eno2')
    .withInterface({
      ...{ name: 'br1', type: 'linux-bridge' },
      bridge: { options, port: ports.map((name) => ({ name })) },
    });
const on = { stp: { enabled: true } };

describe('D-134', () => {
  it.each([
    ['spanning tree is off', host({ stp: { enabled: false } })],
    ['it is not known whether it is on', host({})],
    ['the bridge has no uplink', host(on, [])],
  ])('is silent where %s', (_what, state) => {
    expect(answersOf(linuxBridgeStp, [state, nad]).findings).toEqual([]);
  });

  it('is silent about OVS bridges, and where no NAD uses the bridge', () => {
    expect(answersOf(linuxBridgeStp, [host(on)]).findings).toEqual([]);
    const ovs = aHost('n1').withNic('eno2').withOvsBridge('br1', ['eno2']);
    expect(answersOf(linuxBridgeStp, [ovs, aNad('shop/o', { type: 'ovs', bridge: 'br1' })]).findings).toEqual([]);
  });

  it('names the bridge and its uplink', () => {
    const { findings, titles, messages, subjects, evidence } = answersOf(linuxBridgeStp, [host(on), nad]);
    expect(findings).toEqual(['warning link:n1/br1']);
    expect(titles).toEqual(['br1 on n1 takes part in spanning tree.']);
    expect(messages[0]).toContain('shuts eno2 off');
    expect(subjects).toEqual([['link:n1/br1', 'k8sNode:n1', 'nad:shop/lin']]);
    expect(evidence[0]?.map(({ path }) => path)).toEqual([
      'status.currentState.interfaces[1].bridge.options.stp.enabled',
    ]);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(linuxBridgeStp, [nad], { unread }).cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
