import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { ovsOptions } from './d-133-ovs-options';

const nad = aLocalnetNad('shop/net', { physicalNetworkName: 'dc' });
const host = (options: Raw, type = 'ovs-bridge') =>
  aHost('n1')
    .withInterface({ name: 'br-dc', type, bridge: { port: [], options } })
    .withMapping('dc', 'br-dc');
const off = { 'mcast-snooping-enable': false, stp: { enabled: false }, rstp: false };

describe('D-133', () => {
  it.each([
    ['are off', host(off)],
    ['are not known', host({})],
    ['are not there', aHost('n1').withInterface({ name: 'br-dc', type: 'ovs-bridge' }).withMapping('dc', 'br-dc')],
  ])('is silent where the options %s', (_what, state) => {
    expect(answersOf(ovsOptions, [state, nad]).findings).toEqual([]);
  });

  it('is silent about a Linux bridge', () => {
    const linux = host({ stp: { enabled: true } }, 'linux-bridge');
    expect(answersOf(ovsOptions, [linux, aNad('shop/lin', { type: 'bridge', bridge: 'br-dc' })]).findings).toEqual([]);
  });

  it('is silent about a bridge without a network', () => {
    expect(answersOf(ovsOptions, [host({ rstp: true })]).findings).toEqual([]);
  });

  it.each([
    ['mcast-snooping-enable', { ...off, 'mcast-snooping-enable': true }],
    ['stp', { ...off, stp: { enabled: true } }],
    ['rstp', { ...off, rstp: true }],
    ['stp, rstp', { ...off, stp: true, rstp: true }],
  ])('names %s', (names, options) => {
    const { findings, titles, evidence } = answersOf(ovsOptions, [host(options), nad]);
    expect(findings).toEqual(['warning ovs-bridge:n1/br-dc']);
    expect(titles).toEqual([`${names} is on for br-dc on n1.`]);
    expect(evidence[0]?.map(({ path }) => path.split('.').at(-1))).toEqual(names.split(', '));
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(ovsOptions, [], { unread }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
  });
});
