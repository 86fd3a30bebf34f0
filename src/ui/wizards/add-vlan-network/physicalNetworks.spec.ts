import { aHost, aNetworkState } from '../../../testing/aHost';
import type { HostBuilder } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { hearing, unplugged } from '../../../testing/rules/aBondedHost';
import { aView } from '../../../testing/rules/aView';
import { isWiringKnown, partsOf, physicalNetworks } from './physicalNetworks';

const onNic = (node: string, more = {}): HostBuilder =>
  aHost(node)
    .withNic('eno2', { mtu: 9000, ...more })
    .withOvsBridge('br-vm', ['eno2'])
    .withMapping('data', 'br-vm');
const worker = (name: string) => aNode(name, { labels: { 'kubevirt.io/schedulable': 'true' } });

describe('physical networks', () => {
  it('tell hosts that are ready from those that lack them, are without a link, or tell nothing', () => {
    const view = aView([
      ...['n1', 'n2', 'n3', 'n4', 'n5'].map(worker),
      onNic('n1'),
      aHost('n2').withNic('eno2').withMapping('other', 'br-x'),
      onNic('n3', { ethernet: undefined, ...unplugged }),
      aHost('n4').withNic('eno2'),
    ]);
    const [data] = physicalNetworks(view);
    expect(data).toMatchObject({
      localnet: 'data',
      all: 5,
      ready: ['n1'],
      lacking: ['n2'],
      dark: ['n3'],
      unknown: ['n4', 'n5'],
    });
  });

  it('have the least MTU of their uplinks, and none when one of them is not known', () => {
    const of = (...mtus: readonly (number | undefined)[]) =>
      physicalNetworks(aView(mtus.map((mtu, at) => onNic(`n${at}`, { mtu }))))[0]?.mtu;
    expect(of(9000, 1500)).toBe(1500);
    expect(of(9000, undefined)).toBeUndefined();
  });

  it('leave out what belongs to OVN-Kubernetes, and put the uplink of the cluster last', () => {
    const host = onNic('n1').withNic('eno1').withBrEx('eno1').withMapping('all', 'br-ex');
    const view = aView([host, aLocalnetNad('shop/v7', { physicalNetworkName: 'all', vlanID: 7 })]);
    expect(physicalNetworks(view).map(({ localnet, isClusterUplink }) => [localnet, isClusterUplink])).toEqual([
      ['data', false],
      ['all', true],
    ]);
  });

  it('name the VLAN interfaces under them', () => {
    const host = aHost('n1')
      .withNic('eno2')
      .withVlan('eno2.7', { base: 'eno2', id: 7 })
      .withOvsBridge('br-vm', ['eno2.7'])
      .withMapping('data', 'br-vm');
    expect(physicalNetworks(aView([host]))[0]?.vlanUplinks).toEqual(['eno2.7']);
  });
});

describe('the parts of a physical network', () => {
  it('are those of all its hosts, which need not be alike', () => {
    const bonded = aHost('n2')
      .withNic('ens1', hearing('leaf-2', 'p1'))
      .withBond('bond1', ['ens1'])
      .withOvsBridge('br-vm', ['bond1'])
      .withMapping('data', 'br-vm');
    const [data] = physicalNetworks(aView([onNic('n1', hearing('leaf-1', 'p1')), bonded]));
    expect(data && partsOf(data)).toEqual({
      bridges: ['br-vm'],
      uplinks: ['bond1', 'eno2'],
      nics: ['eno2', 'ens1'],
      switches: ['leaf-1', 'leaf-2'],
      isBond: true,
    });
  });
});

describe('whether all wiring is known', () => {
  it('takes every host and its mappings', () => {
    expect(isWiringKnown(aView([onNic('n1')]))).toBe(true);
    expect(isWiringKnown(aView([onNic('n1'), aNetworkState('n2', {})]))).toBe(false);
    expect(isWiringKnown(aView([], { unread: { NodeNetworkState: { state: 'forbidden' } } }))).toBe(false);
  });
});
