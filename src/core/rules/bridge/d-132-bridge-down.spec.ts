import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { bridgeDown } from './d-132-bridge-down';

const down = { state: 'down' };
const host = aHost('n1').withBrEx('eno1').withNic('eno1');
const nad = aLocalnetNad('shop/net', { physicalNetworkName: 'dc' });

describe('D-132', () => {
  it.each([
    ['all is up', host.withNic('eno2').withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc')],
    ['nothing uses the bridge', host.withLinuxBridge('virbr0', [], down).withOvsBridge('br-x', [], down)],
    ['a Linux bridge has the name of a mapped one', host.withLinuxBridge('br-dc', [], down).withMapping('x', 'br-dc')],
  ])('is silent where %s', (_what, state) => {
    expect(answersOf(bridgeDown, [state, nad]).findings).toEqual([]);
  });

  it.each([
    ['a bridge of a network', host.withOvsBridge('br-dc', [], down).withMapping('dc', 'br-dc'), 'ovs-bridge:n1/br-dc'],
    [
      'a bridge that is mapped only',
      host.withOvsBridge('br-a', [], down).withMapping('a', 'br-a'),
      'ovs-bridge:n1/br-a',
    ],
    ['br-ex', aHost('n1').withOvsBridge('br-ex', [], down), 'ovs-bridge:n1/br-ex'],
    [
      'an uplink',
      host.withNic('eno2', down).withOvsBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc'),
      'link:n1/eno2',
    ],
  ])('names %s', (_what, state, id) => {
    expect(answersOf(bridgeDown, [state, nad]).findings).toEqual([`warning ${id}`]);
  });

  it('names all that is behind it, and says one thing of one uplink', () => {
    const state = host
      .withNic('eno2', down)
      .withOvsBridge('br-dc', ['p'])
      .withPatch('p', { on: 'br-dc', peer: 'q' })
      .withPatch('q', { on: 'br-phy', peer: 'p' })
      .withOvsBridge('br-phy', ['q', 'eno2', { name: 'slb', 'link-aggregation': { port: [] } }])
      .withMapping('dc', 'br-dc')
      .withMapping('phy', 'br-phy');
    const { titles, subjects, evidence } = answersOf(bridgeDown, [state, nad]);
    expect(titles).toEqual(['eno2 is down on n1.']);
    expect(subjects).toEqual([
      ['link:n1/eno2', 'ovs-bridge:n1/br-dc', 'k8sNode:n1', 'mapping:n1/dc', 'ovnNetwork:net', 'nad:shop/net'],
    ]);
    expect(evidence[0]?.map(({ path, value }) => [path, value])).toEqual([
      [expect.stringMatching(/^status\.currentState\.interfaces\[\d+\]\.state$/), 'down'],
    ]);
  });

  it('names a Linux bridge that a NAD uses', () => {
    const all = [host.withLinuxBridge('br1', [], down), aNad('shop/lin', { type: 'bridge', bridge: 'br1' })];
    expect(answersOf(bridgeDown, all).findings).toEqual(['warning link:n1/br1']);
  });

  it('cannot tell without the state of the nodes', () => {
    const unread = { NodeNetworkState: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeDown, [nad], { unread }).cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
