import type { HostInterface } from '../../k8s/hostInterface';
import type { BridgeView, HostView } from './hostView';
import type { NadView } from './nadView';

/**
 * What a NAD meets on one node. `bridge`: one of the right kind. `wrongBridge`: of the other kind. `unlisted`: NetworkManager
 * does not list it, but something is plugged into it. `unknown`: the node's state does not tell, which is not the same as
 * `noMapping` or `missingBridge`. `none`: it needs nothing of the node's wiring (overlay, pod network, device of a pool), or
 * cannot be read.
 */
export type Landing =
  | { readonly kind: 'bridge' | 'wrongBridge'; readonly bridge: BridgeView; readonly localnet?: string | undefined }
  | { readonly kind: 'missingBridge' | 'unlisted'; readonly name: string; readonly localnet?: string | undefined }
  | { readonly kind: 'noMapping'; readonly localnet: string }
  | { readonly kind: 'link'; readonly entry: HostInterface }
  | { readonly kind: 'missingLink'; readonly name: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** Where the NAD's traffic enters the wiring of a node. A node without a state tells nothing. */
export const landingOn = ({ landsOn }: NadView, host: HostView | undefined): Landing => {
  switch (landsOn.kind) {
    case 'localnet':
      return mapped(landsOn.physicalNetwork, host);
    case 'linuxBridge':
      return onBridge(host, { name: landsOn.name, kind: 'linux' });
    case 'ovsBridge':
      return onBridge(host, { name: landsOn.name, kind: 'ovs' });
    case 'link': {
      if (!host?.host.hasState) return unknown;
      const entry = host.host.link(landsOn.name);
      return entry ? { kind: 'link', entry } : { kind: 'missingLink', name: landsOn.name };
    }
    case 'mac':
    case 'pci':
    case 'defaultRoute':
      return unknown;
    default:
      return { kind: 'none' };
  }
};

const unknown: Landing = { kind: 'unknown' };

const mapped = (localnet: string, host: HostView | undefined): Landing => {
  const mappings = host?.host.mappings;
  if (!mappings) return unknown;
  if (!mappings.has(localnet)) return { kind: 'noMapping', localnet };
  const name = mappings.get(localnet);
  return name === undefined ? unknown : onBridge(host, { name, kind: 'ovs', localnet });
};

type Named = { readonly name: string; readonly kind: BridgeView['kind']; readonly localnet?: string | undefined };

const onBridge = (host: HostView | undefined, { name, kind, localnet }: Named): Landing => {
  if (!host?.host.hasState) return unknown;
  const bridge = host.bridge(name);
  if (bridge) return { kind: bridge.kind === kind ? 'bridge' : 'wrongBridge', bridge, localnet };
  const isUnlisted = kind === 'ovs' && host.host.unlistedBridges.includes(name);
  return { kind: isUnlisted ? 'unlisted' : 'missingBridge', name, localnet };
};
