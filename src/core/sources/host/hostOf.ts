import type { HostInterface } from '../../../k8s/hostInterface';
import type { NodeNetworkState } from '../../../k8s/nodeNetworkState';
import type { BridgeMapping } from '../../../k8s/networkState';
import { compareText } from '../../model/createNetworkMap';
import { linkId, ovsBridgeId } from '../../model/elementId';
import type { Host } from './host';

/** Makes a host of a NodeNetworkState. The same object gives the same host, so that one changed node rebuilds one host. */
export const hostOf = (nns: NodeNetworkState): Host => {
  const host = known.get(nns) ?? makeHost(nns);
  known.set(nns, host);
  return host;
};

const known = new WeakMap<NodeNetworkState, Host>();

const makeHost = ({ meta, state }: NodeNetworkState): Host => {
  const interfaces = state?.interfaces ?? [];
  const ovsBridges = byName(interfaces.filter(isOvsBridge));
  const links = byName(interfaces.filter((entry) => !isOvsBridge(entry)));
  const mapped = state?.mappings?.filter((mapping) => mapping.state === 'present');
  const hasBrInt = interfaces.some(pointsAtBrInt);
  return {
    node: meta.name,
    hasState: state?.interfaces !== undefined,
    interfaces,
    routes: state?.routes ?? [],
    link: (name) => links.get(name),
    bridge: (name) => ovsBridges.get(name) ?? linuxBridge(links.get(name)),
    mappings: mapped && new Map([...mapped].reverse().map(({ localnet, bridge }) => [localnet, bridge])),
    mappingEntries: mapped ?? [],
    hasBrInt,
    unlistedBridges: unlisted(interfaces, mapped ?? [], hasBrInt).filter((name) => !ovsBridges.has(name)),
    idOf: (entry) => (isOvsBridge(entry) ? ovsBridgeId(meta.name, entry.name) : linkId(meta.name, entry.name)),
  };
};

const isOvsBridge = (entry: HostInterface): boolean => entry.type === 'ovs-bridge';

const linuxBridge = (entry: HostInterface | undefined) => (entry?.type === 'linux-bridge' ? entry : undefined);

/** Of two entries of one name the first stays. */
const byName = (entries: readonly HostInterface[]): ReadonlyMap<string, HostInterface> =>
  new Map([...entries].reverse().map((entry) => [entry.name, entry]));

/** OVN-Kubernetes' own names: its management ports, its tunnel, and the patch ports to its integration bridge. */
const pointsAtBrInt = (entry: HostInterface): boolean =>
  entry.name === 'br-int' ||
  entry.controller === 'br-int' ||
  /^(ovn-k8s-mp|genev_sys_)/.test(entry.name) ||
  (entry.patchPeer ?? '').startsWith('patch-br-int-to-') ||
  (isOvsBridge(entry) && (entry.bridge?.ports ?? []).some(({ name }) => /^patch-.+-to-br-int$/.test(name)));

/**
 * NetworkManager does not manage every OVS bridge, and what it does not manage is not listed (domain §2.6). A bridge is
 * there when an OVS interface names it as its controller, or when it is mapped and anything does.
 */
const unlisted = (
  interfaces: readonly HostInterface[],
  mapped: readonly BridgeMapping[],
  hasBrInt: boolean,
): readonly string[] => {
  const otherControllers = new Set(
    interfaces.filter(({ type }) => ['linux-bridge', 'bond', 'vrf'].includes(type)).map(({ name }) => name),
  );
  const hinted = (some: readonly HostInterface[]) =>
    some.flatMap(({ controller }) =>
      controller === undefined || controller === 'ovs-system' || otherControllers.has(controller) ? [] : [controller],
    );
  const anyHint = new Set(hinted(interfaces));
  const names = [
    ...hinted(interfaces.filter(({ type }) => type === 'ovs-interface')),
    ...mapped.flatMap(({ bridge }) => (bridge !== undefined && anyHint.has(bridge) ? [bridge] : [])),
    ...(hasBrInt ? ['br-int'] : []),
  ];
  return [...new Set(names)].sort(compareText);
};
