import { groupedBy } from '../../view/groupedBy';
import type { ClusterView } from '../../view/clusterView';
import type { DraftChange } from '../draftChange';

/**
 * A policy that maps a localnet on one node: to the bridge that the most other nodes map it to, when the node has an OVS bridge of that
 * name with a way to the switch. Undefined when it is not plain which bridge is meant; then a person has to choose.
 */
export const mappingForNode = (
  view: ClusterView,
  node: string,
  localnet: string,
): readonly DraftChange[] | undefined => {
  const bridge = usualBridge(view, localnet);
  const own = bridge === undefined ? undefined : view.hostOf(node)?.bridge(bridge);
  if (own?.kind !== 'ovs' || own.uplinks.length === 0) return undefined;
  return [
    {
      op: 'create',
      manifest: {
        apiVersion: 'nmstate.io/v1',
        kind: 'NodeNetworkConfigurationPolicy',
        metadata: { name: policyName(`${localnet}-on-${node}`) },
        spec: {
          nodeSelector: { 'kubernetes.io/hostname': hostnameOf(view, node) },
          desiredState: { ovn: { 'bridge-mappings': [{ localnet, bridge: own.name, state: 'present' }] } },
        },
      },
    },
  ];
};

const usualBridge = (view: ClusterView, localnet: string): string | undefined => {
  const bridges = groupedBy(view.hosts(), ({ host }) => host.mappings?.get(localnet));
  const [first, second] = [...bridges].sort(([, a], [, b]) => b.length - a.length);
  return first && first[1].length > (second?.[1].length ?? 0) ? first[0] : undefined;
};

/** The label is not always the node's name. */
const hostnameOf = (view: ClusterView, node: string): string =>
  view.nodeOf(node)?.meta.labels['kubernetes.io/hostname'] ?? node;

/** Names of policies become label values: 63 characters at most, no dots at the ends. */
const policyName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-')
    .slice(0, 63)
    .replace(/[.-]+$/, '');
