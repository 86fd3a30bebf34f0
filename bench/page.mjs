// What the built plugin costs in a browser: bytes, elements, time to a picture, work while panning.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { median } from './clock.mjs';
import { hosts, writeCluster } from './hosts.mjs';
import { elements, panned, pictureOf } from './inPage.mjs';
import { atMost, within } from './rows.mjs';
import { startServer } from './server.mjs';

const file = '.cache/bench/cluster.json';
const address = (host) => `/network-map?scope=node/${host}`;

export async function measure({ times }) {
  await writeCluster(file);
  const server = await startServer(file);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, baseURL: server.url });
    const scripts = scriptsLoadedBy(page);
    await page.goto(address(hosts.small));
    await page.locator('[data-card]').first().waitFor();
    const bytes = await scripts();
    const small = await page.evaluate(elements);
    const smallTimes = await pictureTimes(page, [hosts.small, hosts.large], times ? 7 : 1);
    const large = await page.evaluate(elements);
    const pan = await page.evaluate(panned);
    return [
      atMost('page: plugin JavaScript of the first load, KB gzip', Math.round(bytes / 1024), 250),
      ...elementRows(`page, ${small.cards} cards`, small),
      ...elementRows(`page, ${large.cards} cards`, large),
      atMost('page: cards and wires redrawn while panning', pan.redrawn, 0),
      ...(times ? timeRows(smallTimes, [small, large], pan) : []),
    ];
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Answers the gzip size of all scripts of the plugin that were loaded since. */
function scriptsLoadedBy(page) {
  const bodies = [];
  page.on('response', (response) => {
    if (/\/api\/plugins\/wiremap\/.*\.js$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  return async () => (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
}

/** Shows the two hosts in turns, the first one first, and ends with the second: ms to each picture. */
async function pictureTimes(page, [first, second], runs) {
  const times = { [first]: [], [second]: [] };
  await page.evaluate(pictureOf, { to: address(second), node: second });
  for (let run = 0; run < runs; run++) {
    for (const node of [first, second]) {
      times[node].push(await page.evaluate(pictureOf, { to: address(node), node }));
    }
  }
  return [median(times[first]), median(times[second])];
}

function elementRows(name, { mounted, most }) {
  return [atMost(`${name}: elements mounted`, mounted, 2000), atMost(`${name}: most elements of one card`, most, 8)];
}

function timeRows([small, large], [first, second], pan) {
  return [
    within(`page: picture of ${first.cards} cards`, small, { budget: 60 }),
    within(`page: picture of ${second.cards} cards`, large, { budget: 120 }),
    within('page: one frame while panning', pan.frame, { budget: 17 }),
  ];
}
