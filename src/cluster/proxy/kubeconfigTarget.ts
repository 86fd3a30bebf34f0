import http from 'node:http';
import https from 'node:https';
import { isNativeError } from 'node:util/types';
import type { KubeConfig } from '@kubernetes/client-node';
import type { Credentials, ProxyTarget } from './proxyTarget';

export type KubeconfigSource = {
  /** Merged like `kubectl` does: the first file to name something wins. At least one. */
  readonly files: readonly string[];
  /** The current one unless told. */
  readonly context?: string | undefined;
  /** Milliseconds, for the age of credentials. */
  readonly clock: () => number;
};

export type TargetReading =
  { readonly ok: true; readonly target: ProxyTarget } | { readonly ok: false; readonly problem: string };

/**
 * Reads a kubeconfig: token, client certificate, basic login, CA, proxy, exec plugin and OIDC, all as the Kubernetes client
 * has them. The client is loaded only here, as it is large.
 */
export const kubeconfigTarget = async (source: KubeconfigSource): Promise<TargetReading> => {
  try {
    const config = await loadConfig(source);
    const cluster = config.getCurrentCluster();
    if (cluster === null) return problem(`The context "${config.getCurrentContext()}" has no cluster.`);
    const server = new URL(cluster.server);
    if (server.protocol !== 'https:' && !isLoopback(server))
      return problem(`${server.origin} is not encrypted; credentials are sent over https only.`);
    const user = config.getCurrentUser()?.name ?? 'nobody';
    const name = `${config.getCurrentContext()} (${cluster.name} as ${user})`;
    const namespace = config.getContextObject(config.getCurrentContext())?.namespace;
    return {
      ok: true,
      target: { server, name, namespace, ...cached(() => credentialsOf(config, server), source.clock) },
    };
  } catch (error) {
    return problem(isNativeError(error) ? error.message : String(error));
  }
};

/** The files `kubectl` would read: `$KUBECONFIG`, else `~/.kube/config`. */
export const defaultKubeconfigFiles = (
  environment: Readonly<Record<string, string | undefined>>,
  platform: { readonly home: string; readonly delimiter: string },
): readonly string[] => {
  const named = (environment['KUBECONFIG'] ?? '').split(platform.delimiter).filter((file) => file !== '');
  return named.length > 0 ? named : [`${platform.home}/.kube/config`];
};

/** How long credentials are used before they are asked for again; an exec plugin would else run for every request. */
const lifetime = 60_000;

const cached = (make: () => Promise<Credentials>, clock: () => number) => {
  const kept: { made?: number; value?: Promise<Credentials> } = {};
  return {
    credentials: (): Promise<Credentials> => {
      if (kept.value !== undefined && clock() - (kept.made ?? 0) < lifetime) return kept.value;
      const value = make();
      kept.value = value;
      kept.made = clock();
      value.catch(() => delete kept.value);
      return value;
    },
    forget: (): void => {
      delete kept.value;
    },
  };
};

const loadConfig = async ({ files, context }: KubeconfigSource): Promise<KubeConfig> => {
  const client = await import('@kubernetes/client-node');
  const configs = files.map((file) => {
    const config = new client.KubeConfig();
    config.loadFromFile(file);
    return config;
  });
  const merged = new client.KubeConfig();
  merged.loadFromOptions({
    clusters: firstNamed(configs.flatMap(({ clusters }) => clusters)).map(allowPlain),
    users: firstNamed(configs.flatMap(({ users }) => users)),
    contexts: firstNamed(configs.flatMap(({ contexts }) => contexts)),
    currentContext: context ?? configs.find(({ currentContext }) => currentContext !== '')?.currentContext,
  });
  if (merged.getContextObject(merged.getCurrentContext()) === null)
    throw new Error(`There is no context "${merged.getCurrentContext()}"; there are: ${namesOf(merged)}.`);
  return merged;
};

const firstNamed = <T extends { readonly name: string }>(entries: readonly T[]): readonly T[] =>
  entries.filter(({ name }, index) => entries.findIndex((one) => one.name === name) === index);

/** The client refuses plain http unless told that TLS is not to be verified; which servers may be plain is decided above. */
const allowPlain = <T extends { readonly server: string }>(cluster: T) =>
  cluster.server.startsWith('http:') ? { ...cluster, skipTLSVerify: true } : cluster;

const namesOf = (config: KubeConfig): string =>
  config
    .getContexts()
    .map(({ name }) => name)
    .sort()
    .join(', ') || 'none';

const credentialsOf = async (config: KubeConfig, server: URL): Promise<Credentials> => {
  const headers: http.OutgoingHttpHeaders = {};
  // The client adds to the headers it is given.
  const options: https.RequestOptions = { headers };
  await config.applyToHTTPSOptions(options);
  const { auth, agent, ca, cert, key, rejectUnauthorized, servername } = options;
  if (typeof auth === 'string') headers['Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
  const needsProxy = config.getCurrentCluster()?.proxyUrl !== undefined;
  if (needsProxy && typeof agent === 'object') return { agent, headers };
  const tls = Object.entries({ ca, cert, key, rejectUnauthorized, servername }).filter(
    ([, value]) => value !== undefined,
  );
  const keepAlive = { ...Object.fromEntries(tls), keepAlive: true };
  return { agent: server.protocol === 'https:' ? new https.Agent(keepAlive) : new http.Agent(keepAlive), headers };
};

const isLoopback = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const problem = (text: string): TargetReading => ({ ok: false, problem: text });
