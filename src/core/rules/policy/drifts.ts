import type { HostInterface } from '../../../k8s/hostInterface';
import type { BridgeMapping } from '../../../k8s/networkState';
import { linkId, mappingId, ovsBridgeId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import type { Host } from '../../sources/host/host';
import { observedIds } from '../../sources/policy/observedIds';
import type { WantedState } from '../../sources/policy/wantedStates';
import { isWanted } from './wantedOn';
import { portsOfBridge } from './wishes';

/**
 * One thing that a node has not as a policy wants it. `wanted` and `found` as texts, `found` undefined = not there; `path`
 * in the object that wants it, `foundAt` in the NodeNetworkState; `also` other elements that it bears on.
 */
export type Drift = {
  readonly id: ElementId;
  readonly kind: 'missing' | 'ports' | 'mtu' | 'bridge';
  readonly name: string;
  readonly wanted: string;
  readonly found?: string | undefined;
  readonly path: string;
  readonly foundAt: string;
  readonly also: readonly ElementId[];
};

/** Only what the state of the node tells for certain. */
export const driftsOf = ({ host, state }: WantedState): readonly Drift[] => [
  ...(state.interfaces ?? [])
    .filter((entry) => isWanted(entry) && !isByMac(entry))
    .flatMap((entry) => ofEntry(host, entry)),
  ...(state.mappings ?? []).flatMap((mapping) => ofMapping(host, mapping)),
];

/** Then the name is only a label, and the interface has another one. */
const isByMac = ({ written = [] }: HostInterface): boolean =>
  written.some(({ path, value }) => path === 'identifier' && value === 'mac-address');

const ofEntry = (host: Host, entry: HostInterface): readonly Drift[] => {
  const { name, type, path } = entry;
  const isOvs = type === 'ovs-bridge';
  const ids = observedIds(host, entry);
  if (ids.length === 0) {
    const id = isOvs ? ovsBridgeId(host.node, name) : linkId(host.node, name);
    return [{ id, kind: 'missing', name, wanted: name, path, foundAt: interfacesAt, also: [] }];
  }
  const there = (isOvs ? undefined : host.link(name)) ?? host.bridge(name);
  return there ? [...ofPorts(host, entry, there), ...ofMtu(host, entry, there)] : [];
};

const interfacesAt = 'status.currentState.interfaces';

const ofPorts = (host: Host, entry: HostInterface, there: HostInterface): readonly Drift[] =>
  [
    { block: 'bridge', wanted: portsOfBridge(entry), found: there.bridge?.ports && portsOfBridge(there) },
    { block: 'link-aggregation', wanted: entry.bond?.ports ?? [], found: there.bond?.ports },
  ].flatMap(({ block, wanted, found }): readonly Drift[] => {
    const lost = found ? wanted.filter((port) => !found.includes(port)) : [];
    if (!found || lost.length === 0) return [];
    return [
      {
        id: host.idOf(there),
        kind: 'ports',
        name: entry.name,
        wanted: lost.join(', '),
        found: found.join(', '),
        path: `${entry.path}.${block}.port`,
        foundAt: `${there.path}.${block}.port`,
        also: lost.map((port) => linkId(host.node, port)),
      },
    ];
  });

/** An OVS bridge and a patch port have no MTU of their own. */
const ofMtu = (host: Host, { name, mtu, path }: HostInterface, there: HostInterface): readonly Drift[] =>
  mtu === undefined || there.mtu === undefined || there.mtu === mtu || there.type === 'ovs-bridge'
    ? []
    : [
        {
          id: host.idOf(there),
          kind: 'mtu',
          name,
          wanted: String(mtu),
          found: String(there.mtu),
          path: `${path}.mtu`,
          foundAt: `${there.path}.mtu`,
          also: [],
        },
      ];

const ofMapping = ({ node, mappings, mappingEntries }: Host, wish: BridgeMapping): readonly Drift[] => {
  const { localnet: name, bridge: wanted, state, path } = wish;
  if (state === 'absent' || wanted === undefined || !mappings || mappings.get(name) === wanted) return [];
  const id = mappingId(node, name);
  const found = mappingEntries.find(({ localnet }) => localnet === name);
  const foundAt = 'status.currentState.ovn.bridge-mappings';
  if (!found) return [{ id, kind: 'missing', name, wanted, path, foundAt, also: [] }];
  return [
    {
      id,
      kind: 'bridge',
      name,
      wanted,
      found: found.bridge ?? '',
      path: `${path}.bridge`,
      foundAt: found.path,
      also: [],
    },
  ];
};
