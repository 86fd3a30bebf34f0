import type { HostInterface } from '../../../k8s/hostInterface';
import type { BridgeMapping } from '../../../k8s/networkState';
import { mappingId, ovsBondId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { ElementSource } from '../../model/element';
import type { Host } from '../host/host';
import { hostOf } from '../host/hostOf';
import { observedIds } from './observedIds';
import type { WantedState } from './wantedStates';

/** A host as it would be with everything that its policies want, and which of it is not there yet. */
export type PlannedHost = {
  readonly host: Host;
  /** Id of what is only wanted → where that is written. */
  readonly pending: ReadonlyMap<ElementId, ElementSource>;
};

/**
 * Adds to a host what is wanted of it and missing; entries that exist stay as they are. Of two policies that want one thing
 * the first says how. Undefined when nothing is missing.
 */
export const plannedHost = (host: Host, wanted: readonly WantedState[]): PlannedHost | undefined => {
  const pending = new Map<ElementId, ElementSource>();
  const take = (ids: readonly ElementId[], source: ElementSource): boolean => {
    const fresh = ids.every((id) => !pending.has(id));
    if (fresh) for (const id of ids) pending.set(id, source);
    return fresh;
  };
  const interfaces = wanted.flatMap(({ object, state }) =>
    (state.interfaces ?? []).filter(
      (entry) =>
        isToCome(host, entry) && take([host.idOf(entry), ...bondIds(host, entry)], { object, path: entry.path }),
    ),
  );
  const mappings = wanted.flatMap(({ object, state }) =>
    (state.mappings ?? []).filter(
      (mapping) =>
        isMappingToCome(host, mapping) &&
        take([mappingId(host.node, mapping.localnet)], { object, path: mapping.path }),
    ),
  );
  return pending.size === 0 ? undefined : { host: withMore(host, interfaces, mappings), pending };
};

const isToCome = (host: Host, entry: HostInterface): boolean =>
  entry.state !== 'absent' && entry.state !== 'ignore' && observedIds(host, entry).length === 0;

const isMappingToCome = (host: Host, { state, localnet }: BridgeMapping): boolean =>
  state === 'present' && host.mappings !== undefined && !host.mappings.has(localnet);

/** The bonds that come with an OVS bridge. */
const bondIds = ({ node }: Host, { name: bridge, bridge: block }: HostInterface): readonly ElementId[] =>
  (block?.ports ?? []).filter(({ bond }) => bond).map(({ name }) => ovsBondId({ node, bridge, name }));

const withMore = (host: Host, interfaces: readonly HostInterface[], mappings: readonly BridgeMapping[]): Host =>
  hostOf({
    meta: { name: host.node, labels: {}, annotations: {}, ownerReferences: [], finalizers: [] },
    state: {
      interfaces: [...host.interfaces, ...interfaces],
      mappings: host.mappings && [...host.mappingEntries, ...mappings],
      routes: [],
      dnsServers: [],
      dnsSearch: [],
    },
  });
