/** Tests about the tree: what a reader may rely on without opening a file (docs/architecture.md). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(top, file), 'utf8');
const files: readonly string[] = readdirSync(path.join(top, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)))
  .sort();

const isSpec = (file: string): boolean => /\.spec\.tsx?$/.test(file);
const code = files.filter((file) => /\.tsx?$/.test(file) && !isSpec(file) && !file.endsWith('.d.ts'));
const stem = (file: string): string => path.basename(file).replace(/(\.spec)?\.[a-z]+$/, '');
const folderOf = (file: string): string => path.dirname(file);

const emptyNames = /^(utils?|helpers?|common|misc|shared|constants?|types?|index)$/i;

describe('names', () => {
  it('has no file or folder whose name says nothing', () => {
    const parts = files.flatMap((file) =>
      [...folderOf(file).split(path.sep), stem(file)].map((part) => ({ file, part })),
    );
    expect(parts.filter(({ part }) => emptyNames.test(part)).map(({ file }) => file)).toEqual([]);
  });

  it('names each React component file after the component that it exports', () => {
    const components = code.filter((file) => file.endsWith('.tsx') && /^[A-Z]/.test(stem(file)));
    const others = components.filter(
      (file) => !new RegExp(`export (const|function|class) ${stem(file)}\\b`).test(read(file)),
    );
    expect(others).toEqual([]);
  });

  it('gives a kebab-case file the name of the id that it exports', () => {
    const withId = code
      .filter((file) => stem(file).includes('-'))
      .map((file) => ({ file, ids: [...read(file).matchAll(/^ {0,2}.*\bid: '([^']+)'/gm)].map(([, id]) => id) }))
      .filter(({ ids }) => ids.length > 0);
    expect(withId.filter(({ file, ids }) => !ids.includes(stem(file))).map(({ file }) => file)).toEqual([]);
  });
});

describe('sizes', () => {
  it('has no file of more than 250 lines', () => {
    const lines = (file: string): number =>
      read(file)
        .split('\n')
        .filter((line) => line.trim() !== '').length;
    expect(files.filter((file) => /\.(tsx?|css)$/.test(file) && lines(file) > 250)).toEqual([]);
  });

  it('has at most 15 files in a folder, specs and style sheets aside', () => {
    const unbounded = ['src/k8s', 'src/core/cni', 'src/core/rules', 'src/core/preflight'];
    const counts = new Map<string, number>();
    for (const file of code) counts.set(folderOf(file), (counts.get(folderOf(file)) ?? 0) + 1);
    const crowded = [...counts].filter(([, count]) => count > 15).map(([folder]) => folder);
    expect(
      crowded.filter((folder) => !unbounded.some((name) => folder === name || folder.startsWith(`${name}/`))),
    ).toEqual([]);
  });

  it('is at most five folders deep', () => {
    expect(files.filter((file) => folderOf(file).split(path.sep).length - 1 > 5)).toEqual([]);
  });
});

describe('floors', () => {
  it('has no folder in src that the table of floors does not know', () => {
    const known = [...read('floors.config.mjs').matchAll(/folder: '(\w+)'/g)].map(([, folder]) => folder);
    const present = new Set(files.flatMap((file) => file.split(path.sep).slice(1, -1).slice(0, 1)));
    expect([...present].filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('keeps JSX out of everything below the screen', () => {
    const below = ['k8s', 'core', 'cluster', 'cli', 'standalone/server'].map((folder) => `src/${folder}/`);
    expect(files.filter((file) => file.endsWith('.tsx') && below.some((folder) => file.startsWith(folder)))).toEqual(
      [],
    );
  });
});
