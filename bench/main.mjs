// node bench/main.mjs [--counts]: measures, prints each figure beside its budget, writes test-results/bench.json.
// Times never fail, counts do. With --counts only counts are taken.
import { mkdirSync, writeFileSync } from 'node:fs';
import { calibration } from './clock.mjs';
import { measure as measureLayout } from './layout.mjs';
import { measure as measurePage } from './page.mjs';
import { measure as measureRules } from './rules.mjs';
import { within } from './rows.mjs';

const times = !process.argv.includes('--counts');
const rows = times ? [within('calibration: sort and sum', calibration(), {})] : [];
for (const measure of [measureLayout, measureRules, measurePage]) rows.push(...(await measure({ times })));

for (const row of rows) console.log(lineOf(row));
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);

const broken = rows.filter(({ counted, holds }) => counted && !holds);
for (const { name } of broken) console.error(`Over budget: ${name}`);
process.exitCode = broken.length > 0 ? 1 : 0;

function lineOf({ name, value, unit, budget, counted, holds }) {
  const amount = `${Math.round(value * 100) / 100} ${unit}`.trim();
  const limit = budget === undefined ? '' : `budget ${budget}`;
  const verdict = holds ? '' : counted ? 'OVER BUDGET' : 'over budget';
  return [name.padEnd(64), amount.padStart(12), limit.padStart(12), verdict].join('  ').trimEnd();
}
