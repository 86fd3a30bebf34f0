import { wireRows } from '../../core/merge/wireRows';
import type { WireRow } from '../../core/merge/wireRow';
import { english } from '../../core/message';
import { aHost } from '../../testing/aHost';
import { aMapOf } from '../../testing/aMapOf';
import { aScenarioMap } from '../../testing/aScenario';
import { drawnHost } from '../../testing/drawnHost';
import { rowFact } from './rowFact';

const flat = (rows: readonly WireRow[]): readonly WireRow[] => rows.flatMap((row) => [row, ...flat(row.children)]);
const rows = flat(wireRows(drawnHost(aScenarioMap('datacenter'), { node: 'worker-3', plumbing: true })));

const told = (name: string) => {
  const row = rows.find(({ card }) => card.name === name);
  if (row === undefined) throw new Error(`no row is called ${name}`);
  const fact = rowFact(row);
  return fact && english(fact);
};

it.each([
  ['a NIC', 'ens1f0np0', '25 Gb/s'],
  ['an interface that has nothing else', 'ens2f0np0.300', undefined],
  ['a bond, which says none', 'bond1', 'LACP · 2 of 2 up'],
])('leaves the MTU of %s to its column', (_what, name, fact) => {
  expect(told(name)).toBe(fact);
});

it.each([
  ['of a network', 'web-prod', undefined],
  ['of a machine network', '192.0.2.0/24', 'on br-ex'],
])('leaves the kind %s to its column', (_what, name, fact) => {
  expect(told(name)).toBe(fact);
});

it('says nothing of a bridge without networks', () => {
  const [bare] = wireRows(drawnHost(aMapOf(aHost('n1').withNic('eno1').withOvsBridge('br-x', ['eno1']))));
  expect(bare?.card.name).toBe('br-x');
  expect(bare && rowFact(bare)).toBeUndefined();
});

it('keeps what is counted, and why something is missing', () => {
  expect(told('br1')).toBe('Networks: 1, VM NICs: 2');
  expect(told('physnet-backup')).toBe('No bridge mapping on this host');
});

it('repeats neither an MTU nor a kind in any row', () => {
  for (const row of rows) {
    const fact = rowFact(row);
    if (fact === undefined) continue;
    expect(english(fact)).not.toContain(`MTU ${row.mtu ?? 'none'}`);
    expect(english(fact)).not.toBe(english(row.kindName));
  }
});
