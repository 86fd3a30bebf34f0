import { parse } from 'yaml';
import { aClusterStore, anObject } from '../../testing/aClusterStore';
import { listenApi } from '../../testing/aListeningApi';
import { kubeconfigFor } from './kubeconfigFor';

describe('a kubeconfig', () => {
  it('has a context for each user, the first of which is current', () => {
    const config = parse(kubeconfigFor({ url: 'http://127.0.0.1:9000', users: ['viewer', 'tenant'] }));
    expect(config).toMatchObject({ apiVersion: 'v1', kind: 'Config', 'current-context': 'viewer' });
    expect(config.contexts).toEqual([
      { name: 'viewer', context: { cluster: 'wiremap-lab-viewer', user: 'viewer', namespace: 'default' } },
      { name: 'tenant', context: { cluster: 'wiremap-lab-tenant', user: 'tenant', namespace: 'shop' } },
    ]);
    expect(config.users[1]).toEqual({ name: 'tenant', user: { token: 'tenant' } });
  });

  it('is one of nobody when there are no users', () => {
    const config = parse(kubeconfigFor({ url: 'http://127.0.0.1:9000', users: [] }));
    expect(config).toMatchObject({ clusters: [], users: [], contexts: [], 'current-context': '' });
  });

  it('leads each user to what they may see, without a token', async () => {
    const api = await listenApi(aClusterStore([anObject('Namespace', 'shop')]), { userInPath: true });
    const { clusters } = parse(kubeconfigFor({ url: api.url, users: ['admin', 'tenant'] }));
    const codes = await Promise.all(
      clusters.map(async ({ cluster }: { cluster: { server: string } }) => {
        const response = await fetch(`${cluster.server}/api/v1/nodes`);
        return [await response.json().then(({ kind }) => kind), response.status];
      }),
    );
    expect(codes).toEqual([
      ['NodeList', 200],
      ['Status', 403],
    ]);
    await api.close();
  });
});
