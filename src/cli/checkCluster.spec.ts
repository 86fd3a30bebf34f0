import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRecord } from '../k8s/fields';
import { runCommandLine } from './runCommandLine';

const folder = mkdtempSync(path.join(tmpdir(), 'wiremap-check-'));

const run = async (...args: readonly string[]) => {
  const written = { out: '', err: '' };
  const code = await runCommandLine(args, {
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    environment: {},
  });
  return { code, ...written };
};

const json = async (...args: readonly string[]) => {
  const { code, out } = await run('check', '-o', 'json', ...args);
  const value: unknown = JSON.parse(out);
  if (!isRecord(value)) throw new Error('no JSON object');
  return { code, ...value };
};

describe('wiremap check', () => {
  it('ends with 0 on a healthy cluster, and finds neither error nor warning', async () => {
    const { code, findings } = { findings: [], ...(await json('--lab', 'healthy')) };
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
  });

  it('ends with 1 when something is at or above the severity', async () => {
    expect((await run('check', '--lab', 'datacenter')).code).toBe(1);
    expect((await run('check', '--lab', 'healthy', '--severity', 'info')).code).toBe(1);
  });

  it('counts warnings only when they are asked for', async () => {
    expect((await run('check', '--lab', 'case-1')).code).toBe(1);
    expect((await run('check', '--lab', 'case-1', '--severity', 'error')).code).toBe(0);
  });

  it('gives the verdict, the mapping table and a fix for a VM whose node lacks the mapping', async () => {
    const { code, out } = await run('check', '--lab', 'datacenter', '--vm', 'erp/backup-gw');
    expect(code).toBe(1);
    expect(out).toContain('backup-gw cannot reach VLAN 1940: Node worker-3 has no bridge mapping for physnet-backup.');
    expect(out).toMatch(/✗ Bridge mapping/);
    expect(out).toContain('physnet-vmdata → br-vmdata');
  });

  it('writes findings as documented, with subjects that are elements of the map', async () => {
    const list = await run('check', '--lab', 'datacenter', '--severity', 'error', '-o', 'json');
    const map = await run('map', '--lab', 'datacenter', '-o', 'json');
    const written: unknown = JSON.parse(list.out);
    expect(written).toMatchObject({ apiVersion: 'wiremap.dev/v1', kind: 'FindingList' });
    expect(written).toHaveProperty('findings[0].rule', expect.stringMatching(/^D-\d{3}$/));
    const subjects = [...list.out.matchAll(/"subjects": \[\s+"([^"]+)"/g)].map(([, first]) => first);
    expect(subjects.length).toBeGreaterThan(3);
    expect(subjects.filter((id) => !map.out.includes(`"id": "${id ?? ''}"`))).toEqual([]);
  });

  it('never says fine of what a tenant may not read', async () => {
    const { code, out, err } = await run('check', '--lab', 'datacenter', '--as', 'tenant', '-o', 'json');
    expect(code).toBe(2);
    expect(err).toContain('NodeNetworkState: could not be read at all.');
    expect(out).toMatch(/"rule": "D-101",\s+"needs": \[\s+"NodeNetworkState"/);
  });

  it('ends with 3 in a strict check that could not tell everything', async () => {
    const nodes = ['NodeNetworkState', 'NetworkAttachmentDefinition', 'VirtualMachine'].map((kind) => ({
      apiVersion:
        { NodeNetworkState: 'nmstate.io/v1beta1', VirtualMachine: 'kubevirt.io/v1' }[kind] ?? 'k8s.cni.cncf.io/v1',
      kind,
      metadata: { name: 'x', namespace: kind === 'NodeNetworkState' ? undefined : 'shop' },
      spec: { config: '{"type":"bridge","bridge":"br1","name":"x"}', template: { spec: {} } },
      status: { currentState: { interfaces: [] } },
    }));
    const file = path.join(folder, 'part.json');
    writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: nodes }));
    expect((await run('check', '--from', file, '--severity', 'error')).code).toBe(0);
    expect((await run('check', '--from', file, '--severity', 'error', '--strict')).code).toBe(3);
  });

  it('writes SARIF: a result for each finding, elements as logical locations', async () => {
    const { out } = await run('check', '--lab', 'datacenter', '--severity', 'error', '-o', 'sarif');
    const log: unknown = JSON.parse(out);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'wiremap' } } }] });
    expect(log).toHaveProperty('runs[0].results[0].level', 'error');
    expect(log).toHaveProperty('runs[0].results[0].locations[0].logicalLocations[0].fullyQualifiedName');
    expect(log).not.toHaveProperty('runs[0].results[0].locations[0].physicalLocation');
  });

  it('names the file of a dump in SARIF', async () => {
    const file = path.join(folder, 'nad.yaml');
    writeFileSync(
      file,
      'apiVersion: k8s.cni.cncf.io/v1\nkind: NetworkAttachmentDefinition\nmetadata: {name: bad, namespace: shop}\nspec: {config: "{"}\n',
    );
    const { out } = await run('check', '--from', file, '-o', 'sarif');
    expect(JSON.parse(out)).toHaveProperty('runs[0].invocations[0].toolExecutionNotifications[0].level', 'warning');
    expect(JSON.parse(out)).toHaveProperty(
      'runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri',
      expect.stringMatching(/nad\.yaml$/),
    );
  });

  it('writes JUnit: failed cases for findings, passed ones for silent rules', async () => {
    const { out } = await run('check', '--lab', 'datacenter', '--severity', 'error', '-o', 'junit');
    expect(out).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites><testsuite name="wiremap" tests="\d+" failures="[1-9]/,
    );
    expect(out).toMatch(/<testcase classname="D-101" name="vmNic:erp\/backup-gw\/net1"><failure type="error"/);
    expect(out).toMatch(/<testcase classname="D-012" name="[^"]+"\/>/);
  });

  it.each([
    [['--vm', 'shop/nobody'], 'There is no virtual machine shop/nobody'],
    [['--native-vlan', 'dc=5000'], '--native-vlan dc=5000: write LOCALNET=VID'],
    [['--severity', 'bad'], 'Allowed choices are error, warning, info.'],
    [['worker-3'], 'too many arguments'],
  ])('can not run with %j', async (args, words) => {
    const { code, out, err } = await run('check', '--lab', 'case-1', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('wiremap explain', () => {
  it.each(['D-101', 'd-101', '101'])('tells what %s means', async (name) => {
    const { code, out } = await run('explain', name);
    expect(code).toBe(0);
    expect(out).toMatch(/^D-101 {2}Node <node> has no bridge mapping for <localnet>\.\nSeverity: error\n/);
    expect(out).toContain('To mend it: ');
  });

  it('knows no other rule', async () => {
    expect(await run('explain', 'D-999')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('D-999') });
  });
});
