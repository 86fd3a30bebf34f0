import { aHost } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aView } from '../../../testing/rules/aView';
import { coverages, lackOn } from './wireOn';

const host = aHost('n1')
  .withBrEx('eno1')
  .withLinuxBridge('br1', [])
  .withOvsBridge('br-dc', [])
  .withMapping('dc', 'br-dc')
  .withMapping('gone', 'br-gone')
  .withMapping('linux', 'br1');

const lackOf = (nad: object, node = 'n1') => {
  const view = aView([host, { ...nad }]);
  return view.nads().map((one) => lackOn(view, one, node))[0];
};
const bridge = (type: string, name: string) => aNad('shop/a', { type, bridge: name });
const localnet = (physicalNetworkName: string) => aLocalnetNad('shop/a', { physicalNetworkName });

describe('what a node lacks', () => {
  it.each([
    ['a mapped localnet', localnet('dc')],
    ['a Linux bridge', bridge('bridge', 'br1')],
    ['a pool of devices', aNad('shop/a', { type: 'sriov' })],
    ['an interface, which is no bridge', aNad('shop/a', { type: 'macvlan', master: 'eno9' })],
  ])('is nothing for %s', (_, nad) => {
    expect(lackOf(nad)).toBeUndefined();
  });

  it.each([
    ['the mapping', localnet('other'), { name: 'other', id: 'mapping:n1/other' }],
    ['the bridge of a mapping', localnet('gone'), { name: 'br-gone', id: 'ovs-bridge:n1/br-gone' }],
    ['an OVS bridge', bridge('ovs', 'br9'), { name: 'br9', id: 'ovs-bridge:n1/br9' }],
    ['a Linux bridge', bridge('bridge', 'br9'), { name: 'br9', id: 'link:n1/br9' }],
    ['a bridge of the right kind', localnet('linux'), { name: 'br1', id: 'link:n1/br1' }],
  ])('is %s', (_, nad, lack) => {
    expect(lackOf(nad)).toEqual({ node: 'n1', ...lack });
  });

  it('is not known of a node without a state', () => {
    expect(lackOf(localnet('dc'), 'n9')).toBe('unknown');
  });
});

describe('coverages', () => {
  it('tells whether all of some nodes lack it, or some surely have it, and works it out once', () => {
    const view = aView([host, aHost('n2').withBrEx('eno1'), aHost('n3'), localnet('dc')]);
    const [nad] = view.nads();
    if (!nad) throw new Error('no NAD');
    const coverageOf = coverages(view);
    const all = ['n1', 'n2', 'n3'];
    expect(coverageOf(nad, all)).toMatchObject({ lacking: [{ node: 'n2' }], isNowhere: false, isSomewhere: true });
    expect(coverageOf(nad, ['n2'])).toMatchObject({ isNowhere: true, isSomewhere: false });
    expect(coverageOf(nad, ['n2', 'n3'])).toMatchObject({ isNowhere: false, isSomewhere: false });
    expect(coverageOf(nad, all)).toBe(coverageOf(nad, all));
  });
});
