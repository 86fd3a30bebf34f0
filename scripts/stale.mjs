// Is a build older than what it was built from?
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What every build depends on, besides its own sources. */
const everyBuild = ['package-lock.json', 'package.json', 'scripts/build-node.mjs', 'scripts/build-webpack.mjs'];

/** The builds: what is made, by which npm script, from what. The build writes
 * its stamp anew each time, which webpack does not do with a file that stays the same. */
export const builds = {
  plugin: {
    script: 'build:plugin',
    stamp: 'dist/plugin.built',
    sources: [
      'src/k8s',
      'src/core',
      'src/ui',
      'src/console',
      'locales',
      'console-extensions.json',
      'webpack.config.ts',
    ],
  },
  host: {
    script: 'build:host',
    stamp: 'dist/host.built',
    sources: ['src/standalone/host', 'src/standalone/serverFlags.ts', 'host.webpack.config.ts'],
  },
  server: {
    script: 'build:node',
    stamp: 'dist/server/main.mjs',
    sources: ['src/k8s', 'src/core', 'src/cluster', 'src/standalone/server', 'src/standalone/serverFlags.ts'],
  },
  cli: {
    script: 'build:node',
    stamp: 'dist/cli/main.mjs',
    sources: ['src/k8s', 'src/core', 'src/cluster', 'src/cli'],
  },
};

/** True when the build `name` was never made or something it is made from has changed since. */
export const isStale = (name) => {
  const { stamp, sources } = builds[name];
  const made = changedAt(stamp);
  return made === undefined || [...everyBuild, ...sources].some((source) => newestIn(source) > made);
};

/** The npm scripts that bring `names` up to date, each once. */
export const scriptsFor = (names) => [...new Set(names.filter(isStale).map((name) => builds[name].script))];

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** Specs do not end up in a build. A folder counts with its own date too, since a deletion leaves no newer file. */
const newestIn = (place) => {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined || /\.spec\.tsx?$/.test(place)) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(place).map((name) => newestIn(path.join(place, name)));
  return Math.max(found.mtimeMs, ...inside);
};
