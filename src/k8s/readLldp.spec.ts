import { problemsOf, valueOf } from '../testing/readers/reading';
import { readNodeNetworkState } from './nodeNetworkState';

const nns = (lldp: unknown) => ({
  metadata: { name: 'n1' },
  status: { currentState: { interfaces: [{ name: 'eno1', lldp }] } },
});
const lldpOf = (lldp: unknown) => valueOf(readNodeNetworkState, nns(lldp)).state?.interfaces?.[0]?.lldp;
const problems = (lldp: unknown) =>
  problemsOf(readNodeNetworkState, nns(lldp)).map((path) =>
    path.replace('status.currentState.interfaces[0].lldp', '@'),
  );

const chassis = { type: 1, 'chassis-id': '02:AA:00:00:00:11' };
const port = { type: 2, 'port-id': 'Ethernet1/7' };

describe('two neighbours that name neither chassis nor port', () => {
  const names = (...systems: readonly string[]) =>
    lldpOf({ neighbors: systems.map((name) => [{ type: 5, 'system-name': name }]) })?.neighbors.map(
      ({ systemName }) => systemName,
    );

  it('are one only when they say the same', () => {
    expect(names('leaf-1', 'leaf-2', 'leaf-1')).toEqual(['leaf-1', 'leaf-2']);
  });
});

describe('what a switch announces', () => {
  it('is read from all its parts, in whatever order', () => {
    const neighbour = [
      { type: 5, 'system-name': 'leaf-11' },
      { type: 127, oui: '00:80:c2', subtype: 3, 'ieee-802-1-vlans': [{ name: 'web', vid: 1924 }, { vid: '1926' }] },
      { type: 127, oui: '00:12:0f', subtype: 4, 'ieee-802-3-max-frame-size': 9216 },
      { type: 6, 'system-description': 'A switch' },
      { type: 7, 'system-capabilities': ['Router'] },
      { type: 8, 'management-addresses': [{ address: '192.0.2.1' }, { address: '2001:db8::1' }] },
      port,
      chassis,
    ];
    expect(lldpOf({ enabled: true, neighbors: [neighbour] })).toEqual({
      enabled: true,
      neighbors: [
        {
          chassisId: '02:AA:00:00:00:11',
          portId: 'Ethernet1/7',
          systemName: 'leaf-11',
          systemDescription: 'A switch',
          capabilities: ['Router'],
          managementAddresses: ['192.0.2.1', '2001:db8::1'],
          vlans: [
            { vid: 1924, name: 'web' },
            { vid: 1926, name: undefined },
          ],
          maxFrameSize: 9216,
        },
      ],
    });
  });

  it('tells no VLAN list from an empty one, and needs no name of the system (peers 14)', () => {
    expect(lldpOf({ neighbors: [[chassis, port]] })?.neighbors).toMatchObject([
      { vlans: undefined, systemName: undefined },
    ]);
    expect(lldpOf({ neighbors: [[chassis, { 'ieee-802-1-vlans': [] }]] })?.neighbors).toMatchObject([{ vlans: [] }]);
  });

  it('counts once for each port, and two ports are two neighbours', () => {
    const other = { type: 2, 'port-id': 'Ethernet1/8' };
    expect(
      lldpOf({
        neighbors: [
          [chassis, port],
          [chassis, port],
          [chassis, other],
        ],
      })?.neighbors,
    ).toHaveLength(2);
  });

  it('goes by type where one key could belong to another', () => {
    expect(lldpOf({ neighbors: [[{ type: 9, 'chassis-id': 'x', 'system-name': 'y' }]] })?.neighbors).toMatchObject([
      { chassisId: undefined, systemName: undefined },
    ]);
  });

  it('loses only what is malformed, and each is reported once with its path', () => {
    const raw = {
      neighbors: [
        'leaf-11',
        [
          chassis,
          5,
          { type: 'x' },
          { 'ieee-802-1-vlans': [{ name: 'web' }, 6, { vid: 7 }], 'management-addresses': [{}] },
        ],
      ],
    };
    expect(lldpOf(raw)?.neighbors).toMatchObject([
      { chassisId: '02:AA:00:00:00:11', vlans: [{ vid: 7 }], managementAddresses: [] },
    ]);
    expect(problems(raw)).toEqual([
      '@.neighbors[0]',
      '@.neighbors[1][1]',
      '@.neighbors[1][2].type',
      '@.neighbors[1][3].ieee-802-1-vlans[0]',
      '@.neighbors[1][3].ieee-802-1-vlans[1]',
    ]);
  });

  it('is off and empty unless written, and absent without the block', () => {
    expect(lldpOf({})).toEqual({ enabled: false, neighbors: [] });
    expect(lldpOf(undefined)).toBeUndefined();
  });
});
