import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileLimit } from './dumpFile';
import { dumpFiles } from './dumpFiles';

describe('the files at some paths', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wiremap-files-'));
    for (const name of ['b', 'b/sub', '.hidden']) mkdirSync(join(folder, name));
    for (const name of ['a.yaml', 'b/sub/c.json', 'c.yaml', '.hidden/d.yaml']) writeFileSync(join(folder, name), name);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Of each file its name and, when it was left out, the reason; `then` is called after the first. */
  const read = async (names: readonly string[], then: () => void = () => undefined) => {
    const found: string[] = [];
    for await (const file of dumpFiles(names.map((name) => join(folder, name)))) {
      const reason = file.kind === 'text' ? '' : `: ${file.reason}`;
      if (found.push(file.name.slice(folder.length + 1) + reason) === 1) then();
    }
    return found;
  };

  it('come in the order of paths, then of names', async () => {
    expect(await read(['c.yaml', '', 'a.yaml'])).toEqual(['c.yaml', 'a.yaml', 'b/sub/c.json', 'c.yaml', 'a.yaml']);
  });

  it('are those of a hidden or linked folder when it is named outright', async () => {
    symlinkSync(join(folder, 'b'), join(folder, 'link'));
    expect(await read(['.hidden', 'link'])).toEqual(['.hidden/d.yaml', 'link/sub/c.json']);
  });

  it('are those of a folder, with what its links to files lead to', async () => {
    symlinkSync(join(folder, '.hidden/d.yaml'), join(folder, 'b/linked.yaml'));
    symlinkSync(folder, join(folder, 'b/loop'));
    expect(await read(['b'])).toEqual(['b/linked.yaml', 'b/sub/c.json']);
  });

  it('are all but those of a folder within that cannot be read', async () => {
    writeFileSync(join(folder, 'a.log'), '');
    const vanish = () => rmSync(join(folder, 'b'), { recursive: true });
    expect(await read([''], vanish)).toEqual([
      'a.yaml',
      'b: there is no such file or folder',
      'c.yaml',
      ': 1 file that is neither YAML nor JSON (.log 1)',
    ]);
  });

  it('are not those too large to be manifests', async () => {
    truncateSync(join(folder, 'c.yaml'), fileLimit + 1);
    expect(await read(['c.yaml'])).toEqual(['c.yaml: it is larger than 256 MiB']);
  });

  it('are none below a file, and the system says why', async () => {
    expect(await read(['a.yaml/b.yaml'])).toEqual([expect.stringContaining('a.yaml/b.yaml: ENOTDIR')]);
  });
});
