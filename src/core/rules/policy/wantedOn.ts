import type { HostInterface } from '../../../k8s/hostInterface';
import { linkId, mappingId, ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Host } from '../../sources/host/host';
import { observedIds } from '../../sources/policy/observedIds';
import type { WantedState } from '../../sources/policy/wantedStates';
import type { ClusterView } from '../../view/clusterView';
import { rememberedBy } from '../../view/rememberedBy';

/** What a policy wants of a node, to be asked for by both names; undefined = nothing, or it is not known. */
export const wantedOn = rememberedBy((view: ClusterView) => {
  const known = new Map(view.wanted().map((wanted) => [`${wanted.policy} ${wanted.host.node}`, wanted]));
  return (policy: string, node: string): WantedState | undefined => known.get(`${policy} ${node}`);
});

/** The elements that an entry of a desired state is about, those that are still to come as well. */
export const idsOfEntry = (host: Host, entry: HostInterface): readonly ElementId[] => {
  const there = observedIds(host, entry);
  if (there.length > 0) return there;
  return [entry.type === 'ovs-bridge' ? ovsBridgeId(host.node, entry.name) : linkId(host.node, entry.name)];
};

/** The interfaces and mappings that a policy names on a node, whether it wants them there or gone. */
export const ownedItems = ({ host, state }: WantedState): readonly ElementId[] => [
  ...(state.interfaces ?? []).flatMap((entry) => (entry.state === 'ignore' ? [] : idsOfEntry(host, entry))),
  ...(state.mappings ?? []).map(({ localnet }) => mappingId(host.node, localnet)),
];

/** Whether an entry of a desired state wants its interface to be there. */
export const isWanted = ({ state }: HostInterface): boolean => state !== 'absent' && state !== 'ignore';
