import { createProxyHandler } from '../../cluster/proxy/createProxyHandler';
import type { ProxyTarget } from '../../cluster/proxy/proxyTarget';
import type { ClusterFacts } from '../serverFlags';
import { apiBase, type ServedCluster } from './servedCluster';

/** Stands before a real cluster; the credentials stay in this process, and only who has the token gets in. */
export const kubeconfigCluster = (target: ProxyTarget, allowWrites: boolean): ServedCluster => {
  const facts = (): ClusterFacts => ({
    kind: 'kubeconfig',
    label: target.name,
    summary: `The cluster at ${target.server.origin}.`,
    readOnly: !allowWrites,
    users: [],
    timeStands: false,
    skipped: { count: 0, files: [] },
  });
  const api = createProxyHandler({ target, basePath: apiBase, allowWrites });
  return { facts, api, needsToken: true, close: () => undefined };
};
