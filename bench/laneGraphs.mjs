// Lane graphs of a given size, the same in every run.

const lanes = [
  { id: 'switch', title: 'Switch ports', boxed: false },
  { id: 'nic', title: 'NICs', boxed: true },
  { id: 'bond', title: 'Bonds', boxed: true },
  { id: 'vlan', title: 'VLAN interfaces', boxed: true },
  { id: 'bridge', title: 'Bridges', boxed: true },
  { id: 'physicalNetwork', title: 'Physical networks', boxed: true },
  { id: 'network', title: 'Networks', boxed: false },
  { id: 'vmNic', title: 'VM NICs', boxed: false },
];

/**
 * `count` cards in eight lanes, each wired to one or two near it in the lane before, a quarter across a whole lane. The
 * order of names says nothing about what is near; the last lane comes in groups of eight.
 */
export function tangledGraph(count) {
  const random = numbers(1);
  const rows = count / lanes.length;
  const cards = lanes.flatMap(({ id: lane }, index) =>
    range(rows).map((row) => ({
      id: `${lane}:${row}`,
      lane,
      name: `${lane}-${row}`,
      fact: [`25 Gb/s · ${row}`],
      order: String(Math.floor(random() * 1e6)).padStart(6, '0'),
      group: index === lanes.length - 1 ? `group-${Math.floor(row / 8)}` : undefined,
    })),
  );
  const near = (row) => Math.min(rows - 1, Math.max(0, Math.floor(row + (random() - 0.5) * 8)));
  const wires = lanes.slice(1).flatMap(({ id: lane }, before) =>
    range(rows).flatMap((row) => {
      const from = lanes[random() < 0.25 ? Math.max(0, before - 1) : before].id;
      return range(random() < 0.3 ? 2 : 1).map((copy) => ({
        id: `${lane}:${row}:${copy}`,
        from: `${from}:${near(row)}`,
        to: `${lane}:${row}`,
        strands: [],
        label: random() < 0.1 ? { wording: ['trunk 1924, 1926', 'trunk'], rank: 1 } : undefined,
        open: false,
      }));
    }),
  );
  return { lanes, cards, wires, boxTitle: 'host' };
}

/** One host as it may well be: 60 cards, 12 NICs in 4 bonds, 6 networks, 14 VM NICs in 4 namespaces. */
export function hostGraph() {
  const cards = [];
  const wires = [];
  const card = (lane, id, more = {}) =>
    cards.push({ id, lane, name: id, fact: ['OVS · MTU 9000', '9000'], order: id, ...more });
  const wire = (from, to, text) =>
    wires.push({
      id: `${from} > ${to}`,
      from,
      to,
      strands: [],
      open: false,
      label: text && { wording: [text], rank: 1 },
    });
  for (const index of range(12)) {
    card('nic', `ens${1 + (index >> 1)}f${index % 2}np${index % 2}`);
    card('switch', `leaf-${index}`);
    wire(`leaf-${index}`, `ens${1 + (index >> 1)}f${index % 2}np${index % 2}`);
  }
  for (const bond of range(4)) {
    card('bond', `bond${bond}`);
    for (const port of range(2)) wire(`ens${bond + 1}f${port}np${port}`, `bond${bond}`);
  }
  for (const index of range(4)) {
    card('vlan', `bond${2 + (index % 2)}.${100 + index}`);
    wire(`bond${2 + (index % 2)}`, `bond${2 + (index % 2)}.${100 + index}`, String(100 + index));
    card('bridge', `br${index}`);
    wire(index < 2 ? `bond${index}` : `bond${index}.${100 + index}`, `br${index}`);
  }
  for (const [index, bridge] of ['br0', 'br1', 'br1', 'br0'].entries()) {
    card('physicalNetwork', `physnet${index}`);
    wire(bridge, `physnet${index}`);
  }
  for (const [index, from] of ['physnet0', 'physnet1', 'physnet1', 'physnet2', 'br2', 'br3'].entries()) {
    card('network', `network-${index}`, { badge: `VLAN ${1920 + index}`, fact: ['Localnet', ''] });
    wire(from, `network-${index}`, index === 1 ? 'MTU 1400' : undefined);
  }
  for (const index of range(14)) {
    const group = ['infra', 'shop', 'shop', 'bank', 'erp', 'erp'][index % 6];
    card('vmNic', `vm-${String(index).padStart(2, '0')}`, { group, fact: [`10.19.${index % 6}.${index}`] });
    wire(`network-${index % 6}`, `vm-${String(index).padStart(2, '0')}`);
  }
  return { lanes, cards, wires, boxTitle: 'worker-3' };
}

function range(size) {
  return Array.from({ length: size }, (_, index) => index);
}

/** Numbers from 0 to 1 that look random and are not. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
