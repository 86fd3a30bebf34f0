import type { HostInterface } from './hostInterface';

export type Route = {
  readonly destination: string;
  readonly nextHopInterface: string;
  /** Undefined for "", 0.0.0.0 and :: (no gateway). */
  readonly nextHopAddress?: string | undefined;
  readonly metric?: number | undefined;
  readonly table?: number | undefined;
};

export type BridgeMapping = {
  readonly localnet: string;
  readonly bridge?: string | undefined;
  readonly state: 'present' | 'absent';
  readonly path: string;
};

/**
 * An nmstate document: what a host has (NodeNetworkState) or what a policy wants. A list that is undefined was not in
 * the document: for an observed state that is unknown, not empty.
 */
export type NetworkState = {
  readonly interfaces?: readonly HostInterface[] | undefined;
  readonly mappings?: readonly BridgeMapping[] | undefined;
  readonly routes?: readonly Route[] | undefined;
  readonly dnsServers: readonly string[];
  readonly dnsSearch: readonly string[];
};
