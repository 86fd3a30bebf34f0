import { aHost } from '../../testing/aHost';
import { aMapOf } from '../../testing/aMapOf';
import { aLocalnetNad, aNad } from '../../testing/objects/aNad';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { drawnHost, namesIn } from '../../testing/drawnHost';
import { litPath } from './litPath';
import { wireRows } from './wireRows';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** 12 NICs, 4 bonds, 8 VLAN interfaces, 4 bridges, 6 networks, 30 VM NICs. */
const bigMap = () => {
  const nics = range(12).reduce((host, index) => host.withNic(`eno${index}`, { mtu: 9000 }), aHost('n1'));
  const bonds = range(4).reduce(
    (host, index) => host.withBond(`bond${index}`, [`eno${2 * index}`, `eno${2 * index + 1}`]),
    nics,
  );
  const vlans = range(8).reduce(
    (host, index) => host.withVlan(`bond3.${index + 10}`, { base: 'bond3', id: index + 10 }),
    bonds,
  );
  const bridged = vlans
    .withBrEx('bond0')
    .withOvsBridge('br-a', ['bond1'])
    .withOvsBridge('br-b', ['bond2'])
    .withLinuxBridge('br1', ['bond3.10'])
    .withMapping('dc-a', 'br-a')
    .withMapping('dc-b', 'br-b');
  const networks = [
    ...range(4).map((index) =>
      aLocalnetNad(`shop/net-${index}`, { physicalNetworkName: index % 2 ? 'dc-a' : 'dc-b', vlanID: 100 + index }),
    ),
    aLocalnetNad('shop/net-4', { physicalNetworkName: 'physnet' }),
    aNad('shop/net-5', { type: 'bridge', bridge: 'br1' }),
  ];
  const vms = range(30).flatMap((index) => {
    const plan = [{ name: 'net1', nad: `net-${index % 6}` }];
    return [aVm(`shop/vm-${index}`, { nics: plan }), aVmi(`shop/vm-${index}`, { nics: plan, node: 'n1' })];
  });
  return aMapOf(bridged, ...networks, ...vms);
};

describe('a big host', () => {
  const picture = drawnHost(bigMap());

  it('is drawn in full, with its four unused NICs folded', () => {
    const lanes = ['nic', 'bond', 'vlan', 'bridge', 'physicalNetwork', 'network', 'vmNic'] as const;
    expect(lanes.map((lane) => namesIn(picture, lane).length)).toEqual([9, 4, 8, 4, 4, 6, 30]);
    expect(picture.vlans).toEqual([10, 100, 101, 102, 103]);
    expect(picture.folds.map(({ key }) => key)).toEqual(['unused-nics']);
  });

  it('has one short path for each VM NIC', () => {
    for (const { id } of picture.cards.filter(({ lane }) => lane === 'vmNic')) {
      const { cards } = litPath(picture, id);
      expect([...cards].filter((card) => card.startsWith('vmNic:'))).toEqual([id]);
      expect(cards.size).toBe(7);
    }
  });

  it('is the same each time', () => {
    expect(drawnHost(bigMap())).toEqual(picture);
    expect(wireRows(drawnHost(bigMap()))).toEqual(wireRows(picture));
  });
});
