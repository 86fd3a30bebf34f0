import { aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { bridgeVlanInvalid } from './d-032-bridge-vlan-invalid';

const bridge = (more = {}) => aNad('shop/lan', { type: 'bridge', name: 'lan', bridge: 'br1', ...more });

describe('D-032', () => {
  it.each([
    ['no VLAN', bridge()],
    ['VLANs within their bounds', bridge({ vlan: 4094, vlanTrunk: [{ id: 1 }, { minID: 2, maxID: 4094 }] })],
    ['VLAN 0', bridge({ vlan: 0 })],
    ['another fault', bridge({ mtu: 'x', vlan: 7 })],
    ['another type', aNad('shop/lan', { type: 'ovs', vlan: 5000 })],
  ])('is silent about %s', (_, nad) => {
    expect(answersOf(bridgeVlanInvalid, [nad]).findings).toEqual([]);
  });

  it.each([
    [{ vlan: 4095 }, 'vlan'],
    [{ vlan: -1 }, 'vlan'],
    [{ vlan: '100' }, 'vlan'],
    [{ vlanTrunk: [{ id: 5 }, { id: 0 }] }, 'vlanTrunk[1]'],
    [{ vlanTrunk: [{ id: 4095 }] }, 'vlanTrunk[0]'],
    [{ vlanTrunk: [{ minID: 20, maxID: 10 }] }, 'vlanTrunk[0]'],
    [{ vlanTrunk: [{ minID: 20 }] }, 'vlanTrunk[0]'],
    [{ vlanTrunk: [{ maxID: 20 }] }, 'vlanTrunk[0]'],
    [{ vlanTrunk: '1-5' }, 'vlanTrunk'],
    [{ vlan: 5000, vlanTrunk: [{ id: 0 }] }, 'vlan, vlanTrunk[0]'],
  ])('finds %j', (more, keys) => {
    const { findings, titles, evidence } = answersOf(bridgeVlanInvalid, [bridge(more)]);
    expect(findings).toEqual(['error nad:shop/lan']);
    expect(titles).toEqual([`shop/lan has VLAN settings that the bridge plugin does not take: ${keys}.`]);
    expect(evidence[0]?.map(({ path }) => path)).toEqual(Object.keys(more).map((key) => `spec.config.${key}`));
  });

  it('finds it under the older name of the plugin', () => {
    expect(answersOf(bridgeVlanInvalid, [bridge({ type: 'cnv-bridge', vlan: 5000 })]).findings).toHaveLength(1);
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(bridgeVlanInvalid, [], { unread }).cannotTell).toHaveLength(1);
  });
});
