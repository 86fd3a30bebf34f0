#!/usr/bin/env node
// The command line from the checkout: builds it when it is missing or older than its sources, then runs it.
// Whatever building says goes to stderr; stdout carries the result only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const program = path.join(top, 'dist/cli/main.mjs');

await bringUpToDate();
process.argv[1] = program;
await import(pathToFileURL(program).href);

/** In an installed package there are no sources, and the program is what it is. */
async function bringUpToDate() {
  if (!existsSync(path.join(top, 'src/cli'))) return;
  const cwd = process.cwd();
  process.chdir(top);
  const { setUpPackages } = await import('../scripts/setup.mjs');
  const { isStale } = await import('../scripts/stale.mjs');
  setUpPackages();
  const built =
    !isStale('cli') ||
    spawnSync(process.execPath, ['scripts/build-node.mjs', 'cli'], { stdio: ['ignore', 2, 2] }).status === 0;
  process.chdir(cwd);
  if (built) return;
  console.error('wiremap could not be built.');
  process.exit(2);
}
