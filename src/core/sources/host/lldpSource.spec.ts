import { lldpId } from '../../model/elementId';
import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';

const chassis = { type: 1, 'chassis-id': '02:AA:00:00:00:11' };
const port = (id: string) => ({ type: 2, 'port-id': id });
const heard = (...neighbors: readonly unknown[]) => ({ lldp: { enabled: true, neighbors } });

describe('L-13, neighbours by LLDP', () => {
  it('keeps two neighbours of one NIC apart, and one that is listed twice as one (peers 14)', () => {
    const one = [chassis, port('Eth1/7'), { type: 5, 'system-name': 'leaf-11' }];
    const map = aMapOf(aHost('n1').withNic('eno1', heard(one, [chassis, port('Eth1/8')], one)));
    expect(linksBy(map, 'L-13')).toEqual([
      'lldp:02%3AAA%3A00%3A00%3A00%3A11/Eth1%2F7 → link:n1/eno1',
      'lldp:02%3AAA%3A00%3A00%3A00%3A11/Eth1%2F8 → link:n1/eno1',
    ]);
  });

  it('names a neighbour by its system, else by its chassis, and tells an unknown VLAN list from an empty one (peers 14)', () => {
    const vlans = { type: 127, oui: '00:80:c2', subtype: 3, 'ieee-802-1-vlans': [{ name: 'web', vid: 1924 }] };
    const map = aMapOf(
      aHost('n1').withNic('eno1', heard([chassis, port('1'), { type: 5, 'system-name': 'leaf-11' }, vlans])),
      aHost('n2').withNic('eno1', heard([chassis, port('2')])),
    );
    expect(map.elements.get(lldpId('02:AA:00:00:00:11', '1'))).toMatchObject({
      name: 'leaf-11',
      facts: { vlans: [{ vid: 1924, name: 'web' }] },
    });
    expect(map.elements.get(lldpId('02:AA:00:00:00:11', '2'))).toMatchObject({
      name: '02:AA:00:00:00:11',
      facts: { vlans: undefined },
    });
  });

  it('does not merge neighbours that say neither chassis nor port', () => {
    const system = [{ type: 5, 'system-name': 'sw' }];
    const map = aMapOf(
      aHost('n1')
        .withNic('eno1', heard(system))
        .withNic('eno2', heard([port('7')], []))
        .withNic('eno3', heard([chassis])),
    );
    expect(linksBy(map, 'L-13')).toEqual([
      'lldp:/n1%2Feno1%2F0 → link:n1/eno1 inferred',
      'lldp:/n1%2Feno2%2F1 → link:n1/eno2 inferred',
      'lldp:/n1%2Feno2%2F7 → link:n1/eno2 inferred',
      'lldp:02%3AAA%3A00%3A00%3A00%3A11/n1%2Feno3%2F0 → link:n1/eno3 inferred',
    ]);
    const names = [...map.elements.values()].filter(({ kind }) => kind === 'lldpNeighbor').map(({ name }) => name);
    expect(names).toEqual(['sw', '?', '7', '02:AA:00:00:00:11']);
  });
});
