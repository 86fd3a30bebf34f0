import type { BridgePort, HostInterface } from '../../../../k8s/hostInterface';
import { compareText } from '../../../model/createNetworkMap';
import type { Host } from '../host';
import { classifyPort } from './classifyPort';
import { patchPairs } from './patchPairs';

/** The ports of a bridge that lead to the switch, through patch ports too; `mtu` is the smallest of them in bytes. */
export type Uplinks = { readonly names: readonly string[]; readonly mtu?: number | undefined };

/** Follows the port lists only: a bridge whose list is not known has no known uplink (domain §7.1). */
export const uplinksOn = (host: Host, bridge: HostInterface): Uplinks => {
  const ports = bridgesBehind(host, bridge.name).flatMap((name) => ownUplinks(host, host.bridge(name)));
  const mtus = ports.flatMap((port) => mtusOf(host, port));
  return {
    names: [...new Set(ports.map(({ name }) => name))].sort(compareText),
    mtu: mtus.length > 0 ? Math.min(...mtus) : undefined,
  };
};

/** The uplinks that are ports of the bridge itself. The one that OVN-Kubernetes marked counts alone. */
export const ownUplinks = (host: Host, bridge: HostInterface | undefined): readonly BridgePort[] => {
  if (!bridge) return [];
  const ports = bridge.bridge?.ports ?? [];
  const system = ports.filter(({ name }) => classifyPort(host, bridge, name) === 'system');
  const marked = system.filter(({ name }) => name === bridge.externalIds?.['bridge-uplink']);
  return marked.length > 0 ? marked : system;
};

/** The bridge and all bridges behind its patch ports, br-int and what lies behind it left out. */
export const bridgesBehind = (host: Host, start: string): readonly string[] => {
  const pairs = patchPairs(host);
  const seen = new Set([start]);
  for (const name of seen) {
    for (const { ends } of pairs) {
      const [a, b] = [ends[0].bridge, ends[1].bridge];
      const other = a === name ? b : b === name ? a : 'br-int';
      if (other !== 'br-int' && name !== 'br-int') seen.add(other);
    }
  }
  return [...seen];
};

const mtusOf = (host: Host, port: BridgePort): readonly number[] =>
  (port.bond?.members ?? [port.name]).flatMap((name) => host.link(name)?.mtu ?? []);
