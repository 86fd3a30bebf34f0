import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { HostView } from '../../view/hostView';
import type { NadView } from '../../view/nadView';
import { rememberedBy } from '../../view/rememberedBy';
import type { Evidence } from '../rule';

/** One bridge mapping of a node. `bridge` undefined = NMState does not say it. */
export type NodeMapping = {
  readonly id: ElementId;
  readonly host: HostView;
  readonly localnet: string;
  readonly bridge: string | undefined;
  readonly evidence: Evidence;
};

/** The mappings of a node that are known, each localnet once. */
export const mappingsOn = (host: HostView): readonly NodeMapping[] => {
  const entries = new Map([...host.host.mappingEntries].reverse().map((entry) => [entry.localnet, entry]));
  return [...entries.values()].reverse().map(({ localnet, bridge, path }) => ({
    id: mappingId(host.node, localnet),
    host,
    localnet,
    bridge,
    evidence: { object: host.object, path, value: `${localnet} → ${bridge ?? '?'}` },
  }));
};

/** The mappings of all nodes. */
export const allMappings = rememberedBy((view: ClusterView): readonly NodeMapping[] =>
  view.hosts().flatMap(mappingsOn),
);

/** Localnet → the NADs whose network is mapped by it. */
export const nadsByLocalnet = rememberedBy((view: ClusterView): ReadonlyMap<string, readonly NadView[]> =>
  groupedBy(view.nads(), ({ physnet }) => physnet),
);

/** Names that OVN-Kubernetes keeps for itself. */
export const ownLocalnets: readonly string[] = ['physnet', 'exgwphysnet', 'locnet'];
