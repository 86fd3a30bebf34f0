import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isNativeError } from 'node:util/types';
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
import { tarFiles } from './tarFiles';

/**
 * Every manifest at the given paths, in the order of paths and names: files, folders with all that is in them, and
 * archives (`.tar`, `.tgz`, `.tar.gz`). A file named outright is read whatever its name; in folders and archives only
 * `.yaml`, `.yml` and `.json`, also gzipped. What is left out is said, files of no interest once for a whole folder.
 */
export const dumpFiles = async function* (paths: readonly string[]): AsyncGenerator<DumpFile> {
  for (const path of paths) yield* atPath(path);
};

const atPath = (path: string): AsyncGenerator<DumpFile> =>
  orReason(path, async function* () {
    const found = await stat(path);
    if (found.isDirectory()) yield* inFolder(path);
    else if (isArchiveName(path)) yield* tarFiles(path);
    else yield await readOne(path, found.size);
  });

/** What cannot be read at a path costs that path only. */
const orReason = async function* (path: string, read: () => AsyncGenerator<DumpFile>): AsyncGenerator<DumpFile> {
  try {
    yield* read();
  } catch (error) {
    yield skipped(path, isMissing(error) ? 'there is no such file or folder' : reasonOf(error));
  }
};

const inFolder = async function* (root: string): AsyncGenerator<DumpFile> {
  const others = new Map<string, number>();
  yield* walk(root, others);
  if (others.size > 0) yield skipped(root, othersReason(others));
};

/** The files below a folder, sorted; hidden ones are not looked at and links to folders not followed. */
const walk = async function* (folder: string, others: Map<string, number>): AsyncGenerator<DumpFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of sorted) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* orReason(path, () => walk(path, others));
    else if (!entry.isFile() && !(await isLinkToFile(path))) continue;
    else if (isManifestName(path) || isArchiveName(path)) yield* atPath(path);
    else others.set(extname(path), (others.get(extname(path)) ?? 0) + 1);
  }
};

const isLinkToFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  );

const readOne = async (path: string, size: number): Promise<DumpFile> => {
  if (size > fileLimit) return skipped(path, 'it is larger than 256 MiB');
  return textOf(path, await readFile(path));
};

const isMissing = (error: unknown): boolean => isNativeError(error) && 'code' in error && error.code === 'ENOENT';
