import type { Entry, Fields } from './fields';
import { isRecord } from './fields';
import type { HostInterface } from './hostInterface';
import type { BridgeMapping, NetworkState, Route } from './networkState';
import { readHostInterface } from './readHostInterface';
import { writtenLeaves } from './writtenLeaf';

/** An nmstate document, observed or desired (domain §2.5, §2.9, §3.5). */
export const readNetworkState = (document: Fields, readInterface = readHostInterface): NetworkState => {
  const dns = document.object('dns-resolver');
  const resolver = dns?.object('running') ?? dns?.object('config');
  return {
    interfaces: document.list('interfaces', readInterface),
    mappings: document.object('ovn')?.list('bridge-mappings', readMapping),
    routes: readRoutes(document.object('routes')),
    dnsServers: resolver?.list('server', (entry) => entry.text()) ?? [],
    dnsSearch: resolver?.list('search', (entry) => entry.text()) ?? [],
  };
};

/**
 * The desired state under `key`. Any part may be a capture template, a string (settled §3): `templated` says so, and the
 * parts that are strings count as absent without being a fault.
 */
export const readDesiredState = (
  parent: Fields,
  key: string,
): { readonly state?: NetworkState | undefined; readonly templated: boolean } => {
  const raw = parent.raw(key);
  if (raw === undefined) return { templated: false };
  if (isTemplate(raw)) return { templated: true };
  const document = parent.object(key);
  if (!document) return { templated: false };
  if (!holdsTemplate(raw)) return { state: readNetworkState(document, readWantedInterface), templated: false };
  return { templated: true };
};

const readWantedInterface = (entry: Entry): HostInterface | undefined => {
  const wanted = readHostInterface(entry);
  return wanted && { ...wanted, written: writtenLeaves(entry.raw) };
};

const isTemplate = (raw: unknown): boolean => typeof raw === 'string' && raw.includes('{{');

const holdsTemplate = (raw: unknown): boolean => {
  if (Array.isArray(raw)) return raw.some(holdsTemplate);
  return isRecord(raw) ? Object.values(raw).some(holdsTemplate) : isTemplate(raw);
};

const readMapping = (entry: Entry): BridgeMapping | undefined => {
  const mapping = entry.object();
  if (!mapping) return undefined;
  const localnet = mapping.text('localnet');
  if (!localnet) {
    entry.report('A bridge mapping needs the name of its localnet.');
    return undefined;
  }
  return {
    localnet,
    bridge: mapping.text('bridge') || undefined,
    state: mapping.text('state') === 'absent' ? 'absent' : 'present',
    path: entry.path,
  };
};

const readRoutes = (routes: Fields | undefined): readonly Route[] | undefined =>
  routes?.has('running') ? routes.list('running', readRoute) : routes?.list('config', readRoute);

const readRoute = (entry: Entry): Route | undefined => {
  const route = entry.object();
  const destination = route?.text('destination');
  const nextHopInterface = route?.text('next-hop-interface');
  if (!route || !destination || !nextHopInterface) return undefined;
  const address = route.text('next-hop-address') ?? '';
  return {
    destination,
    nextHopInterface,
    nextHopAddress: ['', '0.0.0.0', '::'].includes(address) ? undefined : address,
    metric: route.number('metric'),
    table: route.number('table-id'),
  };
};
