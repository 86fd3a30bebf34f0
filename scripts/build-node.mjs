// Bundles what runs in Node, each program into one file that needs no node_modules:
// node scripts/build-node.mjs [server] [cli], both when none is named.
import { existsSync } from 'node:fs';
import { build } from 'esbuild';

const all = {
  server: { entry: 'src/standalone/server/main.ts', outfile: 'dist/server/main.mjs' },
  cli: { entry: 'src/cli/main.ts', outfile: 'dist/cli/main.mjs' },
};

const wanted = process.argv.slice(2);
const programs = (wanted.length > 0 ? wanted : Object.keys(all)).map((name) => all[name]);

// Bundled CommonJS packages ask for `require` and `__dirname`, which an ES module does not have.
const banner = `
import { createRequire as wiremapCreateRequire } from 'node:module';
import { fileURLToPath as wiremapFileURLToPath } from 'node:url';
const require = wiremapCreateRequire(import.meta.url);
const __filename = wiremapFileURLToPath(import.meta.url);
const __dirname = wiremapFileURLToPath(new URL('.', import.meta.url));
`.trim();

const missing = programs.filter(({ entry }) => !existsSync(entry));
if (missing.length > 0) throw new Error(`There is no ${missing.map(({ entry }) => entry).join(', no ')}`);

await Promise.all(
  programs.map(({ entry, outfile }) =>
    build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      banner: { js: banner },
      // Optional accelerators of ws; it does without them.
      external: ['bufferutil', 'utf-8-validate'],
      sourcemap: true,
      logLevel: 'warning',
    }),
  ),
);
console.log(programs.map(({ outfile }) => outfile).join('\n'));
