import { aHost } from '../../testing/aHost';
import { aMapOf } from '../../testing/aMapOf';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aCard, aPicture, aWire } from '../../testing/aPicture';
import { aScenarioMap } from '../../testing/aScenario';
import { drawnHost } from '../../testing/drawnHost';
import { english } from '../message';
import type { Picture } from './picture';
import { wireRows } from './wireRows';
import type { WireRow } from './wireRow';

const flat = (rows: readonly WireRow[]): readonly WireRow[] => rows.flatMap((row) => [row, ...flat(row.children)]);

const tree = (picture: Picture): readonly string[] =>
  flat(wireRows(picture)).map(
    ({ level, card, kindName, vlan }) =>
      `${'  '.repeat(level)}${card.name} (${english(kindName)})${vlan ? ` ${english(vlan)}` : ''}`,
  );

const rowOf = (picture: Picture, name: string): WireRow => {
  const row = flat(wireRows(picture)).find(({ card }) => card.name === name);
  if (row === undefined) throw new Error(`no row is called ${name}`);
  return row;
};

const worker = (name: string, plumbing = false): Picture =>
  drawnHost(aScenarioMap('datacenter'), { node: name, plumbing });

describe('the nesting', () => {
  it('is bridge, uplink, NICs, switch ports; then physical network, network, VM NIC', () => {
    expect(tree(drawnHost(aScenarioMap('case-3')))).toEqual([
      'br-ex (OVS bridge) 1924',
      '  ens192 (NIC) 1924',
      '    sw1 (Switch port) 1924',
      '  192.168.4.0/24 (Machine network)',
      '  datacenter (Physical network)',
      '    vlan-1924 (Localnet) 1924',
      '      ws (VM NIC, ns1) 1924',
      '  physnet (Physical network)',
    ]);
  });

  it('shows untagged networks as such up to the NIC', () => {
    expect(tree(drawnHost(aScenarioMap('case-2')))).toEqual([
      'br-ex (OVS bridge) untagged',
      '  ens192 (NIC) untagged',
      '  192.168.4.0/24 (Machine network)',
      '  machine-net (Physical network)',
      '    machine-net (Localnet) untagged',
      '      ws (VM NIC, ns1) untagged',
      '  physnet (Physical network)',
    ]);
  });

  it('keeps NICs without a VM network together at the end, and open joints as roots of their own', () => {
    const roots = wireRows(worker('worker-3')).map(({ card, kindName, fact }) => [
      card.name,
      english(kindName),
      english(fact),
    ]);
    expect(roots.slice(0, 3).map(([name]) => name)).toEqual(['br-ex', 'br-vmdata', 'br1']);
    expect(roots).toContainEqual(['physnet-backup', 'not on worker-3', 'No bridge mapping on this host']);
    expect(roots.at(-1)).toEqual(['Other NICs', '2 NICs', '2 unused']);
  });

  it('counts what the other NICs are for', () => {
    const host = aHost('n1').withNic('eno1').withVlan('eno1.7', { base: 'eno1', id: 7 });
    const idle = (some: ReturnType<typeof aHost>) => {
      const row = wireRows(drawnHost(aMapOf(some))).at(-1);
      return row && [english(row.kindName), english(row.fact)];
    };
    expect(idle(host)).toEqual(['1 NIC', '1 without a VM network']);
    expect(idle(host.withNic('eno2'))).toEqual(['2 NICs', '1 without a VM network, 1 unused']);
  });

  it('has no group of other NICs where there are none', () => {
    expect(wireRows(drawnHost(aScenarioMap('case-1'))).map(({ card }) => card.name)).toEqual([
      'br-ex',
      'br-vmdata',
      'br-trunk',
    ]);
  });

  it('puts a bridge behind a patch below the bridge that it feeds', () => {
    const [nic, phy, ex, mapping] = [
      aCard('nic', 'eno1'),
      aCard('bridge', 'br-phy'),
      aCard('bridge', 'br-ex'),
      aCard('physicalNetwork', 'physnet'),
    ];
    const picture = aPicture([nic, phy, ex, mapping], [aWire(nic, phy), aWire(phy, ex), aWire(ex, mapping)]);
    expect(tree(picture)).toEqual([
      'br-ex (OVS bridge)',
      '  br-phy (OVS bridge)',
      '    eno1 (NIC)',
      '  physnet (Physical network)',
    ]);
  });

  it('ends where wires run in a ring', () => {
    const [a, b] = [aCard('bridge', 'br-a'), aCard('bridge', 'br-b')];
    expect(tree(aPicture([a, b], [aWire(a, b), aWire(b, a)]))).toEqual([
      'br-a (OVS bridge)',
      '  br-b (OVS bridge)',
      '  br-b (OVS bridge)',
    ]);
  });

  it.each(['worker-1', 'worker-3', 'worker-6', 'worker-7', 'worker-8', 'master-0'])(
    'reaches every card of %s',
    (node) => {
      for (const plumbing of [false, true]) {
        const picture = worker(node, plumbing);
        const rows = flat(wireRows(picture));
        const shown = new Set(rows.map(({ card }) => card.id));
        expect(picture.cards.filter(({ id }) => !shown.has(id)).map(({ name }) => name)).toEqual([]);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }
    },
  );
});

describe('the cells', () => {
  const picture = worker('worker-3');

  it('say trunk where several VLANs run, and the tag of a VLAN interface', () => {
    const vlan = (name: string) => rowOf(picture, name).vlan;
    expect(['br-vmdata', 'bond1', 'ens1f0np0'].map((name) => vlan(name)?.text)).toEqual(['trunk', 'trunk', 'trunk']);
    expect(vlan('ens2f0np0.300')).toMatchObject({ values: { vlan: 300 } });
    expect(vlan('physnet-vmdata')).toBeUndefined();
  });

  it('count the networks and VM NICs of a bridge', () => {
    expect(english(rowOf(picture, 'br1').fact)).toBe('Networks: 1, VM NICs: 2');
  });

  it('name the switch port of a NIC, and the MTU', () => {
    expect(rowOf(picture, 'ens1f0np0')).toMatchObject({ switchPort: 'leaf-11 Ethernet1/17', mtu: 9000 });
    expect(rowOf(picture, 'eno2np1').switchPort).toBeUndefined();
  });

  it('name what is folded', () => {
    expect(english(rowOf(picture, '2 unused').kindName)).toBe('NICs');
    const crowd = aCard('vmNic', '13 VM NICs', { face: 'folded', namespace: 'shop' });
    expect(tree(aPicture([crowd], []))).toEqual(['13 VM NICs (VM NICs, shop)']);
  });

  it('name what is missing', () => {
    const bare = aHost('n1').withOvsBridge('br-x', []).withMapping('dc', 'br-x');
    const open = drawnHost(aMapOf(bare, aLocalnetNad('shop/web', { physicalNetworkName: 'dc' })));
    expect(tree(open)).toEqual([
      'br-x (OVS bridge) untagged',
      '  No NIC (Missing) untagged',
      '  dc (Physical network)',
      '    web (Localnet) untagged',
    ]);
  });

  it('name any other interface by what it is', () => {
    const dummy = aCard('nic', 'dummy0', { kind: 'otherIface' });
    const bridge = aCard('bridge', 'br1', { kind: 'linuxBridge' });
    expect(tree(aPicture([dummy, bridge], [aWire(dummy, bridge)]))).toEqual([
      'br1 (Linux bridge)',
      '  dummy0 (Other interface)',
    ]);
  });
});
