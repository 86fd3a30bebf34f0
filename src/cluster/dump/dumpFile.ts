import { isNativeError } from 'node:util/types';
import { gunzipSync } from 'node:zlib';

/** A file that may hold manifests, wherever it lay, or why one could not be read. `name` is for people. */
export type DumpFile =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: string };

/** Bytes of one file beyond which it is not read; manifests are never that large, logs are. */
export const fileLimit = 256 * 1024 * 1024;

export const skipped = (name: string, reason: string): DumpFile => ({ kind: 'skipped', name, reason });

export const isManifestName = (name: string): boolean => /\.(?:ya?ml|json)(?:\.gz)?$/i.test(name);

export const isArchiveName = (name: string): boolean => /\.(?:tar|tgz|tar\.gz)$/i.test(name);

export const reasonOf = (error: unknown): string => (isNativeError(error) ? error.message : String(error));

/** `12 files that are neither YAML nor JSON (.log 10, without extension 2)` */
export const othersReason = (others: ReadonlyMap<string, number>): string => {
  const total = [...others.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...others]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([extension, count]) => `${extension === '' ? 'without extension' : extension} ${count}`);
  return `${total} ${total === 1 ? 'file that is' : 'files that are'} neither YAML nor JSON (${parts.join(', ')})`;
};

/** A file's text, unpacked when its name ends in `.gz`. */
export const textOf = (name: string, bytes: Buffer): DumpFile => {
  try {
    const plain = name.toLowerCase().endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: fileLimit }) : bytes;
    if (plain.includes(0)) return skipped(name, 'it is no text');
    return { kind: 'text', name, text: plain.toString('utf8') };
  } catch (error) {
    return skipped(name, `it could not be unpacked: ${reasonOf(error)}`);
  }
};
