// Runs webpack with a configuration written in TypeScript: node scripts/build-webpack.mjs <config.ts> [--development]
// The configuration is bundled first, so that Node can load it without a loader of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [configFile, ...flags] = process.argv.slice(2);
if (configFile === undefined) throw new Error('Say which configuration: node scripts/build-webpack.mjs <config.ts>');

// The console's webpack plugin names its files by this variable, so it is set before the plugin is loaded.
process.env.NODE_ENV ??= flags.includes('--development') ? 'development' : 'production';

const config = await loadConfig(configFile);
const { default: webpack } = await import('webpack');
const stats = await new Promise((resolve, reject) => {
  const compiler = webpack(config);
  compiler.run((problem, result) => compiler.close(() => (problem ? reject(problem) : resolve(result))));
});
console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY, timings: true, assets: false }));
if (stats.hasErrors()) process.exitCode = 1;
else writeFileSync(`${config.output.path}.built`, '');

async function loadConfig(file) {
  const outfile = path.resolve('node_modules/.cache/wiremap', `${path.basename(file, '.ts')}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const { default: loaded } = await import(pathToFileURL(outfile).href);
  return loaded;
}
