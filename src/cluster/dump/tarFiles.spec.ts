import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { aTarArchive } from '../../testing/aTarArchive';
import { fileLimit } from './dumpFile';
import { tarFiles } from './tarFiles';

describe('the files of an archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiremap-tar-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Of each file its name below the archive and its text or reason. */
  const read = async (bytes: Buffer) => {
    const path = join(folder, 'a.tar');
    writeFileSync(path, bytes);
    const found: string[][] = [];
    for await (const file of tarFiles(path))
      found.push([file.name.slice(path.length), file.kind === 'text' ? file.text : file.reason]);
    return found;
  };

  it('come in its order, whether it is packed as its name says or not', async () => {
    const bytes = gzipSync(await aTarArchive({ 'z/': '', './z/b.yaml': 'b', '/a.yaml': 'a' }));
    expect((await read(bytes)).map(([name]) => name)).toEqual(['/z/b.yaml', '/a.yaml']);
  });

  it('are not those that a folder would hide, such as what macOS adds', async () => {
    const hidden = { '._a.yaml': 'x', 'mg/.git/b.yaml': 'x', '.inner.tgz': 'x', 'mg/.swp': 'x' };
    expect(await read(await aTarArchive({ ...hidden, './mg/../c.yaml': 'c' }))).toEqual([['/mg/../c.yaml', 'c']]);
  });

  it('are not those too large to be manifests, which are not unpacked to tell', async () => {
    const tar = pack();
    tar.entry({ name: 'big.json', size: fileLimit + 1 });
    const [header] = await once(tar, 'data');
    tar.destroy();
    expect(await read(header)).toEqual([
      ['/big.json', 'it is larger than 256 MiB'],
      ['', 'the archive could not be read to its end: Unexpected end of data'],
    ]);
  });

  it('are all there up to where a packed archive was cut', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => (index * index) % 9973).join();
    const bytes = gzipSync(await aTarArchive({ 'a.yaml': 'a', 'b.log': 'b', 'c.yaml': noise }));
    expect(await read(bytes.subarray(0, bytes.length / 2))).toEqual([
      ['/a.yaml', 'a'],
      ['', 'the archive could not be read to its end: unexpected end of file'],
      ['', '1 file that is neither YAML nor JSON (.log 1)'],
    ]);
  });

  it('are none in a file of no bytes, which is said', async () => {
    expect(await read(Buffer.alloc(0))).toEqual([['', 'there is nothing in it']]);
  });
});
