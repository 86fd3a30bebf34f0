import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aClusterStore, anObject } from '../testing/aClusterStore';
import { listenApi } from '../testing/aListeningApi';
import { kubeconfigFor } from '../cluster/http/kubeconfigFor';
import { runCommandLine } from './runCommandLine';

const run = async (...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    environment: { KUBECONFIG: path.join(tmpdir(), 'no-such-kubeconfig') },
  });
  return { code, ...said };
};

const folder = mkdtempSync(path.join(tmpdir(), 'wiremap-cli-'));
const fileWith = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

const hostState = fileWith(
  'host.yaml',
  `apiVersion: nmstate.io/v1beta1
kind: NodeNetworkState
metadata: {name: n1}
status:
  currentState:
    interfaces:
    - {name: eno1, type: ethernet, state: up, mtu: 1500, ethernet: {speed: 10000, duplex: full}}
    - {name: br-a, type: ovs-bridge, state: up, bridge: {port: [{name: eno1}]}}
    ovn: {bridge-mappings: [{localnet: phys, bridge: br-a}]}
`,
);

describe('wiremap map', () => {
  it('writes JSON with elements, links and sources, and nothing else on stdout', async () => {
    const { code, out, err } = await run('map', '--from', hostState, '-o', 'json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const map = JSON.parse(out);
    expect(map).toMatchObject({ apiVersion: 'wiremap.dev/v1', kind: 'NetworkMap', unread: [] });
    expect(map.links).toEqual(
      expect.arrayContaining([
        { from: 'link:n1/eno1', to: 'ovs-bridge:n1/br-a', rule: 'L-03' },
        { from: 'ovs-bridge:n1/br-a', to: 'mapping:n1/phys', rule: 'L-12' },
      ]),
    );
    expect(map.sources).toContainEqual({ kind: 'VirtualMachine', state: 'notInSource' });
  });

  it('narrows JSON to the path of a VM on the node where it runs', async () => {
    const { code, out } = await run('map', '--lab', 'case-1', '--vm', 'ns1/ws', '-o', 'json');
    expect(code).toBe(0);
    const ids = JSON.parse(out).elements.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['link:n1/ens224', 'mapping:n1/vlan-1924', 'vm:ns1/ws']));
    expect(ids).not.toContain('vm:ns2/dev');
    expect(ids).not.toContain('mapping:n1/vlan-1926');
  });

  it('writes text by default: the wiring as a tree, and what the source does not hold', async () => {
    const { code, out } = await run('map', '--from', hostState);
    expect(code).toBe(0);
    expect(out).toMatch(/^n1 /);
    expect(out).toMatch(/\n {2}br-a +OVS bridge/);
    expect(out).toMatch(/\nNot in this source: .*VirtualMachine/);
  });

  it('keeps of the text what is on the path', async () => {
    const { out } = await run('map', '--lab', 'case-1', '--network', 'vlan-1924');
    expect(out).toMatch(/vlan-1924/);
    expect(out).not.toMatch(/vlan-1926/);
  });

  it('keeps of the text no network that only shares a NIC with the path', async () => {
    const nad = (name: string, config: object) => ({
      apiVersion: 'k8s.cni.cncf.io/v1',
      kind: 'NetworkAttachmentDefinition',
      metadata: { name, namespace: 'shop' },
      spec: { config: JSON.stringify({ name, ...config }) },
    });
    const ovn = { type: 'ovn-k8s-cni-overlay', topology: 'localnet', netAttachDefName: 'shop/phys' };
    const nads = [nad('phys', ovn), nad('beside', { type: 'macvlan', master: 'eno1' })];
    const file = fileWith('nads.json', JSON.stringify({ kind: 'List', apiVersion: 'v1', items: nads }));
    const { out } = await run('map', '--from', hostState, file, '--network', 'phys');
    expect(out).toMatch(/br-a[^]*eno1[^]*phys/);
    expect(out).not.toContain('beside');
  });

  it('draws a Mermaid graph', async () => {
    const { out } = await run('map', '--lab', 'case-4', '--node', 'n1', '-o', 'mermaid');
    expect(out).toMatch(/^flowchart LR\n/);
    expect(out).toContain('VLAN 55');
  });

  it("draws an SVG image with a VM's path lit", async () => {
    const { code, out } = await run('map', '--lab', 'case-1', '--vm', 'ns1/ws', '-o', 'svg');
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(out).toContain('opacity="0.32"');
  });

  it('wants one host for an image, and names those there are', async () => {
    const { code, out, err } = await run('map', '--lab', 'datacenter', '-o', 'svg');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/choose one with --node: .*worker-3/);
  });

  it('shows a tenant its namespace, and says what it may not read', async () => {
    const { code, out } = await run('map', '--lab', 'datacenter', '--as', 'tenant');
    expect(code).toBe(0);
    expect(out).toMatch(/You may not read: Node, .*NodeNetworkState/);
  });

  it('gives equal bytes for equal clusters', async () => {
    const [first, second] = [
      await run('map', '--lab', 'datacenter', '-o', 'json'),
      await run('map', '--lab', 'datacenter', '-o', 'json'),
    ];
    expect(first.out).toBe(second.out);
  });

  it('reads a real API server by its kubeconfig', async () => {
    const state = { status: { currentState: { interfaces: [{ name: 'eno1', type: 'ethernet', state: 'up' }] } } };
    const store = aClusterStore([anObject('Node', 'w1'), anObject('NodeNetworkState', 'w1', state)]);
    const api = await listenApi(store, { userInPath: true });
    const kubeconfig = fileWith('kubeconfig', kubeconfigFor({ url: api.url, users: ['admin', 'tenant'] }));
    const whole = await run('map', '--kubeconfig', kubeconfig, '-o', 'json');
    const part = await run('map', '--kubeconfig', kubeconfig, '--context', 'tenant', '-o', 'json');
    await api.close();
    expect(JSON.parse(whole.out).elements.map(({ id }: { id: string }) => id)).toContain('link:w1/eno1');
    expect(part.err).toContain('nodes is forbidden: User "tenant"');
    // The Kubernetes client is large, and is loaded here.
  }, 60_000);
});

