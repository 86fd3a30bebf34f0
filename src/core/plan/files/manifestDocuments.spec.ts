import { manifestDocuments } from './manifestDocuments';
import type { ManifestDocument } from './manifestDocuments';

const linesOf = (document: ManifestDocument | undefined, ...paths: readonly string[]) =>
  document?.ok ? paths.map(document.lineOf) : undefined;

describe('the documents of a file of manifests', () => {
  const text = [
    '# who made this',
    'kind: A',
    'metadata:',
    '  name: one',
    '  labels:',
    '    example.com/team: a',
    'spec:',
    '  ports:',
    '    - name: eno1',
    '    - name: eno2',
    '      vlan: {id: 5}',
    '---',
    '# nothing but a comment',
    '---',
    '{"kind": "B", "metadata": {"name": "two"}}',
  ].join('\n');

  it('are read in their order, with the number and line of each; empty ones are passed over', () => {
    expect(manifestDocuments(text)).toMatchObject([
      { ok: true, number: 1, line: 2, value: { kind: 'A', spec: { ports: [{ name: 'eno1' }, { vlan: { id: 5 } }] } } },
      { ok: true, number: 3, line: 15, value: { kind: 'B' } },
    ]);
    expect(manifestDocuments('')).toEqual([]);
    expect(manifestDocuments('~')).toEqual([]);
  });

  it('know the line of each field, and of the innermost part of one that is not there', () => {
    const [first] = manifestDocuments(text);
    expect(linesOf(first, 'metadata.name', 'metadata.labels.example.com/team', 'spec.ports[1].vlan.id')).toEqual([
      4, 6, 11,
    ]);
    expect(
      linesOf(first, 'spec.ports[0]', 'spec.ports[1].mtu', 'spec.ports[7].name', 'spec.nodes[0]', 'kind.of'),
    ).toEqual([9, 10, 8, 7, 2]);
    expect(linesOf(first, '', 'status')).toEqual([2, 2]);
  });

  it('may be lists, whose entries have lines of their own', () => {
    const list = ['kind: List', 'items:', '  - kind: A', '    metadata: {name: a}', '  - kind: B', '  - 7'].join('\n');
    const documents = manifestDocuments(list);
    expect(documents.map(({ line, number }) => [line, number])).toEqual([
      [3, 1],
      [5, 1],
      [6, 1],
    ]);
    expect(linesOf(documents[0], 'metadata.name', 'spec')).toEqual([4, 3]);
    expect(linesOf(documents[2], 'kind')).toEqual([6]);
  });

  it('cost only themselves when they cannot be read', () => {
    const broken = ['kind: A', '---', 'kind: [', '---', 'kind: C', '---', 'a: *nowhere', '---', 'x: 1', 'x: 2'].join(
      '\n',
    );
    const documents = manifestDocuments(broken);
    expect(documents.map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [false, 4],
      [true, 5],
      [false, 7],
      [false, 10],
    ]);
  });

  it('may share parts by anchors and merge keys', () => {
    const shared = 'base: &base {mtu: 9000}\nport: {<<: *base, name: eno1}';
    expect(manifestDocuments(shared)).toMatchObject([{ value: { port: { mtu: 9000, name: 'eno1' } } }]);
  });
});
