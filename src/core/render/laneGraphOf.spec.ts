import { aCard, aPicture, aWire } from '../../testing/aPicture';
import { english, msg } from '../message';
import { laneGraphOf } from './laneGraphOf';

const nic = aCard('nic', 'eno1', { fact: [msg('{{n}} Gb/s · MTU 9000', { n: 25 }), msg('25G')] });
const network = aCard('network', 'web', { vlan: 1924, id: 'ovnNetwork:web' });
const open = aCard('network', 'old', {
  vlan: 'untagged',
  id: 'ovnNetwork:old',
  namespace: 'shop',
  heading: msg('{{n}} old', { n: 2 }),
});
const vm = aCard('vmNic', 'web-01', { namespace: 'shop', id: 'vmNic:shop/web-01/net1' });
const picture = aPicture(
  [nic, network, open, vm],
  [
    aWire(nic, network, { vlans: [7, 1924], label: { kind: 'mtu', text: [msg('MTU 1400'), msg('1400')] } }),
    aWire(network, vm, { label: { kind: 'pending', text: [msg('pending')] } }),
    aWire(nic, open, { face: 'open' }),
  ],
);

describe('laneGraphOf', () => {
  const graph = laneGraphOf(picture, english);

  it('has all lanes from the switch to the VM, those inside the host in its box', () => {
    expect(graph.lanes.map(({ id }) => id)).toEqual([
      ...['switch', 'nic', 'bond', 'vlan', 'bridge', 'physicalNetwork', 'network', 'vmNic'],
    ]);
    expect(graph.lanes.filter(({ boxed }) => boxed).map(({ title }) => title)).toEqual([
      ...['NICs', 'Bonds', 'VLAN interfaces', 'Bridges', 'Physical networks'],
    ]);
    expect(graph.boxTitle).toBe('n1');
  });

  it('offers each fact from the longest wording to the shortest', () => {
    expect(graph.cards[0]).toMatchObject({ name: 'eno1', fact: ['25 Gb/s · MTU 9000', '25G'], lane: 'nic' });
  });

  it('names a card by its heading where it has one', () => {
    expect(graph.cards.map(({ name }) => name)).toEqual(['eno1', 'web', '2 old', 'web-01']);
  });

  it('badges a network with its VLAN, also when it has none', () => {
    expect(graph.cards.map(({ badge }) => badge)).toEqual([undefined, 'VLAN 1924', 'untagged', undefined]);
  });

  it('groups VM NICs by namespace and nothing else', () => {
    expect(graph.cards.map(({ group }) => group)).toEqual([undefined, undefined, undefined, 'shop']);
  });

  it('marks open joints, and keeps what is pending before what narrows', () => {
    expect(graph.wires.map(({ open: isOpen }) => isOpen)).toEqual([false, false, true]);
    const [mtu, pending] = graph.wires.map(({ label }) => label?.rank ?? 0);
    expect(graph.wires[0]?.label?.wording).toEqual(['MTU 1400', '1400']);
    expect(pending).toBeGreaterThan(mtu ?? 0);
  });

  it('splits a wire into one strand for each VLAN only when coloured', () => {
    expect(graph.wires[0]?.strands).toEqual([]);
    expect(laneGraphOf(picture, english, { coloured: true }).wires[0]?.strands).toEqual(['7', '1924']);
  });
});
