import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { listenApi, type Listening } from '../../testing/aListeningApi';
import { kubeconfigFor } from './kubeconfigFor';

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const kubectl = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'kubectl'))
  .find(isExecutable);

const describeWithKubectl = kubectl === undefined ? describe.skip : describe;
const reason = kubectl === undefined ? ' (skipped: there is no kubectl on the PATH)' : '';

const policy = (label: string, port: number) => `
apiVersion: nmstate.io/v1
kind: NodeNetworkConfigurationPolicy
metadata: {name: br2, labels: {stage: ${label}}}
spec: {desiredState: {interfaces: [{name: br2, type: linux-bridge}]}}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec: {containers: [{name: web, image: "web:${port}"}]}
`;

describeWithKubectl(`kubectl against the API${reason}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiremap-kubectl-'));
  const kubeconfig = join(folder, 'kubeconfig');
  let api: Listening;
  beforeAll(async () => {
    const status = { conditions: [{ type: 'Available', status: 'True', reason: 'SuccessfullyConfigured' }] };
    const store = aClusterStore([
      anObject('Namespace', 'shop', { status: { phase: 'Active' } }),
      anObject('Node', 'w1', { status: { addresses: [{ type: 'InternalIP', address: '192.0.2.1' }] } }),
      anObject('NodeNetworkConfigurationPolicy', 'br1', { spec: { desiredState: {} }, status }),
    ]);
    api = await listenApi(store, { userInPath: true });
    writeFileSync(kubeconfig, kubeconfigFor({ url: api.url, users: ['admin', 'viewer', 'tenant'] }));
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  const common = [`--kubeconfig=${kubeconfig}`, `--cache-dir=${join(folder, 'cache')}`];
  const run = (...args: readonly string[]) =>
    new Promise<string>((resolve) => {
      execFile(kubectl ?? '', [...common, ...args], { timeout: 20_000 }, (_error, out, complaints) =>
        resolve(out + complaints),
      );
    });
  const apply = (text: string, ...args: readonly string[]) => {
    const file = join(folder, 'manifest.yaml');
    writeFileSync(file, text);
    return run('apply', '-f', file, ...args);
  };

  it('gets lists and tables', async () => {
    expect(await run('get', 'nncp')).toMatch(/NAME +STATUS +REASON +AGE\nbr1 +Available +SuccessfullyConfigured/);
    expect(await run('get', 'nodes', '-o', 'wide')).toMatch(/INTERNAL-IP.*\nw1 .*192\.0\.2\.1/);
    expect(await run('get', 'nncp', 'nope')).toContain(
      'Error from server (NotFound): nodenetworkconfigurationpolicies.nmstate.io "nope" not found',
    );
  });

  it('describes', async () => {
    expect(await run('describe', 'nncp', 'br1')).toMatch(/API Version: +nmstate\.io\/v1[\s\S]*Events: +<none>/);
    expect(await run('describe', 'node', 'w1')).toContain('InternalIP:  192.0.2.1');
  });

  it('knows who may what', async () => {
    expect(await run('get', 'nodes', '--context=tenant')).toContain('User "tenant" cannot list resource "nodes"');
    expect(await run('get', 'pods', '--context=tenant')).toContain('No resources found in shop namespace');
    expect(await run('auth', 'can-i', 'create', 'pods', '--context=viewer')).toContain('no');
  });

  it('applies, patches, applies on the server and deletes', async () => {
    expect(await apply(policy('one', 1))).toBe(
      'nodenetworkconfigurationpolicy.nmstate.io/br2 created\npod/web created\n',
    );
    expect(await apply(policy('two', 2))).toMatch(/br2 configured\npod\/web configured/);
    expect(await apply(policy('two', 2), '--dry-run=server')).toMatch(/br2 unchanged.*\npod\/web unchanged/);
    expect(await apply(policy('three', 2), '--server-side', '--force-conflicts')).toContain('br2 serverside-applied');
    expect(await run('get', 'nncp', 'br2', '--show-labels')).toContain('stage=three');
    const patch = '[{"op":"add","path":"/spec/maxUnavailable","value":3}]';
    expect(await run('patch', 'nncp', 'br2', '--type=json', '-p', patch)).toContain('br2 patched');
    expect(await run('delete', 'nncp', 'br2')).toContain('"br2" deleted');
    expect(await run('delete', 'pod', 'web', '-n', 'shop')).toContain('"web" deleted');
  }, 60_000);

  it('watches', async () => {
    const watch = spawn(kubectl ?? '', [...common, 'get', 'nncp', '--watch']);
    const said: string[] = [];
    // A line may come in two pieces: only those that have ended count.
    const lines = () => said.join('').split('\n').slice(0, -1);
    const steps = { labelled: false };
    await new Promise<void>((resolve, reject) => {
      watch.on('error', reject);
      watch.on('exit', () => resolve());
      watch.stdout.on('data', (data: Buffer) => {
        said.push(data.toString('utf8'));
        if (lines().length >= 3) watch.kill();
        if (lines().length < 2 || steps.labelled) return;
        steps.labelled = true;
        void run('label', 'nncp', 'br1', 'stage=watched');
      });
    });
    expect(lines().map((line) => line.split(/ +/)[0])).toEqual(['NAME', 'br1', 'br1']);
  }, 30_000);
});
