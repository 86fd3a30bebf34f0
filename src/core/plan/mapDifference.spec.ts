import { aPlanOf, create, policy, cluster, remove } from '../../testing/plan/aPlan';
import { aCudn } from '../../testing/objects/aCudn';
import { isSameMap } from './mapDifference';

describe('the difference of two maps', () => {
  const { map } = aPlanOf(cluster, create(policy()));

  it('has what a policy makes on each host', () => {
    expect(map.added.elements).toEqual(
      expect.arrayContaining(['mapping:n1/dc', 'mapping:n2/dc', 'ovs-bridge:n1/br-vm', 'ovs-bridge:n2/br-vm']),
    );
    expect(map.removed).toEqual({ elements: [], links: [] });
    expect(map.changed.elements).toEqual(expect.arrayContaining(['link:n1/eno2', 'link:n2/eno2']));
    expect(map.added.links).toEqual(
      expect.arrayContaining([{ from: 'ovs-bridge:n1/br-vm', to: 'mapping:n1/dc', rule: 'L-12' }]),
    );
  });

  it('is the other way round when it goes', () => {
    const live = aPlanOf(cluster, create(aCudn('vlan-7'))).cluster.raw;
    const gone = aPlanOf(live, remove(aCudn('vlan-7'))).map;
    expect(gone.removed.elements).toEqual(expect.arrayContaining(['cudn:vlan-7', 'nad:shop/vlan-7']));
    expect(gone.added.elements).toEqual([]);
  });

  it('is nothing without changes', () => {
    expect(isSameMap(aPlanOf(cluster).map)).toBe(true);
    expect(isSameMap(map)).toBe(false);
  });
});
