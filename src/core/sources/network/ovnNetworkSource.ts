import type { Element } from '../../model/element';
import { mappingId, ovnNetworkId, ovsBridgeId } from '../../model/elementId';
import type { Link, LinkState } from '../../model/link';
import { normNet } from '../../cni/normNet';
import type { Host } from '../host/host';
import type { Source, SourceInput } from '../source';
import { vmNics } from '../workload/vmNics';
import { vmWorkloads } from '../workload/vmWorkloads';
import { nadObject } from './nadPlace';
import { ovnNetworks } from './ovnNetworks';
import type { OvnNetwork } from './ovnNetworks';
import { overlaysOfNics } from './overlaysOfNics';

/**
 * OVN networks, and where each host has them: a localnet network at the mapping that it names (L-30), with OVN's own patch
 * port as a second witness (L-31); an overlay network at br-int of every host with a VM NIC on it (L-39).
 */
export const ovnNetworkSource: Source = (input) => {
  const networks = ovnNetworks(input.snapshot);
  return {
    elements: networks.map(networkElement),
    links: [...networks.flatMap((network) => localnetLinks(input.hosts, network)), ...overlayLinks(input, networks)],
  };
};

const networkElement = ({ name, members: [{ nad, config }] }: OvnNetwork): Element => {
  const { topology, physicalNetworkName, role, vlan, mtu, subnets } = config.facts;
  return {
    id: ovnNetworkId(name),
    kind: 'ovnNetwork',
    name,
    facts: { topology, physicalNetworkName, role, vlan, mtu, subnets },
    source: { object: nadObject(nad), path: 'spec.config' },
  };
};

/** A host whose mappings are not known gets no link, and neither does one that lacks the mapping. */
const localnetLinks = (hosts: readonly Host[], network: OvnNetwork): readonly Link[] =>
  landings(network).flatMap(({ physicalNetwork, vlan, state }) =>
    hosts.flatMap((host): readonly Link[] => {
      if (!host.mappings?.has(physicalNetwork)) return [];
      const from = mappingId(host.node, physicalNetwork);
      const ends = { from, to: ovnNetworkId(network.name), ...(state && { state }) };
      const mapped: Link = { ...ends, rule: 'L-30', ...(vlan && { vlan }) };
      return [mapped, ...(isPlugged(host, network.name, physicalNetwork) ? [{ ...ends, rule: 'L-31' } as const] : [])];
    }),
  );

type Landing = Pick<Link, 'vlan' | 'state'> & { readonly physicalNetwork: string };

/** Each physical network once, however many NADs name it: as the first that counts says, else as the first that differs. */
const landings = ({ members }: OvnNetwork): readonly Landing[] => {
  const found = new Map<string, Landing>();
  for (const { config, differs } of members) {
    if (config.landsOn.kind !== 'localnet') continue;
    const { physicalNetwork } = config.landsOn;
    const before = found.get(physicalNetwork);
    const state = differs.length > 0 ? 'inferred' : undefined;
    if (before === undefined || (before.state !== undefined && state === undefined)) {
      found.set(physicalNetwork, { physicalNetwork, vlan: config.facts.vlan, state });
    }
  }
  return [...found.values()];
};

/** OVN names the port after the network, not after the mapping, and only has it while a local workload needs it. */
const isPlugged = (host: Host, network: string, physicalNetwork: string): boolean => {
  const port = `patch-${normNet(network)}_ovn_localnet_port-to-br-int`;
  return host.mappingEntries.some(
    ({ localnet, bridge }) =>
      localnet === physicalNetwork &&
      bridge !== undefined &&
      host.bridge(bridge)?.type === 'ovs-bridge' &&
      host.bridge(bridge)?.bridge?.ports?.some(({ name }) => name === port) === true,
  );
};

/** A VM that is moving to a host will need the network there. */
const overlayLinks = ({ snapshot, hostOf }: SourceInput, networks: readonly OvnNetwork[]): readonly Link[] => {
  const overlayOf = overlaysOfNics(snapshot, networks);
  if (!overlayOf) return [];
  return vmWorkloads(snapshot).flatMap((workload): readonly Link[] => {
    const { namespace, runs, migratingTo } = workload;
    if (runs === undefined) return [];
    const used = vmNics(workload).flatMap(({ actual }) => overlayOf(namespace, actual?.network?.source) ?? []);
    return used.flatMap((name) => [
      ...brIntLinks(hostOf(runs), name),
      ...(migratingTo === undefined ? [] : brIntLinks(hostOf(migratingTo), name, 'desired')),
    ]);
  });
};

const brIntLinks = (host: Host | undefined, network: string, state?: LinkState): readonly Link[] =>
  host?.hasBrInt
    ? [{ from: ovsBridgeId(host.node, 'br-int'), to: ovnNetworkId(network), rule: 'L-39', ...(state && { state }) }]
    : [];
