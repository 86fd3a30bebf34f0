import { aHost } from '../../testing/aHost';
import { aMapOf } from '../../testing/aMapOf';
import { aLocalnetNad, anOverlayNad, aNad } from '../../testing/objects/aNad';
import { aNode } from '../../testing/objects/aNode';
import { aScenarioMap } from '../../testing/aScenario';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { aCudn, aCudnNad } from '../../testing/objects/aCudn';
import { cardNamed, drawnHost, factsOf, markOf, namesIn, wireBetween, wiresOf } from '../../testing/drawnHost';
import { english } from '../message';
import { createNetworkMap } from '../model/createNetworkMap';

const running = (place: string, nad: string, more = {}) => {
  const nics = [{ name: 'net1', nad }];
  const seen = [{ name: 'net1', infoSource: 'domain, multus-status', ipAddress: '10.0.0.1' }];
  return [aVm(place, { nics }), aVmi(place, { nics, node: 'n1', interfaces: seen, ...more })];
};

const dataHost = (uplink = 'eno2') =>
  aHost('n1')
    .withNic('eno1')
    .withNic('eno2')
    .withBrEx('eno1')
    .withOvsBridge('br-vmdata', [uplink])
    .withMapping('dc', 'br-vmdata');

describe('the four reference cases', () => {
  it('draws two NICs, and no fault where nothing is wrong (case 1)', () => {
    const picture = drawnHost(aScenarioMap('case-1'));
    expect(wiresOf(picture)).toEqual([
      'br-ex → 192.168.4.0/24',
      'br-ex → machine-net',
      'br-ex → physnet',
      'br-trunk → trunk open',
      'br-vmdata → vlan-1924 [1924]',
      'br-vmdata → vlan-1926 [1926]',
      'ens192 → br-ex',
      'ens224 → br-vmdata [1924 1926] "trunk 1924, 1926"',
      'vlan-1924 → db [1924]',
      'vlan-1924 → dev [1924]',
      'vlan-1924 → vlan-1924 [1924] "MTU 1400"',
      'vlan-1924 → ws [1924]',
      'vlan-1926 → vlan-1926 [1926] "MTU 1400"',
    ]);
    const marked = picture.cards
      .filter(({ status }) => status !== 'ok')
      .map(({ name, status }) => `${name} ${status ?? '-'}`);
    expect(marked).toEqual(['br-trunk warning', 'trunk warning']);
    expect(picture.vlans).toEqual([1924, 1926]);
    expect(picture.folds.map(({ text }) => english(text))).toEqual(['pod network of 1 VM']);
  });

  it('draws one network as one card, whatever number of NADs it has', () => {
    const picture = drawnHost(aScenarioMap('case-1'));
    const networks = picture.cards.filter(({ lane }) => lane === 'network');
    expect(networks.map(({ elements }) => elements)).toEqual([
      ['ovnNetwork:vlan-1924', 'nad:default/vlan-1924', 'nad:ns2/vlan-1924'],
      ['ovnNetwork:vlan-1926', 'nad:default/vlan-1926'],
    ]);
  });

  it('draws one NIC without VLANs (case 2)', () => {
    expect(wiresOf(drawnHost(aScenarioMap('case-2')))).toEqual([
      'br-ex → 192.168.4.0/24',
      'br-ex → machine-net',
      'br-ex → physnet',
      'ens192 → br-ex',
      'machine-net → machine-net "MTU 1400"',
      'machine-net → ws',
    ]);
  });

  it('leads a tagged network to the switch port (case 3)', () => {
    const picture = drawnHost(aScenarioMap('case-3'));
    expect(wireBetween(picture, 'sw1', 'ens192')).toBe('sw1 → ens192 [1924]');
    expect(factsOf(picture, 'sw1')).toEqual(['Gi1/0/7']);
    expect(markOf(picture, 'ws')).toEqual(['ok']);
  });

  it('draws one NIC below a bridge and a VLAN interface (case 4)', () => {
    const picture = drawnHost(aScenarioMap('case-4'));
    expect(wireBetween(picture, 'ens192', 'ens192.55')).toBe('ens192 → ens192.55 "55"');
    expect(wireBetween(picture, 'ens192', 'br-vmdata')).toBe('ens192 → br-vmdata [1924]');
    expect(wireBetween(picture, 'ens192.55', 'br-ex')).toBe('ens192.55 → br-ex');
  });

  it.each(['case-1', 'case-2', 'case-3', 'case-4', 'datacenter'])('ends every wire of %s at two cards', (name) => {
    const map = aScenarioMap(name);
    for (const element of map.elements.values()) {
      if (element.kind !== 'k8sNode') continue;
      for (const plumbing of [false, true]) {
        const { cards, wires } = drawnHost(map, { node: element.name, plumbing });
        const ids = new Set(cards.map(({ id }) => id));
        expect(ids.size).toBe(cards.length);
        expect(wires.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
        expect(new Set(wires.map(({ id }) => id)).size).toBe(wires.length);
      }
    }
  });
});

describe('what belongs on a host', () => {
  it('leaves out networks that other hosts carry and no VM here uses (peers 12)', () => {
    const map = aMapOf(
      dataHost(),
      aHost('n2').withNic('eno1').withOvsBridge('br-lab', ['eno1']).withMapping('lab', 'br-lab'),
      aLocalnetNad('shop/web', { physicalNetworkName: 'dc' }),
      aLocalnetNad('shop/lab', { physicalNetworkName: 'lab' }),
      aNad('shop/lan', { type: 'bridge', bridge: 'br9' }),
      anOverlayNad('shop/overlay'),
    );
    expect(namesIn(drawnHost(map), 'network')).toEqual(['web']);
    expect(namesIn(drawnHost(map, { node: 'n2' }), 'network')).toEqual(['lab']);
  });

  it('draws nothing of a host that nobody knows', () => {
    expect(drawnHost(aMapOf(), { node: 'n9' })).toMatchObject({ cards: [], wires: [], folds: [], vlans: [] });
  });

  it('shows a stopped VM where it could run, and only there', () => {
    const nics = [{ name: 'net1', nad: 'shop/web' }];
    const labels = { 'kubevirt.io/schedulable': 'true' };
    const map = aMapOf(
      dataHost(),
      aNode('n1', { labels }),
      aNode('n2', { labels: {} }),
      aHost('n2').withNic('eno1'),
      aLocalnetNad('shop/web', { physicalNetworkName: 'dc' }),
      aVm('shop/batch', { nics, runStrategy: 'Halted' }),
    );
    expect(factsOf(drawnHost(map), 'batch')).toEqual(['Stopped']);
    expect(markOf(drawnHost(map), 'batch')).toEqual([undefined]);
    expect(namesIn(drawnHost(map, { node: 'n2' }), 'vmNic')).toEqual([]);
  });

  it('tells the NICs of one VM apart, and only then names them', () => {
    const nics = [
      { name: 'net1', nad: 'shop/web' },
      { name: 'net2', nad: 'shop/web' },
    ];
    const map = aMapOf(
      dataHost(),
      aLocalnetNad('shop/web', { physicalNetworkName: 'dc' }),
      aVm('shop/both', { nics }),
      aVmi('shop/both', { nics, node: 'n1' }),
      ...running('shop/one', 'web'),
    );
    expect(namesIn(drawnHost(map), 'vmNic')).toEqual(['both · net1', 'both · net2', 'one']);
  });

  it('tells two networks of one name apart', () => {
    const map = aMapOf(
      dataHost(),
      aLocalnetNad('a/web', { name: 'net-a', physicalNetworkName: 'dc' }),
      aLocalnetNad('b/web', { name: 'net-b', physicalNetworkName: 'dc' }),
      aCudn('web'),
      aCudnNad('c/web'),
    );
    expect(namesIn(drawnHost(map), 'network')).toEqual(['a/web', 'b/web', 'web']);
  });

  it('calls a network whose NADs disagree by its own name', () => {
    const map = aMapOf(
      dataHost(),
      aLocalnetNad('a/one', { name: 'net', physicalNetworkName: 'dc' }),
      aLocalnetNad('b/two', { name: 'net', physicalNetworkName: 'dc' }),
    );
    expect(namesIn(drawnHost(map), 'network')).toEqual(['net']);
  });

  it('draws two neighbours of one NIC as two cards (peers 14)', () => {
    const tlvs = (port: string) => [
      { type: 1, 'chassis-id': '02:AA:00:00:00:11' },
      { type: 2, 'port-id': port },
      { type: 5, 'system-name': 'leaf-11' },
    ];
    const neighbors = [tlvs('Eth1/7'), tlvs('Eth1/8')];
    const picture = drawnHost(aMapOf(aHost('n1').withNic('eno1', { lldp: { enabled: true, neighbors } })));
    expect(namesIn(picture, 'switch')).toEqual(['leaf-11', 'leaf-11']);
    expect(wiresOf(picture)).toEqual(['leaf-11 → eno1', 'leaf-11 → eno1']);
  });

  it('keeps internal ports, patch ports and virtual functions on the card of what they belong to', () => {
    const sriov = { ethernet: { speed: 10000, 'sr-iov': { 'total-vfs': 4, vfs: [{ id: 0 }] } } };
    const map = aMapOf(aHost('n1').withNic('eno1').withNic('eno2', sriov).withBrEx('eno1'));
    const picture = drawnHost(map);
    expect(cardNamed(picture, 'br-ex').elements).toEqual([
      'ovs-bridge:n1/br-ex',
      'link:n1/br-ex',
      'link:n1/patch-br-ex_n1-to-br-int',
    ]);
    expect(cardNamed(picture, 'eno2').elements).toEqual(['link:n1/eno2', 'vf:n1/eno2/0']);
  });

  it('draws a VLAN on a bridge behind the bridge', () => {
    const map = aMapOf(aHost('n1').withNic('eno1').withBrEx('eno1').withVlan('br-ex.7', { base: 'br-ex', id: 7 }));
    expect(wireBetween(drawnHost(map), 'br-ex', 'br-ex.7')).toBe('br-ex → br-ex.7 "7"');
  });

  it('draws the bridge behind a patch as a bridge of its own', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withNic('eno2')
        .withBrEx('patch-ex-to-phy')
        .withPatch('patch-ex-to-phy', { on: 'br-ex', peer: 'patch-phy-to-ex' })
        .withPatch('patch-phy-to-ex', { on: 'br-phy', peer: 'patch-ex-to-phy' })
        .withOvsBridge('br-phy', [
          'patch-phy-to-ex',
          { name: 'ovs-bond', 'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno1' }, { name: 'eno2' }] } },
        ]),
    );
    const picture = drawnHost(map);
    expect(wiresOf(picture)).toEqual(
      expect.arrayContaining(['br-phy → br-ex', 'eno1 → ovs-bond', 'eno2 → ovs-bond', 'ovs-bond → br-phy']),
    );
    expect(factsOf(picture, 'ovs-bond')[0]).toBe('balance-slb · 2 of 2 up');
  });

  it('hides legs of pods and loopback, and shows what else is wired', () => {
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1')
        .withInterface({ name: 'lo', type: 'loopback', state: 'up' })
        .withInterface({ name: 'veth3', type: 'veth', state: 'up', controller: 'br1' })
        .withInterface({ name: 'dummy0', type: 'dummy', state: 'up' })
        .withInterface({ name: 'dummy1', type: 'dummy', state: 'up', controller: 'br1' })
        .withLinuxBridge('br1', ['eno1', 'veth3', 'dummy1']),
    );
    expect(namesIn(drawnHost(map), 'nic')).toEqual(['dummy1', 'eno1']);
    expect(namesIn(drawnHost(map, { plumbing: true }), 'nic')).toEqual(['dummy0', 'dummy1', 'eno1']);
    expect(cardNamed(drawnHost(map), 'br1').elements).toEqual(['link:n1/br1', 'link:n1/veth3']);
  });
});

