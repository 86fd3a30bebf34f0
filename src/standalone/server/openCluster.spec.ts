import http from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { labScenarios } from '../../cluster/lab/labScenarios';
import { openCluster } from './openCluster';
import type { ClusterChoice } from './serverOptions';

const folder = mkdtempSync(path.join(os.tmpdir(), 'wiremap-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

const open = (choice: ClusterChoice) =>
  openCluster(choice, { clock: () => Date.parse('2026-03-01T12:00:00Z'), random: () => 0.5, environment: {} });

const kubeconfig = (path_: string, context?: string): ClusterChoice => ({
  kind: 'kubeconfig',
  path: path_,
  context,
  allowWrites: false,
});

describe('opening a cluster', () => {
  it('knows every scenario by its name and starts it at its own time', async () => {
    for (const { name, summary, now } of labScenarios) {
      const opening = await open({ kind: 'lab', scenario: name, as: 'viewer' });
      expect(opening.ok && opening.cluster.facts()).toMatchObject({
        label: name,
        summary,
        now: new Date(now).toISOString(),
        users: ['viewer', 'admin', 'tenant'],
      });
    }
  });

  it('sets a lab to work, at the pace that is asked for', async () => {
    const opening = await open({ kind: 'lab', scenario: 'case-1', as: 'admin', pace: 'fast' });
    if (!opening.ok) throw new Error(opening.problem);
    const { api, close } = opening.cluster;
    const server = http.createServer((request, response) => void api.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const policies = `http://127.0.0.1:${port}/api/kubernetes/apis/nmstate.io/v1/nodenetworkconfigurationpolicies`;
    const kind = { apiVersion: 'nmstate.io/v1', kind: 'NodeNetworkConfigurationPolicy' };
    const body = JSON.stringify({ ...kind, metadata: { name: 'p' }, spec: { desiredState: {} } });
    await fetch(policies, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    let said = '';
    for (let tries = 0; tries < 100 && !said.includes('successfully configured'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      said = await (await fetch(`${policies}/p`)).text();
    }
    expect(said).toContain('1/1 nodes successfully configured');
    close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('names the scenarios there are when it does not know one', async () => {
    const names = labScenarios.map(({ name }) => name).join(', ');
    expect(await open({ kind: 'lab', scenario: 'moon', as: 'admin' })).toEqual({
      ok: false,
      problem: `There is no scenario "moon"; there are: ${names}.`,
    });
  });

  it('opens a dump and tells what was skipped', async () => {
    const good = file('good.yaml', 'apiVersion: v1\nkind: Node\nmetadata: {name: w1}\n');
    const bad = file('bad.yaml', 'a: [\n');
    expect(await open({ kind: 'dump', paths: [good] })).toMatchObject({ ok: true, remarks: [] });
    const opening = await open({ kind: 'dump', paths: [good, bad] });
    expect(opening).toMatchObject({ remarks: [expect.stringContaining('bad.yaml'), '1 file skipped'] });
    expect(opening.ok && opening.cluster.facts().skipped.count).toBe(1);
  });

  it('says which path cannot be read', async () => {
    const missing = path.join(folder, 'missing');
    const problem = expect.stringMatching(new RegExp(`^${missing} cannot be read: ENOENT`));
    expect(await open({ kind: 'dump', paths: [missing] })).toEqual({ ok: false, problem });
    expect(await open(kubeconfig(missing))).toEqual({ ok: false, problem });
  });

  it('does not open a dump without objects', async () => {
    const empty = file('empty.yaml', 'hello: there\n');
    expect(await open({ kind: 'dump', paths: [empty] })).toEqual({
      ok: false,
      problem: expect.stringContaining(`There are no Kubernetes objects in ${empty}.`),
    });
  });

  it('opens the cluster of a kubeconfig', async () => {
    const config = {
      clusters: [{ name: 'c', cluster: { server: 'https://api.example:6443' } }],
      users: [{ name: 'u', user: { token: 't' } }],
      contexts: [{ name: 'here', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'here',
    };
    const place = file('config', JSON.stringify(config));
    const opening = await open(kubeconfig(place));
    expect(opening.ok && opening.cluster.facts()).toMatchObject({
      label: 'here (c as u)',
      summary: 'The cluster at https://api.example:6443.',
      readOnly: true,
    });
    expect(await open(kubeconfig(place, 'there'))).toEqual({
      ok: false,
      problem: expect.stringContaining(`The kubeconfig ${place} cannot be used: There is no context "there"`),
    });
    // The Kubernetes client takes its time to load.
  }, 60_000);
});
