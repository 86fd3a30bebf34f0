import { bridgesBehind } from '../../sources/host/entry/uplinksOn';
import { groupedBy } from '../../view/groupedBy';
import type { ClusterView } from '../../view/clusterView';
import type { HostView } from '../../view/hostView';
import { rememberedBy } from '../../view/rememberedBy';
import type { DraftChange } from '../../manifests/draftChange';
import { policyForNode } from '../draft/policyForNode';
import { mappingsOn, nadsByLocalnet, ownLocalnets } from './mappingsOn';
import { bridgesWith, patchOf } from './networkPatch';

/**
 * A policy that maps a localnet on one node: to the bridge that most other nodes map it to, else to the one that OVN still
 * has its network on, else to the only one that is there for VMs, when that is an OVS bridge with a way to the switch.
 * Undefined when it is not plain which bridge is meant; then a person has to choose.
 */
export const mappingForNode = (
  view: ClusterView,
  host: HostView,
  localnet: string,
): readonly DraftChange[] | undefined => {
  const drafts = draftsOf(view);
  const key = `${host.node} ${localnet}`;
  const draft = drafts.get(key) ?? { of: draftFor(view, host, localnet) };
  drafts.set(key, draft);
  return draft.of;
};

type Drafts = Map<string, { readonly of: readonly DraftChange[] | undefined }>;

/** Many VMs ask for the same. */
const draftsOf = rememberedBy((_view: ClusterView): Drafts => new Map());

const draftFor = (view: ClusterView, host: HostView, localnet: string): readonly DraftChange[] | undefined => {
  const { node } = host;
  // These are written by OVN-Kubernetes itself.
  if (ownLocalnets.includes(localnet)) return undefined;
  const bridge = usualBridges(view).get(localnet) ?? wiredBridge(view, host, localnet) ?? onlyBridge(host);
  const own = bridge === undefined ? undefined : host.bridge(bridge);
  if (own?.kind !== 'ovs' || own.uplinks.length === 0) return undefined;
  const mapping = { localnet, bridge: own.name, state: 'present' };
  return policyForNode(view, node, {
    name: `${localnet}-on-${node}`,
    desiredState: { ovn: { 'bridge-mappings': [mapping] } },
  });
};

/** Localnet → the bridge that more nodes map it to than any other. */
const usualBridges = rememberedBy((view: ClusterView): ReadonlyMap<string, string> => {
  const byLocalnet = groupedBy(view.hosts().flatMap(mappingsOn), ({ localnet }) => localnet);
  return new Map(
    [...byLocalnet].flatMap(([localnet, entries]) => {
      const byBridge = groupedBy(entries, ({ bridge }) => bridge);
      const [first, second] = [...byBridge].sort(([, a], [, b]) => b.length - a.length);
      return first && first[1].length > (second?.[1].length ?? 0) ? [[localnet, first[0]] as const] : [];
    }),
  );
});

/** Where OVN wired the networks of the localnet while it was mapped; undefined unless there is one such bridge. */
const wiredBridge = (view: ClusterView, host: HostView, localnet: string): string | undefined => {
  const networks = nadsByLocalnet(view)
    .get(localnet)
    ?.flatMap(({ network }) => network ?? []);
  const bridges = new Set(networks?.flatMap((network) => bridgesWith(host, patchOf(network))));
  return bridges.size === 1 ? [...bridges][0] : undefined;
};

/** The OVS bridge beside br-ex, and beside what carries br-ex; undefined when there are several. */
const onlyBridge = ({ host, bridges }: HostView): string | undefined => {
  const clusters = bridgesBehind(host, 'br-ex');
  const others = bridges.filter(({ kind, name }) => kind === 'ovs' && !clusters.includes(name));
  return others.length === 1 ? others[0]?.name : undefined;
};
