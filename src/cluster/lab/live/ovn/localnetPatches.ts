import { physnetOf } from '../../../../core/cni/physnetOf';
import { ovnOverlay } from '../../../../core/cni/ovn-k8s-cni-overlay';
import { readPod } from '../../../../k8s/pod';
import { textAt } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import type { HostEntry } from '../../make/host/hostEntry';
import { localnetPatch, withPatch } from '../../make/host/ovsPorts';
import { bridgeIn, entriesOf, mappingsOf, withoutPort, writeEntries } from '../nodeState';
import { placeParts, readAs, type Platform } from '../platformApi';
import { ovnNad } from './admitNad';

/** A localnet network that a pod is on. */
export type UsedLocalnet = { readonly node: string; readonly network: string; readonly physnet: string };

/** The localnet networks that a pod is on, on its node; none before it runs. */
export const localnetsOf = (platform: Platform, raw: KubeObject | undefined): readonly UsedLocalnet[] => {
  const pod = raw && readAs(readPod, raw);
  const node = pod?.nodeName;
  if (node === undefined) return [];
  return (pod?.networkStatus ?? []).flatMap(({ name }) => {
    const { namespace, name: own } = placeParts(name);
    const nad = ovnNad(platform.get({ kind: 'NetworkAttachmentDefinition', name: own, namespace }));
    if (nad === undefined) return [];
    const { config } = ovnOverlay.read(nad.parsed.plugin);
    const physnet = physnetOf({ ...config, name: nad.network });
    return config.topology === 'localnet' && physnet !== undefined ? [{ node, network: nad.network, physnet }] : [];
  });
};

/** All of them on one node. */
export const localnetsOn = (platform: Platform, node: string): readonly UsedLocalnet[] =>
  platform
    .list('Pod')
    .filter((pod) => textAt(pod, ['spec', 'nodeName']) === node)
    .flatMap((pod) => localnetsOf(platform, pod));

/** The bridge that a physical network is mapped to, when it is there for OVN to plug into. */
export const mappedBridge = (state: KubeObject | undefined, physnet: string): string | undefined => {
  const bridge = mappingsOf(state).get(physnet);
  return bridge !== undefined && bridgeIn(state, 'ovs-bridge', bridge) !== undefined ? bridge : undefined;
};

/** Plugs a network into its bridge while a pod on the node is on it, and pulls the plug when none is (domain §4.2). */
export const plugLocalnet = (platform: Platform, node: string, network: string): void => {
  const state = platform.get({ kind: 'NodeNetworkState', name: node });
  if (state === undefined) return;
  const entries = entriesOf(state);
  const [used] = localnetsOn(platform, node).filter((one) => one.network === network);
  const wanted = used && mappedBridge(state, used.physnet);
  const { from, to } = localnetPatch(network, wanted ?? '');
  const plugged = entries.find(({ name }) => name === from.port);
  if (textAt(plugged, ['controller']) === wanted && (plugged === undefined) === (wanted === undefined)) return;
  const without = entries
    .filter(({ name }) => name !== from.port && name !== to.port)
    .map((entry): HostEntry => (entry.type === 'ovs-bridge' ? withoutPort(entry, from.port) : entry));
  writeEntries(platform, node, wanted === undefined ? without : withPatch(without, localnetPatch(network, wanted)));
};
