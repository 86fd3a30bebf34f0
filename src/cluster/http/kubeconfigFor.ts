import { stringify } from 'yaml';
import type { UserName } from './userAccess';

/**
 * A kubeconfig with a context for each user, the first of which is current. `kubectl` sends no token over plain HTTP, so
 * the user stands in the server's path as well; the handler at `url` must be made with `userInPath`.
 */
export const kubeconfigFor = (server: { readonly url: string; readonly users: readonly UserName[] }): string =>
  stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: server.users.map((user) => ({ name: clusterOf(user), cluster: { server: `${server.url}/as/${user}` } })),
    users: server.users.map((name) => ({ name, user: { token: name } })),
    contexts: server.users.map((user) => ({
      name: user,
      context: { cluster: clusterOf(user), user, namespace: user === 'tenant' ? 'shop' : 'default' },
    })),
    'current-context': server.users[0] ?? '',
  });

const clusterOf = (user: UserName): string => `wiremap-lab-${user}`;
