import { aNad } from '../../../testing/objects/aNad';
import { answersOf } from '../../../testing/rules/answersOf';
import { defaultVlanKept } from './d-031-default-vlan-kept';

const bridge = (more = {}) => ({ type: 'bridge', name: 'lan', bridge: 'br1', ...more });

describe('D-031', () => {
  it.each([
    ['no VLAN', bridge()],
    ['VLAN 0', bridge({ vlan: 0 })],
    ['a default VLAN that goes', bridge({ vlan: 7, preserveDefaultVlan: false })],
    ['a VLAN that cannot be read', bridge({ vlan: '7' })],
    ['another type', { type: 'ovs', bridge: 'br1', vlan: 7 }],
  ])('is silent about %s', (_, config) => {
    expect(answersOf(defaultVlanKept, [aNad('shop/lan', config)]).findings).toEqual([]);
  });

  it.each([
    ['says nothing', {}],
    ['says true', { preserveDefaultVlan: true }],
  ])('warns when a configuration with a VLAN %s, and drafts the same with false', (_, more) => {
    const config = bridge({ vlan: 7, foreign: { a: [1] }, ...more });
    const { findings, titles, evidence, fixes } = answersOf(defaultVlanKept, [aNad('shop/lan', config)]);
    expect(findings).toEqual(['warning nad:shop/lan']);
    expect(titles).toEqual(['shop/lan puts VMs on VLAN 7 and may let untagged traffic in as well.']);
    expect(evidence[0]?.map(({ path, value }) => [path, value])).toEqual([
      ['spec.config.vlan', 7],
      ['spec.config.preserveDefaultVlan', 'preserveDefaultVlan' in more ? true : null],
    ]);
    expect(fixes[0]?.[0]?.manifest['spec']).toEqual({
      config: JSON.stringify({ ...config, preserveDefaultVlan: false }),
    });
  });

  it('mends the plugin in a list', () => {
    const plugins = [bridge({ vlan: 7 }), { type: 'tuning' }];
    const { evidence, fixes } = answersOf(defaultVlanKept, [aNad('shop/lan', { name: 'lan', plugins })]);
    expect(evidence[0]?.[0]?.path).toBe('spec.config.plugins[0].vlan');
    expect(fixes[0]?.[0]?.manifest['spec']).toEqual({
      config: JSON.stringify({ name: 'lan', plugins: [{ ...plugins[0], preserveDefaultVlan: false }, plugins[1]] }),
    });
  });

  it('cannot tell without the NADs', () => {
    const unread = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(defaultVlanKept, [], { unread }).cannotTell).toHaveLength(1);
  });
});
