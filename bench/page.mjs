// What the built plugin costs in a browser: bytes, elements, time to a picture, work while panning.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { median } from './clock.mjs';
import { hosts, writeCluster } from './hosts.mjs';
import { elements, noteFirstCard, panned, pictureOf, scriptsBeforeFirstCard } from './inPage.mjs';
import { atMost, within } from './rows.mjs';
import { startServer } from './server.mjs';

const file = '.cache/bench/cluster.json';
const windowSize = { width: 1600, height: 1000 };
/** So high that the large host needs no scrolling. */
const enoughForAll = 12_000;
const address = (host) => `/network-map?scope=node/${host}`;

export async function measure({ times }) {
  await writeCluster(file);
  const server = await startServer(file);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: windowSize, baseURL: server.url });
    const scripts = scriptsLoadedBy(page);
    await page.addInitScript(noteFirstCard);
    await page.goto(address(hosts.small));
    await page.locator('[data-card]').first().waitFor();
    const first = await page.evaluate(scriptsBeforeFirstCard);
    await page.getByText('Being checked…').waitFor({ state: 'detached' });
    const sizes = await scripts();
    const kilobytes = (names) => Math.round(names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) / 1024);
    const [small, opened, whole] = await picturesOf(page, times ? 7 : 1);
    const pan = await page.evaluate(panned);
    await page.getByRole('button', { name: 'Show everything' }).click();
    const far = { name: `${whole.cards} cards, all shown`, ...(await page.evaluate(elements)) };
    return [
      atMost('page: plugin JavaScript of the first load, KB gzip', kilobytes(first), 250),
      atMost('page: plugin JavaScript with all rules, KB gzip', kilobytes([...sizes.keys()]), 320),
      ...[small, opened, far].flatMap(elementRows),
      atMost('page: cards and wires redrawn while panning', pan.redrawn, 0),
      ...(times ? timeRows([small, opened, whole], pan) : []),
    ];
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Answers the gzip size of each script of the plugin that was loaded since, by its URL. */
function scriptsLoadedBy(page) {
  const bodies = [];
  page.on('response', (response) => {
    const url = response.url();
    if (!/\/api\/plugins\/wiremap\/.*\.js$/.test(new URL(url).pathname)) return;
    bodies.push(response.body().then((body) => [url, gzipSync(body).length]));
  });
  return async () => new Map(await Promise.all(bodies));
}

/**
 * The small host; the large one as the page opens it, which mounts only what is near the view; and the large one in a
 * window that nobody has, where all of its cards are in view at full size, which says what 200 cards cost.
 */
async function picturesOf(page, runs) {
  const small = await pictureOfHost(page, [hosts.large, hosts.small], runs);
  const opened = await pictureOfHost(page, [hosts.small, hosts.large], runs);
  await page.setViewportSize({ ...windowSize, height: enoughForAll });
  const whole = await pictureOfHost(page, [hosts.small, hosts.large], runs);
  await page.setViewportSize(windowSize);
  const { cards } = whole;
  return [
    { ...small, name: `${small.cards} cards`, budget: 60 },
    { ...opened, name: `${opened.cards} of ${cards} cards, the others out of view`, budget: 120 },
    { ...whole, name: `${cards} cards, all in view at full size`, budget: 120 },
  ];
}

/** Shows two hosts in turns and ends with the second: median ms to its picture, and its elements. */
async function pictureOfHost(page, [other, host], runs) {
  const times = [];
  for (let run = 0; run <= runs; run++) {
    await page.evaluate(pictureOf, { to: address(other), node: other });
    times.push(await page.evaluate(pictureOf, { to: address(host), node: host }));
  }
  return { time: median(times.slice(1)), ...(await page.evaluate(elements)) };
}

function elementRows({ name, mounted, most }) {
  return [
    atMost(`page, ${name}: elements mounted`, mounted, 2000),
    atMost(`page, ${name}: most elements of one card`, most, 8),
  ];
}

function timeRows(pictures, pan) {
  return [
    ...pictures.map(({ name, time, budget }) => within(`page: picture of ${name}`, time, { budget })),
    within('page: one frame while panning', pan.frame, { budget: 17 }),
  ];
}
