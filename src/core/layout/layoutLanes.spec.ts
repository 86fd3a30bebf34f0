import { aLaneGraph } from '../../testing/aLaneGraph';
import { sceneFaults } from '../../testing/sceneFaults';
import type { LaneGraph, LayoutOptions } from './laneGraph';
import { layoutLanes } from './layoutLanes';
import type { Scene } from './scene';
import { space } from './space';

const host = aLaneGraph(
  {
    switch: ['leaf-11', 'leaf-12'],
    nic: ['ens1f0np0', 'ens1f1np1', 'ens2f0np0'],
    bond: [{ id: 'bond1', fact: ['LACP · 2 of 2 up', 'LACP · 2/2 up'] }],
    bridge: [
      { id: 'br-vmdata', fact: ['OVS · MTU 9000', 'OVS · 9000'] },
      { id: 'br1', fact: ['Linux · MTU 1500', 'Linux · 1500'] },
    ],
    physnet: [{ id: 'physnet-vmdata', fact: ['on br-vmdata'] }, 'physnet-backup'],
    network: [
      { id: 'web-prod', badge: 'VLAN 1924', fact: ['Localnet', ''] },
      { id: 'db-prod', badge: 'VLAN 1926', fact: ['Localnet', ''] },
      'legacy-lan',
      'backup',
    ],
    vm: [
      { id: 'web-01', group: 'shop' },
      { id: 'web-02', group: 'shop' },
      { id: 'db-01', group: 'shop' },
      { id: 'sap', group: 'erp' },
    ],
  },
  [
    { id: 'leaf-11 > ens1f0np0', label: { wording: ['trunk 1924, 1926', 'trunk'], rank: 1 } },
    'leaf-12 > ens1f1np1',
    { id: 'ens1f0np0 > bond1', strands: ['1924', '1926'] },
    { id: 'ens1f1np1 > bond1', strands: ['1924', '1926'] },
    { id: 'bond1 > br-vmdata', strands: ['1924', '1926'] },
    { id: 'br-vmdata > physnet-vmdata', strands: ['1924', '1926'] },
    { id: 'physnet-vmdata > web-prod', strands: ['1924'], label: { wording: ['MTU 1400'], rank: 3 } },
    { id: 'physnet-vmdata > db-prod', strands: ['1926'] },
    { id: 'physnet-backup > backup', open: true },
    { id: 'ens2f0np0 > br1', label: { wording: ['300'], rank: 2 } },
    'br1 > legacy-lan',
    'web-prod > web-01',
    'web-prod > web-02',
    'db-prod > db-01',
    'legacy-lan > sap',
  ],
);

const lit = new Set(['leaf-11', 'ens1f0np0', 'bond1', 'br-vmdata', 'physnet-vmdata', 'web-prod', 'web-01']);

const scene = (options: Partial<LayoutOptions> = {}, graph: LaneGraph = host) =>
  layoutLanes(graph, { width: 1278, ...options });

const card = (id: string, options?: Partial<LayoutOptions>) => scene(options).cards.find((one) => one.id === id);
const wire = (id: string, options?: Partial<LayoutOptions>) => scene(options).wires.find((one) => one.id === id);

