// How fast layout is, and how well it places things.
import { cpuTime } from './clock.mjs';
import { hostGraph, tangledGraph } from './laneGraphs.mjs';
import { loadModules } from './modules.mjs';
import { atLeast, atMost, within } from './rows.mjs';

/**
 * elkjs 0.11.0 draws the graph of 1,000 cards with 8,201 crossings in 155 s, measured once: `layered`, lanes as partitions,
 * groups as nodes around their cards, seed 1, all else by default; wires counted gap by gap where they leave and enter the
 * lanes. To be as good is asked for; this budget keeps what has been reached.
 */
const fewCrossings = 950;

const wide = { width: 1278 };
const stage = { width: 1400, height: 900 };

export async function measure({ times }) {
  const core = await loadModules('layout', [
    'core/layout/layoutLanes',
    'core/layout/nameCutter',
    'core/layout/rows/gridOf',
    'core/layout/rows/orderRows',
    'core/layout/rows/crossings',
    'testing/sceneFaults',
  ]);
  const graph = tangledGraph(1000);
  const scene = core.layoutLanes(graph, wide);
  const host = core.layoutLanes(hostGraph(), stage);
  const counts = [
    atMost('layout, 1,000 elements: wires behind cards', core.wiresBehindThings(scene).length, 0),
    atMost('layout, 1,000 elements: faults of geometry', core.sceneFaults(scene).length, 0),
    atMost('layout, 1,000 elements: crossings', crossingsIn(core, graph), fewCrossings),
    atMost('layout, host of 60 elements: faults of geometry', core.sceneFaults(host).length, 0),
    atLeast('layout, host of 60 elements: scale on 1400 × 900', fittedScale(host), 0.75),
  ];
  return times ? [...counts, ...timesOf(core, graph)] : counts;
}

function crossingsIn(core, graph) {
  const grid = core.gridOf(graph);
  core.orderRows(grid);
  return core.crossingsOf(grid);
}

function fittedScale({ width, height }) {
  return Math.round(Math.min(1, stage.width / width, stage.height / height) * 100) / 100;
}

function timesOf(core, graph) {
  const thousand = cpuTime(() => core.layoutLanes(graph, wide), { runs: 11, warmUp: 20 });
  const many = tangledGraph(10_000);
  const tenThousand = cpuTime(() => core.layoutLanes(many, wide), { runs: 5, warmUp: 3 });
  const cutThousand = cpuTime(() => cutNames(core, 1000), { runs: 5, warmUp: 2 });
  const cutTenThousand = cpuTime(() => cutNames(core, 10_000), { runs: 3, warmUp: 0 });
  return [
    within('layout, 1,000 elements', thousand, { budget: 20 }),
    within('layout, 10,000 elements', tenThousand, { budget: 150 }),
    within('layout, 1,000 to 10,000 elements', tenThousand / thousand, { unit: '-fold', budget: 15 }),
    within('layout, 10,000 names cut, alike but for their middle', cutTenThousand, {}),
    within('layout, 1,000 to 10,000 names cut', cutTenThousand / cutThousand, { unit: '-fold', budget: 15 }),
  ];
}

/** The worst there is: cut in the middle, all of them would read alike. */
function cutNames({ nameCutter }, count) {
  const names = Array.from({ length: count }, (_, index) => `production-db-${index}-eu-west-1-replica`);
  const cut = nameCutter(names, 120, [13, 500]);
  for (const name of names) cut(name);
}
