import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { aTarArchive } from '../../testing/aTarArchive';
import { readDump } from './readDump';

const node = (name: string, more = '') => `apiVersion: v1\nkind: Node\nmetadata:\n  name: ${name}\n${more}`;

describe('reading a dump', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wiremap-dump-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  /** Names of the objects, kinds as `plural.group`, and reasons with the folder cut off. */
  const read = async (...paths: readonly string[]) => {
    const dump = await readDump(paths.length > 0 ? paths : [folder]);
    return {
      names: dump.objects.map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`),
      kinds: dump.kinds.map(({ plural, group }) => `${plural}.${group}`),
      skipped: dump.skipped.map(({ file, reason }) => [
        file.replace(`${folder}/`, ''),
        reason.replaceAll(`${folder}/`, ''),
      ]),
      newest: dump.newest,
    };
  };

  it('reads files of several documents, lists and JSON', async () => {
    write('a.yaml', `${node('w2')}---\n${node('w1')}`);
    write(
      'b.json',
      JSON.stringify({
        kind: 'List',
        apiVersion: 'v1',
        items: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'x' } }],
      }),
    );
    write('c.yml', 'kind: PodList\napiVersion: v1\nitems:\n- metadata: {name: q, namespace: x}\n');
    write('d.json', JSON.stringify([{ apiVersion: 'v1', kind: 'Node', metadata: { name: 'w3' } }]));
    expect(await read()).toMatchObject({
      names: ['Node /w1', 'Node /w2', 'Node /w3', 'Pod x/p', 'Pod x/q'],
      kinds: ['nodes.', 'pods.'],
      skipped: [],
    });
  });

  it('loses a broken document only, and says which', async () => {
    write('a.yaml', `${node('w1')}---\nkind: [\n---\nkind: Node\n---\n${node('w2')}`);
    write('b.yaml', 'kind: PodList\napiVersion: v1\nitems: [3, {metadata: {}}, {metadata: {name: p, namespace: x}}]\n');
    write('c.yaml', 'just text\n');
    const { names, skipped } = await read();
    expect(names).toEqual(['Node /w1', 'Node /w2', 'Pod x/p']);
    expect(skipped).toEqual([
      ['a.yaml', expect.stringMatching(/^document 2: line \d+: /)],
      ['a.yaml', "document 3: Object 'apiVersion' is missing"],
      ['b.yaml', 'document 1: item 1: the document is not an object'],
      ['b.yaml', 'document 1: item 2: metadata.name is missing'],
      ['c.yaml', 'document 1: it is neither an object nor a list'],
    ]);
  });

  it('takes an empty list for knowledge, and an empty file for none', async () => {
    write('nns.yaml', 'apiVersion: nmstate.io/v1beta1\nkind: NodeNetworkStateList\nitems: []\n');
    write('must/namespaces/x/core/pods.yaml', 'apiVersion: v1\nkind: List\nitems: []\n');
    write('virtualmachines.kubevirt.io.yaml', 'apiVersion: v1\nkind: List\nitems: []\n');
    write('networks.yaml', 'apiVersion: v1\nkind: List\nitems: []\n');
    write('nodes.yaml', '');
    write('odd.yaml', 'kind: WidgetList\napiVersion: example.com/v1\nitems: null\n');
    write('typeless.yaml', 'kind: WidgetList\nitems: []\n');
    const { kinds, skipped } = await read();
    expect(kinds).toEqual([
      'nodenetworkstates.nmstate.io',
      'pods.',
      'virtualmachines.kubevirt.io',
      'widgets.example.com',
    ]);
    expect(skipped).toEqual([['nodes.yaml', 'there is nothing in it']]);
  });

  it('reads the tree of a must-gather and says what else lay there', async () => {
    write('mg/version', '4.22');
    write('mg/cluster-scoped-resources/core/nodes/w1.yaml', node('w1'));
    write('mg/namespaces/x/pods/p/logs/current.log', 'log');
    write('mg/namespaces/x/pods/p/logs/previous.log', 'log');
    write('mg/.hidden/w9.yaml', node('w9'));
    symlinkSync(join(folder, 'mg'), join(folder, 'mg/loop'));
    symlinkSync(join(folder, 'nowhere.yaml'), join(folder, 'mg/dangling.yaml'));
    expect(await read()).toEqual({
      names: ['Node /w1'],
      kinds: ['nodes.'],
      skipped: [
        ['mg/dangling.yaml', 'there is no such file or folder'],
        [folder, '3 files that are neither YAML nor JSON (without extension 1, .log 2)'],
      ],
      newest: undefined,
    });
  });

  it('reads archives, gzipped or not, and gzipped files', async () => {
    const files = {
      './mg/nodes/w1.yaml': node('w1'),
      'mg/a.log': 'x',
      'mg/inner.tgz': 'x',
      'mg/w2.json.gz': 'no gzip',
    };
    write('a.tar.gz', gzipSync(await aTarArchive(files)));
    write('b.tar', await aTarArchive({ 'w3.yaml': node('w3') }));
    write('c.yaml.gz', gzipSync(node('w4')));
    const { names, skipped } = await read();
    expect(names).toEqual(['Node /w1', 'Node /w3', 'Node /w4']);
    expect(skipped).toEqual([
      ['a.tar.gz/mg/inner.tgz', 'it is an archive within an archive'],
      ['a.tar.gz/mg/w2.json.gz', expect.stringContaining('it could not be unpacked: ')],
      ['a.tar.gz', '1 file that is neither YAML nor JSON (.log 1)'],
    ]);
  });

  it('keeps what came before an archive breaks', async () => {
    const whole = await aTarArchive({ 'w1.yaml': node('w1'), 'w2.yaml': node('w2', `data: ${'x'.repeat(5000)}\n`) });
    write('cut.tar', whole.subarray(0, 3000));
    write('no.tgz', 'no archive at all');
    const { names, skipped } = await read();
    expect(names).toEqual(['Node /w1']);
    expect(skipped.map(([file]) => file)).toEqual(['cut.tar', 'no.tgz']);
    expect(skipped[0]?.[1]).toContain('could not be read to its end');
  });

  it('reads a file named outright whatever its name, and says when it cannot', async () => {
    const plain = write('nodes.txt', node('w1'));
    const binary = write('core', Buffer.from([0, 1, 2]));
    expect(await read(plain, binary, join(folder, 'gone'))).toMatchObject({
      names: ['Node /w1'],
      skipped: [
        ['core', 'it is no text'],
        ['gone', 'there is no such file or folder'],
      ],
    });
  });

  it('keeps the newer of two', async () => {
    write('a.yaml', node('w1', '  resourceVersion: "5"\n'));
    write('b.yaml', node('w1', '  resourceVersion: "12"\n'));
    write('c.yaml', node('w1', '  resourceVersion: "12"\n'));
    write('d.yaml', node('w1'));
    write('e.yaml', 'kind: Pod\napiVersion: v1\nmetadata: {name: p, namespace: x}\n');
    write('f.yaml', 'kind: Pod\napiVersion: v1\nmetadata: {name: p, namespace: x}\n');
    const dump = await readDump([folder]);
    expect(dump.objects.map(({ metadata }) => metadata.resourceVersion)).toEqual(['12', undefined]);
    expect((await read()).skipped).toEqual([
      ['a.yaml', 'Node w1 is also in b.yaml, which is used'],
      ['d.yaml', 'Node w1 is also in b.yaml, which is used'],
      ['f.yaml', 'Pod x/p is also in e.yaml, which is used'],
    ]);
  });

  it('leaves secrets alone', async () => {
    write('s.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: x}\ndata: {a: b}\n');
    expect(await read()).toMatchObject({ names: [], skipped: [['s.yaml', 'document 1: secrets are not read']] });
  });

  it('tells the newest moment', async () => {
    write('a.yaml', node('w1', '  creationTimestamp: "2026-01-01T00:00:00Z"\n'));
    write(
      'b.yaml',
      node(
        'w2',
        'status:\n  conditions:\n  - {lastHeartbeatTime: "2026-02-03T04:05:06Z"}\n  - {lastTransitionTime: soon}\n',
      ),
    );
    expect((await read()).newest).toBe('2026-02-03T04:05:06Z');
  });
});
