import { cudnId, nadId, ovnNetworkId, udnId, vmNicId } from '../../model/elementId';
import type { Element } from '../../model/element';
import type { Link } from '../../model/link';
import { createNetworkMap } from '../../model/createNetworkMap';
import { drawnHost, markOf, namesIn } from '../../../testing/drawnHost';
import { networkUnits } from './networkUnits';
import { landingOf, unitFacts } from './unitFacts';

const nad = (place: string, facts: object = {}): Element => {
  const [namespace = '', name = ''] = place.split('/');
  return { id: nadId(namespace, name), kind: 'nad', name, namespace, facts: { type: 'ovn-k8s-cni-overlay', ...facts } };
};
const network: Element = { id: ovnNetworkId('net'), kind: 'ovnNetwork', name: 'net', facts: { topology: 'localnet' } };
const cudn: Element = { id: cudnId('c'), kind: 'cudn', name: 'c', facts: { subnets: [], vlan: 7 } };
const mapOf = (elements: readonly Element[], links: readonly Link[]) =>
  createNetworkMap({ elements, links, unread: [], sources: [] });

describe('what one network is made of', () => {
  it('is the OVN network first, then all that it is linked with, but for a NAD that it dropped', () => {
    const links: readonly Link[] = [
      { from: network.id, to: nadId('a', 'x'), rule: 'L-32' },
      { from: cudn.id, to: nadId('a', 'x'), rule: 'L-33' },
      { from: cudn.id, to: network.id, rule: 'L-62' },
      { from: network.id, to: nadId('b', 'x'), rule: 'L-32', state: 'inferred' },
    ];
    const units = networkUnits(mapOf([nad('b/x'), nad('a/x'), cudn, network], links));
    expect(units.get(nadId('a', 'x'))?.elements.map(({ id }) => id)).toEqual(['ovnNetwork:net', 'cudn:c', 'nad:a/x']);
    expect(units.get(nadId('b', 'x'))?.elements.map(({ id }) => id)).toEqual(['nad:b/x']);
    expect(units.get(cudn.id)).toBe(units.get(network.id));
  });

  it('is a NAD alone where nothing else is linked, and a UDN before its NAD', () => {
    const udn: Element = { id: udnId('a', 'u'), kind: 'udn', name: 'u', namespace: 'a', facts: { subnets: [] } };
    const units = networkUnits(
      mapOf([nad('a/x'), nad('a/y'), udn], [{ from: udn.id, to: nadId('a', 'y'), rule: 'L-33' }]),
    );
    expect(units.get(nadId('a', 'x'))?.elements.map(({ id }) => id)).toEqual(['nad:a/x']);
    expect(units.get(nadId('a', 'y'))?.elements.map(({ id }) => id)).toEqual(['udn:a/u', 'nad:a/y']);
  });
});

describe('what it says', () => {
  const factsOf = (...elements: readonly Element[]) => {
    const [first] = elements;
    const links = elements.slice(1).map(({ id }): Link => ({ from: first?.id ?? network.id, to: id, rule: 'L-32' }));
    const map = mapOf(elements, links);
    const unit = [...networkUnits(map).values()][0];
    return unit && unitFacts(map, unit);
  };

  it('comes from the OVN network, else from what made it', () => {
    expect(factsOf(network, cudn)).toMatchObject({
      topology: 'localnet',
      physicalNetwork: 'net',
      vlan: 7,
      isOverlay: false,
      type: undefined,
    });
  });

  it('of a dropped NAD is its own: it is of OVN, and is no overlay of its own', () => {
    expect(factsOf(nad('a/x', { topology: 'layer3' }))).toMatchObject({ isOverlay: true, type: undefined });
    expect(factsOf(nad('a/x', { type: 'bridge', mtu: 1400 }))).toMatchObject({
      isOverlay: false,
      type: 'bridge',
      mtu: 1400,
    });
  });

  it.each([
    [{ type: 'bridge', bridge: 'cni0' }, 'link:n1/cni0'],
    [{ type: 'cnv-bridge', bridge: 'br1' }, 'link:n1/br1'],
    [{ type: 'ovs', bridge: 'br1' }, 'ovs-bridge:n1/br1'],
    [{ type: 'macvlan', master: 'eno1' }, 'link:n1/eno1'],
    [{ type: 'ovs' }, undefined],
    [{ type: 'tap', bridge: 'br1' }, 'link:n1/br1'],
    [{ type: 'host-device', master: 'eno1' }, undefined],
    [{ type: 'sriov' }, undefined],
  ])('names where it lands on a host (%#)', (facts, id) => {
    const unit = networkUnits(mapOf([nad('a/x', facts)], [])).get(nadId('a', 'x'));
    expect(unit && landingOf(unit, 'n1')?.id).toBe(id);
  });

  it('lands nowhere of its own for an OVN network', () => {
    const unit = networkUnits(mapOf([network], [])).get(network.id);
    expect(unit && landingOf(unit, 'n1')).toBeUndefined();
  });
});

it('draws a VM NIC that no VM and no network is linked to', () => {
  const facts = { vm: 'a', ips: [], infoSources: [], runs: 'n1' };
  const nic: Element = { id: vmNicId({ namespace: 'x', vm: 'a', nic: 'n' }), kind: 'vmNic', name: 'n', facts };
  const picture = drawnHost(mapOf([nic], []));
  expect(namesIn(picture, 'vmNic')).toEqual(['a']);
  expect(markOf(picture, 'a')).toEqual(['unknown', 'It is not known what a is attached to.']);
});
