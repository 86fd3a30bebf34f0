// Modules of src, bundled as they are now, for use in Node.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Everything that the modules export; `name` is that of the bundle. */
export async function loadModules(name, modules) {
  const outfile = path.resolve('.cache', 'bench', `${name}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  const contents = modules.map((module) => `export * from './src/${module}';`).join('\n');
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
  return import(pathToFileURL(outfile));
}