describe('wiremap, when it can not be run', () => {
  it.each([
    [['map'], 'Say which cluster: --lab SCENARIO, --from PATH… or --kubeconfig [PATH].'],
    [['map', '--lab', 'nowhere'], 'Allowed choices are'],
    [['map', '--lab', 'case-1', '--from', hostState], 'cannot be used with option'],
    [['map', '--from', '/no/such/file'], '/no/such/file: there is no such file or folder.'],
    [['map', '--from', fileWith('empty.yaml', 'a: 1\n')], 'no Kubernetes object was found'],
    [['map', '--kubeconfig'], 'no-such-kubeconfig'],
    [['map', '--from', hostState, '--as', 'viewer'], '--as goes with --lab.'],
    [['map', '--from', hostState, '--context', 'x'], '--context goes with --kubeconfig.'],
    [['map', '--lab', 'case-1', '--node', 'n9'], 'There is no node n9; there are: n1.'],
    [['map', '--lab', 'case-1', '--vm', 'ns1/nobody'], 'There is no virtual machine ns1/nobody'],
    [['map', '--lab', 'case-1', '--network', 'nothing'], 'There is no network, NAD or CUDN named nothing.'],
    [['map', '--lab', 'case-1', '--node', 'n1', '--vm', 'ns1/ws'], 'Use one of --node, --network and --vm.'],
    [['map', '--lab', 'case-1', '-o', 'png'], 'Allowed choices are text, json, mermaid, svg.'],
    [['draw'], "unknown command 'draw'"],
  ])('%j ends with 2 and says why', async (args, words) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  it('finds nothing to draw where neither wiring nor networks nor VMs were read', async () => {
    const file = fileWith('node.yaml', 'apiVersion: v1\nkind: Node\nmetadata: {name: n1}\n');
    const { code, err } = await run('map', '--from', file);
    expect(code).toBe(2);
    expect(err).toContain('Nothing to draw: none of NodeNetworkState');
  });

  it('explains itself on stdout', async () => {
    const { code, out } = await run('map', '--help');
    expect(code).toBe(0);
    for (const option of ['--lab', '--from', '--kubeconfig', '--node', '--network', '--vm', '-o']) {
      expect(out).toContain(option);
    }
  });
});
