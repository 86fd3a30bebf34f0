import type { Severity } from '../../../core/rules/rule';

/** What the URL says of the findings page: whoever opens it sees the same list (settled §1). */
export type FindingsAddress = {
  readonly q: string;
  /** Empty = all of them. */
  readonly status: ReadonlySet<Severity>;
  readonly node: string | undefined;
  /** Id of the element that names the network. */
  readonly network: string | undefined;
  readonly namespace: string | undefined;
  /** Namespace and name with a slash between. */
  readonly vm: string | undefined;
  readonly vlan: number | undefined;
  /** Keys of the causes that are unfolded. */
  readonly open: ReadonlySet<string>;
};

/** Reads the query of the page's URL. What it does not understand stays where it is and does no harm. */
export const readFindingsAddress = (query: URLSearchParams): FindingsAddress => {
  const scopes = query.getAll('scope');
  const scoped = (prefix: string) => scopes.find((scope) => scope.startsWith(prefix))?.slice(prefix.length);
  return {
    q: query.get('q') ?? '',
    status: new Set(severities.filter((severity) => query.getAll('status').includes(severity))),
    node: scoped(prefixes.node),
    network: scoped(prefixes.network),
    namespace: query.get('ns') ?? scoped('ns/'),
    vm: scoped(prefixes.vm),
    vlan: numberIn(query.get('vlan') ?? scoped('vlan/')),
    open: new Set(query.getAll('open')),
  };
};

/** The query with the change written into it; a scope for each of host, network and VM. */
export const writeFindingsAddress = (query: URLSearchParams, change: Partial<FindingsAddress>): URLSearchParams => {
  const address = { ...readFindingsAddress(query), ...change };
  const next = new URLSearchParams(query);
  for (const key of ['q', 'status', 'scope', 'ns', 'vlan', 'open']) next.delete(key);
  const { q, node, network, namespace, vm, vlan } = address;
  if (q !== '') next.append('q', q);
  for (const severity of address.status) next.append('status', severity);
  if (node !== undefined) next.append('scope', `${prefixes.node}${node}`);
  if (network !== undefined) next.append('scope', `${prefixes.network}${network}`);
  if (vm !== undefined) next.append('scope', `${prefixes.vm}${vm}`);
  if (namespace !== undefined) next.append('ns', namespace);
  if (vlan !== undefined) next.append('vlan', String(vlan));
  for (const key of [...address.open].sort()) next.append('open', key);
  return next;
};

/** The path of the findings page with these filters set. */
export const findingsPath = (change: Partial<FindingsAddress>): string =>
  `/network-map/findings?${writeFindingsAddress(new URLSearchParams(), change).toString()}`;

/** Nothing is filtered out. */
export const noFilter = {
  q: '',
  status: new Set<Severity>(),
  node: undefined,
  network: undefined,
  namespace: undefined,
  vm: undefined,
  vlan: undefined,
};

/** The worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

const prefixes = { node: 'node/', network: 'network/', vm: 'vm/' };

const numberIn = (text: string | undefined): number | undefined => {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) ? number : undefined;
};
