import { gzipSync } from 'node:zlib';
import { isArchiveName, isManifestName, othersReason, textOf } from './dumpFile';

it('tells manifests and archives by their names', () => {
  expect(['a.yaml', 'a.YML', 'a.json.gz', 'a.yaml.tar', 'a.log'].filter(isManifestName)).toEqual([
    'a.yaml',
    'a.YML',
    'a.json.gz',
  ]);
  expect(['a.tar', 'a.tgz', 'a.tar.gz', 'a.gz'].filter(isArchiveName)).toEqual(['a.tar', 'a.tgz', 'a.tar.gz']);
});

it('counts what it leaves out by the ends of the names', () => {
  expect(othersReason(new Map([['', 2]]))).toBe('2 files that are neither YAML nor JSON (without extension 2)');
  expect(othersReason(new Map([['.log', 1]]))).toBe('1 file that is neither YAML nor JSON (.log 1)');
});

it('unpacks by name, and leaves out what is broken or no text', () => {
  expect(textOf('a.yaml.gz', gzipSync('kind: Pod'))).toEqual({ kind: 'text', name: 'a.yaml.gz', text: 'kind: Pod' });
  expect(textOf('A.YAML.GZ', gzipSync('kind: Pod'))).toMatchObject({ text: 'kind: Pod' });
  expect(textOf('a.yaml.gz', Buffer.from('kind: Pod'))).toMatchObject({ kind: 'skipped' });
  expect(textOf('a.yaml', Buffer.from([1, 0, 2]))).toEqual({
    kind: 'skipped',
    name: 'a.yaml',
    reason: 'it is no text',
  });
});
