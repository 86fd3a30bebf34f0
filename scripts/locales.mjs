// node scripts/locales.mjs [--write]: compares the texts in the sources with locales/en/plugin__wiremap.json.
// Every text once, no text too many; --write adds what is missing, drops what is unused and sorts.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parser as Parser } from 'i18next-parser';

const file = 'locales/en/plugin__wiremap.json';
const folders = ['src/core', 'src/ui', 'src/console'];

const sources = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name));

const used = new Set([...sources.flatMap(textsOf), ...textsOfExtensions()]);
const present = JSON.parse(readFileSync(file, 'utf8'));

const missing = [...used].filter((key) => !(key in present));
const unused = Object.keys(present).filter((key) => !used.has(key));

if (process.argv.includes('--write')) {
  const texts = [...used].sort().map((key) => [key, present[key] ?? key.replace(/_(one|other)$/, '')]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`);
} else if (missing.length + unused.length > 0) {
  for (const key of missing) console.error(`${file} lacks: ${key}`);
  for (const key of unused) console.error(`${file} has a text that nothing says: ${key}`);
  console.error('Mend it with: npm run locales -- --write');
  process.exitCode = 1;
}

/** `t` and `Trans` in components, where a count has two forms; `msg` marks the texts of the core, which have one. */
function textsOf(name) {
  const counted = entriesOf(name, 't').flatMap(({ key, count }) =>
    count === undefined ? [key] : [`${key}_one`, `${key}_other`],
  );
  return [...counted, ...entriesOf(name, 'msg').map(({ key }) => key)];
}

function entriesOf(name, calledFunction) {
  const lexers = {
    ts: [{ lexer: 'JavascriptLexer', functions: [calledFunction] }],
    tsx: [{ lexer: 'JsxLexer', functions: [calledFunction] }],
  };
  return new Parser({ lexers }).parse(readFileSync(name, 'utf8'), name);
}

/** The navigation names its texts as %plugin__wiremap~text%. */
function textsOfExtensions() {
  const marked = readFileSync('console-extensions.json', 'utf8').matchAll(/"%plugin__wiremap~([^"]+)%"/g);
  return [...marked].map(([, text]) => text);
}
