import fc from 'fast-check';
import type { Lane, LaneCard, LaneGraph, LaneWire, LayoutOptions } from '../core/layout/laneGraph';

const lanes: readonly Lane[] = [
  { id: 'switch', title: 'Switch ports', boxed: false },
  { id: 'nic', title: 'NICs', boxed: true },
  { id: 'bond', title: 'Bonds', boxed: true, yields: 1 },
  { id: 'bridge', title: 'Bridges', boxed: true },
  { id: 'network', title: 'Networks', boxed: false },
  { id: 'vmNic', title: 'VM NICs', boxed: false },
];

const text = fc.constantFrom(
  '',
  'a',
  'web-01',
  'OVS · MTU 9000',
  'enp129s0f0np0',
  'a-name-that-no-lane-is-wide-enough-for',
);
const strand = fc.constantFrom('1924', '1926', '300', '70');

const card = fc.record({
  lane: fc.constantFrom(...lanes.map(({ id }) => id)),
  name: text,
  fact: fc.tuple(text, text),
  badge: fc.option(fc.constantFrom('VLAN 1924', 'untagged'), { nil: undefined }),
  group: fc.option(fc.constantFrom('shop', 'erp', 'infra'), { nil: undefined }),
  order: fc.constantFrom('a', 'b', 'c', 'd'),
});

const wire = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  strands: fc.uniqueArray(strand, { maxLength: 4 }),
  label: fc.option(
    fc.record({ wording: fc.constantFrom(['trunk 1924, 1926', 'trunk'] as const, ['300'] as const), rank: fc.nat(3) }),
    { nil: undefined },
  ),
  open: fc.boolean(),
});

/** Any graph of up to 40 cards and 60 wires in the lanes of a host: also brackets, leftward wires and long jumps. */
export const anyLaneGraph: fc.Arbitrary<LaneGraph> = fc
  .record({
    cards: fc.array(card, { maxLength: 40 }),
    wires: fc.array(wire, { maxLength: 60 }),
    boxTitle: fc.constantFrom('worker-3', undefined),
  })
  .map(({ cards, wires, boxTitle }) => {
    const withIds = cards.map((plain, index): LaneCard => ({ ...plain, id: `c${index}` }));
    const end = (index: number) => `c${index % Math.max(1, cards.length)}`;
    const ended = wires.map((plain, index): LaneWire => {
      return { ...plain, id: `w${index}`, from: end(plain.from), to: end(plain.to) };
    });
    return { lanes, cards: withIds, wires: ended, boxTitle };
  });

/** Widths from far too narrow to far too wide, with and without something lit. */
export const anyLayoutOptions: fc.Arbitrary<LayoutOptions> = fc.record({
  width: fc.constantFrom(300, 700, 958, 1278, 2400),
  lit: fc.option(fc.constantFrom(new Set<string>(), new Set(['c0', 'c1', 'c2'])), { nil: undefined }),
  unfolded: fc.constantFrom(undefined, new Set(['nic'])),
});