describe('layoutLanes', () => {
  it('fits a host into the width of the page, and nothing is in the way of anything else', () => {
    expect(scene().width).toBe(1278);
    expect(sceneFaults(scene())).toEqual([]);
  });

  it('gives lanes without cards no width, and counts the cards of the others', () => {
    const { lanes } = scene({}, aLaneGraph({ nic: ['a', 'b'], vm: ['v'] }));
    expect(lanes.map(({ id, count, boxed }) => [id, count, boxed])).toEqual([
      ['nic', 2, true],
      ['vm', 1, false],
    ]);
  });

  it('draws nothing of an empty graph', () => {
    const { cards, lanes, wires, headers, box } = scene({ minHeight: 500 }, aLaneGraph({}));
    expect([cards, lanes, wires, headers, box]).toEqual([[], [], [], [], undefined]);
    expect(scene({ minHeight: 500 }, aLaneGraph({})).height).toBe(500);
  });

  it('leaves out wires that miss an end or join a card to itself, cards of no lane, and what comes twice', () => {
    const graph = aLaneGraph({ nic: ['a', 'b', { id: 'a', name: 'again', order: 'z' }], bond: ['c'], nowhere: ['d'] }, [
      'a > a',
      'a > d',
      'a > c',
      { id: 'a > c', to: 'x' },
    ]);
    const { cards, wires } = scene({}, graph);
    expect(cards.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(wires.map(({ id, to }) => [id, to])).toEqual([['a > c', 'c']]);
  });

  it('frames the lanes of the host, and no others', () => {
    const { box, lanes } = scene();
    const inside = lanes.filter(({ x, width }) => box && x > box.x && x + width < box.x + box.width);
    expect(inside.map(({ id }) => id)).toEqual(['nic', 'bond', 'bridge', 'physnet']);
    expect(scene({}, { ...host, boxTitle: undefined }).box).toBeUndefined();
    expect(scene({}, aLaneGraph({ vm: ['v'] })).box).toBeUndefined();
  });

  it('says the longest fact that fits', () => {
    expect(card('bond1')?.fact).toBe('LACP · 2 of 2 up');
    expect(card('bond1', { width: 700 })?.fact).toBe('LACP · 2/2 up');
    expect(card('web-prod')).toMatchObject({ badge: { text: 'VLAN 1924' }, fact: 'Localnet' });
    expect(card('web-prod', { width: 700 })?.fact).toBe('');
  });

  it('cuts a name that no lane is wide enough for, and says so', () => {
    const long = 'a-network-with-a-very-long-name';
    const { cards } = scene({}, aLaneGraph({ network: [{ id: 'n', name: long }, 'short'] }));
    expect(cards.map(({ name, cut, width }) => [name, cut, width])).toEqual([
      [expect.stringMatching(/^a-network.*…name$|^a-network.*…/), true, 170],
      ['short', false, 170],
    ]);
  });

  it('cuts a fact that is too long, and drops it beside a badge that leaves no room', () => {
    const fact = ['a fact that is much longer than any lane may be wide'] as const;
    const graph = aLaneGraph({
      network: [
        { id: 'a', fact },
        { id: 'b', fact, badge: 'a badge that is wide too' },
      ],
    });
    expect(scene({}, graph).cards.map((one) => one.fact)).toEqual([expect.stringContaining('…'), '']);
  });

  it('folds lanes off the lit path only when width is short, and never those unfolded by hand', () => {
    const graph = aLaneGraph({ ...cardsOf(host), bond: ['a-bond-with-a-long-name'] }, []);
    const rails = (options: Partial<LayoutOptions>) => scene(options, graph).lanes.filter(({ rail }) => rail);
    const litHere = new Set([...lit].filter((id) => id !== 'bond1'));
    expect(rails({ width: 1278, lit: litHere })).toEqual([]);
    expect(rails({ width: 700 })).toEqual([]);
    expect(rails({ width: 700, lit: litHere })).toMatchObject([{ id: 'bond', width: 28 }]);
    expect(rails({ width: 700, lit: litHere, unfolded: new Set(['bond']) })).toEqual([]);
    const bar = scene({ width: 700, lit: litHere }, graph).cards.find(({ rail }) => rail);
    expect(bar).toMatchObject({ name: '', fact: '', width: 28, height: 44 });
  });

  it('folds the widest of several lanes first, and no more than it must', () => {
    const folded = (width: number) =>
      scene({ width, lit: new Set(['bond1']) }).lanes.flatMap(({ id, rail }) => (rail ? [id] : []));
    const steps = Array.from({ length: 100 }, (_, step) => folded(1278 - 5 * step)).filter(({ length }) => length > 0);
    expect(steps[0]).toEqual(['physnet']);
    expect(steps.find(({ length }) => length > 1)).toEqual(['nic', 'physnet']);
  });

  it('cuts names off the lit path and drops labels before any text has to go', () => {
    const br1 = new Set(['ens2f0np0', 'br1', 'legacy-lan', 'sap']);
    const unfolded = new Set(host.lanes.map(({ id }) => id));
    const cutIn = ({ cards }: Scene) => cards.flatMap(({ id, cut }) => (cut ? [id] : []));
    const drawn = Array.from({ length: 100 }, (_, step) => scene({ width: 1278 - 8 * step, lit: br1, unfolded }));
    const whole = drawn.filter(({ width }, step) => width <= (1278 - 8 * step) / space.scaleOfAll);
    const short = whole.find((one) => cutIn(one).length > 0);
    expect(cutIn(scene({ lit: br1 }))).toEqual([]);
    expect(short && cutIn(short)).toEqual(expect.arrayContaining(['physnet-backup']));
    expect(short && cutIn(short).filter((id) => br1.has(id))).toEqual([]);
    expect(short?.wires.filter(({ label }) => label !== undefined).map(({ id }) => id)).toEqual(['ens2f0np0 > br1']);
    expect(whole.flatMap(sceneFaults)).toEqual([]);
  });

  it('folds lanes that yield, even on the lit path, before any text has to go', () => {
    const yields: Readonly<Record<string, number>> = { physnet: 1, bond: 2 };
    const graph = { ...host, lanes: host.lanes.map((lane) => ({ ...lane, yields: yields[lane.id] })) };
    const folded = (options: Partial<LayoutOptions>) =>
      scene(options, graph).lanes.flatMap(({ id, rail }) => (rail ? [id] : []));
    expect(folded({ width: 780, lit })).toEqual([]);
    expect(folded({ width: 680, lit })).toEqual(['physnet']);
    expect(folded({ width: 540, lit })).toEqual(['bond', 'physnet']);
    expect(folded({ width: 540, lit, unfolded: new Set(['bond']) })).toEqual(['physnet']);
    expect(scene({ width: 560, lit }, graph).width).toBeLessThanOrEqual(560 / space.scaleOfAll);
    expect(sceneFaults(scene({ width: 540, lit }, graph))).toEqual([]);
  });

  it('is wider than asked for when nothing can be made shorter', () => {
    expect(scene({ width: 400 }).width).toBeGreaterThan(600);
    expect(sceneFaults(scene({ width: 400 }))).toEqual([]);
  });

  it('centres a few lanes on a wide stage', () => {
    const { lanes } = scene({ width: 2000 }, aLaneGraph({ nic: ['n'], vm: ['v'] }));
    const [first, last] = lanes;
    const margins = [first?.x ?? 0, 2000 - (last ? last.x + last.width : 0)];
    expect(Math.abs((margins[0] ?? 0) - (margins[1] ?? 0))).toBeLessThanOrEqual(1);
  });

  it('runs strands side by side, 4 px apart, and parts them in the order of what they lead to', () => {
    const starts = (id: string) => wire(id)?.strands.map(({ key, start }) => [key, start.y]);
    const [upper, lower] = wire('bond1 > br-vmdata')?.strands ?? [];
    expect((lower?.start.y ?? 0) - (upper?.start.y ?? 0)).toBe(4);
    const fork = [...(starts('physnet-vmdata > web-prod') ?? []), ...(starts('physnet-vmdata > db-prod') ?? [])];
    expect(fork.map(([key]) => key).sort()).toEqual(['1924', '1926']);
    expect(new Set(fork.map(([, y]) => y)).size).toBe(2);
  });

  it('draws a wire between two lanes as one curve, and level ones as a line', () => {
    expect(wire('leaf-12 > ens1f1np1')?.strands[0]?.d).toMatch(/^M[\d.]+ [\d.]+H[\d.]+$/);
    expect(wire('web-prod > web-01')?.strands[0]?.d).toMatch(/^M[\d. ]+C[\d. ]+$/);
  });

  it('puts the open joint on its wire, and labels where they find room', () => {
    expect(wire('physnet-backup > backup')?.joint).toBeDefined();
    expect(wire('leaf-11 > ens1f0np0')?.label?.text).toMatch(/^trunk/);
    expect(wire('ens2f0np0 > br1')?.label?.text).toBe('300');
  });

  it('starts a wire that runs leftward at its right end', () => {
    const { wires } = scene({}, aLaneGraph({ nic: ['n'], bridge: ['br'] }, ['br > n']));
    const [strand] = wires[0]?.strands ?? [];
    expect((strand?.start.x ?? 0) > (strand?.end.x ?? 0)).toBe(true);
  });

  it('draws wires within one lane as brackets to its right, beside each other where they meet', () => {
    const graph = aLaneGraph({ bridge: ['a', 'b', 'c', 'd'], physnet: ['p'] }, [
      { id: 'a > c', label: { wording: ['patch'], rank: 1 } },
      { id: 'd > b', open: true },
      'c > d',
    ]);
    const drawn = scene({}, graph);
    expect(sceneFaults(drawn)).toEqual([]);
    const upright = drawn.wires.map(({ strands }) => /H([\d.]+)Q/.exec(strands[0]?.d ?? '')?.[1]);
    expect(new Set(upright).size).toBe(3);
    expect(drawn.wires.map(({ label, joint }) => [label?.text, joint !== undefined])).toEqual([
      ['patch', false],
      [undefined, true],
      [undefined, false],
    ]);
  });

  it('leaves room beside the last lane for its brackets', () => {
    for (const lanes of [{ vm: ['v', 'w'] }, { nic: ['v', 'w'] }]) {
      expect(sceneFaults(scene({ width: 100 }, aLaneGraph(lanes, ['v > w'])))).toEqual([]);
    }
  });
});

function cardsOf({ cards }: LaneGraph) {
  const lanes = [...new Set(cards.map((one) => one.lane))];
  return Object.fromEntries(lanes.map((id) => [id, cards.filter((one) => one.lane === id)]));
}