describe('the title', () => {
  it.each([
    [aMapOf(aNode('n1')), 'n1'],
    [aMapOf(aNode('n1', { addresses: ['192.0.2.1'] })), 'n1 · 192.0.2.1'],
    [aMapOf(aHost('n1').withNic('eno1')), 'n1 · 1 NIC'],
    [aMapOf(aHost('n1').withNic('eno1').withNic('eno2')), 'n1 · 2 NICs'],
    [aMapOf(aNode('n1', { addresses: ['192.0.2.1'] }), aHost('n1').withNic('eno1')), 'n1 · 192.0.2.1 · 1 NIC'],
    [
      aMapOf(aNode('n1', { addresses: ['192.0.2.1'] }), aHost('n1').withNic('a').withNic('b')),
      'n1 · 192.0.2.1 · 2 NICs',
    ],
  ])('says what is known of the host (%#)', (map, title) => {
    expect(english(drawnHost(map).title)).toBe(title);
  });
});

describe('sameness', () => {
  it('does not depend on the order of the map', () => {
    const map = aScenarioMap('datacenter');
    const turned = createNetworkMap({
      ...map,
      elements: [...map.elements.values()].reverse(),
      links: [...map.links].reverse(),
    });
    expect(drawnHost(turned, { node: 'worker-3' })).toEqual(drawnHost(map, { node: 'worker-3' }));
  });
});
