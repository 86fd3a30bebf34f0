import { aHost } from '../../../testing/aHost';
import type { HostBuilder, Raw } from '../../../testing/aHost';
import { aLocalnetNad, aNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aView } from '../../../testing/rules/aView';
import { brokenWiring } from './brokenWiring';

const nics = [{ name: 'net', nad: 'nad' }];
const running = [aVm('shop/web', { nics }), aVmi('shop/web', { nics, node: 'n1' })];
const stopped = [aVm('shop/web', { nics })];
const localnet = aLocalnetNad('shop/nad', { physicalNetworkName: 'dc' });
const onBridge = (more: Raw = {}) => aNad('shop/nad', { type: 'bridge', bridge: 'br1', ...more });

const textOf = (host: HostBuilder, objects: readonly Raw[]) => {
  const brokenOn = brokenWiring(aView([host, ...objects]));
  expect(brokenOn('n1')).toBe(brokenOn('n1'));
  return [...brokenOn('n1')].map(([id, nic]) => `${id} ← ${nic.join(' ')}`.trim()).sort();
};

describe('what VMs need of a node and do not get', () => {
  it('is nothing where the whole way is there, for VMs that run and that do not', () => {
    const host = aHost('n1')
      .withNic('eno1')
      .withBond('bond0', ['eno1'])
      .withOvsBridge('br-dc', ['bond0'])
      .withMapping('dc', 'br-dc');
    expect(textOf(host, [localnet, ...stopped])).toEqual([]);
    expect(textOf(host, [localnet, ...running])).toEqual([]);
  });

  it('is broken where a running VM finds no mapping, no bridge or no interface', () => {
    const host = aHost('n1').withNic('eno1').withMapping('other', 'br-x');
    expect(textOf(host, [localnet, ...running])).toEqual(['mapping:n1/dc ← vmNic:shop/web/net']);
    expect(textOf(host, [onBridge(), ...running])).toEqual([
      'link:n1/br1 ← vmNic:shop/web/net',
      'ovs-bridge:n1/br1 ← vmNic:shop/web/net',
    ]);
    const macvlan = aNad('shop/nad', { type: 'macvlan', master: 'eno9' });
    expect(textOf(host, [macvlan, ...running])).toEqual(['link:n1/eno9 ← vmNic:shop/web/net']);
    expect(textOf(host, [onBridge(), ...stopped])).toEqual([]);
  });

  it('is broken where a mapping of a network points at nothing, with or without a VM', () => {
    const host = aHost('n1').withMapping('dc', 'br-dc');
    expect(textOf(host, [localnet])).toEqual(['mapping:n1/dc ←', 'ovs-bridge:n1/br-dc ←']);
    expect(textOf(host, [localnet, ...running])).toEqual([
      'mapping:n1/dc ← vmNic:shop/web/net',
      'ovs-bridge:n1/br-dc ← vmNic:shop/web/net',
    ]);
  });

  it.each([
    { way: 'ends at its bridge', host: aHost('n1').withLinuxBridge('br1', []), count: 1 },
    {
      way: 'is routed by the plugin',
      host: aHost('n1').withLinuxBridge('br1', []),
      more: { isGateway: true },
      count: 0,
    },
    {
      way: 'has ports that are not known',
      host: aHost('n1').withInterface({ name: 'br1', type: 'linux-bridge' }),
      count: 0,
    },
    {
      way: 'has ports that lead nowhere',
      host: aHost('n1').withNic('veth1', { type: 'veth' }).withLinuxBridge('br1', ['veth1']),
      count: 1,
    },
    { way: 'has a NIC', host: aHost('n1').withNic('eno1').withLinuxBridge('br1', ['eno1']), count: 0 },
  ])('is broken only where it is certain that there is no uplink: it $way', ({ host, more, count }) => {
    expect(textOf(host, [onBridge(more), ...running])).toHaveLength(count);
  });

  it('goes through the interface that a NAD takes, and ends at a bridge that is not listed or of the wrong kind', () => {
    const vlan = aHost('n1').withNic('eno1').withVlan('eno1.7', { base: 'eno1', id: 7 });
    const macvlan = aNad('shop/nad', { type: 'macvlan', master: 'eno1.7' });
    expect(textOf(vlan, [macvlan, ...running])).toEqual([]);
    const hidden = aHost('n1').withMapping('dc', 'br-dc').withInternal('x', { controller: 'br-dc' });
    expect(textOf(hidden, [localnet, ...running])).toEqual([]);
    const wrong = aHost('n1').withOvsBridge('br1', []);
    expect(textOf(wrong, [onBridge(), ...running])).toEqual([]);
  });

  it('is nothing for an overlay, and on a node that is not known', () => {
    const overlay = aNad('shop/nad', { name: 'o', type: 'ovn-k8s-cni-overlay', topology: 'layer2' });
    expect(textOf(aHost('n1'), [overlay, ...running])).toEqual([]);
    expect(textOf(aHost('n2'), [localnet, ...running])).toEqual([]);
  });
});
