import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import {
  fileLimit,
  isArchiveName,
  isManifestName,
  othersReason,
  reasonOf,
  skipped,
  textOf,
  type DumpFile,
} from './dumpFile';

/**
 * The manifests in an archive, in its order, read as a stream; gzipped or not is told by its first bytes. Hidden files are
 * not looked at, as in a folder. An archive that is broken gives what came before the break.
 */
export const tarFiles = async function* (path: string): AsyncGenerator<DumpFile> {
  const others = new Map<string, number>();
  let isEmpty = true;
  try {
    for await (const entry of await unpack(path)) {
      isEmpty = false;
      const { name, size } = entry.header;
      const type = isHidden(name) ? 'hidden' : entry.header.type;
      const inner = `${path}/${name.replace(/^\.?\//, '')}`;
      if (type === 'file' && isArchiveName(name)) yield skipped(inner, 'it is an archive within an archive');
      else if (type === 'file' && size > fileLimit) yield skipped(inner, 'it is larger than 256 MiB');
      else if (type === 'file' && isManifestName(name)) {
        yield textOf(inner, await bytesOf(entry));
        continue;
      } else if (type === 'file') others.set(extname(name), (others.get(extname(name)) ?? 0) + 1);
      entry.resume();
    }
  } catch (error) {
    isEmpty = false;
    yield skipped(path, `the archive could not be read to its end: ${reasonOf(error)}`);
  }
  if (isEmpty) yield skipped(path, 'there is nothing in it');
  if (others.size > 0) yield skipped(path, othersReason(others));
};

/** Also in a hidden folder; `.` and `..` are none. */
const isHidden = (name: string): boolean => name.split('/').some((part) => /^\.(?!\.?$)/.test(part));

const unpack = async (path: string) => {
  const isGzipped = await beginsLikeGzip(path);
  const entries = extract();
  const source = createReadStream(path);
  // The error reaches the reader of the entries, who reports it.
  if (isGzipped) pipeline(source, createGunzip(), entries, () => undefined);
  else pipeline(source, entries, () => undefined);
  return entries;
};

const beginsLikeGzip = async (path: string): Promise<boolean> => {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
};

const bytesOf = async (entry: AsyncIterable<unknown>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
