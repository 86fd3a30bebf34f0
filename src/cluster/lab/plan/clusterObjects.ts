import { textAt, valueAt } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import { podAddress } from '../make/host/nodeAddresses';
import { minutesBefore } from '../make/labObject';
import { machineObjects } from '../make/machine/machineObjects';
import { nadOf, type MachineSurroundings } from '../make/machine/machineNic';
import { makeClusterNetwork, makeHandlerPod, makeNamespace, makeNmState } from '../make/clusterParts';
import { makeNad } from '../make/makeNad';
import { gatewayMac, hostEntries, makeNetworkState, type PluggedNetwork } from '../make/makeNetworkState';
import { makeNode } from '../make/makeNode';
import { policyObjects } from '../make/makePolicy';
import { makePod } from '../make/makePod';
import {
  generatedNads,
  makeClusterUserDefinedNetwork,
  makePrimaryNetwork,
  primaryNad,
} from '../make/makeUserDefinedNetwork';
import { stableHex } from '../make/stableId';
import type { ClusterPlan, HostPlan, NadPlan, PrimaryUdnPlan } from './clusterPlan';

/** All objects of a planned cluster, and what follows from the plan: NADs of CUDNs, patch ports, enactments, pods. */
export const clusterObjects = (plan: ClusterPlan): readonly KubeObject[] => {
  const nads = allNads(plan);
  const surroundings = surroundingsOf(plan, nads);
  return [
    makeClusterNetwork(),
    makeNmState(),
    ...plan.namespaces.map(({ name, labels }) => makeNamespace(name, labels)),
    ...plan.hosts.flatMap((host) => hostObjects(plan, host)),
    ...plan.cudns.map(makeClusterUserDefinedNetwork),
    ...primaryNetworks(plan).map(makePrimaryNetwork),
    ...nads.map(makeNad),
    ...plan.policies.flatMap((policy) => policyObjects(policy, plan)),
    ...plan.machines.flatMap((machine) => machineObjects(machine, surroundings)),
    ...(plan.pods ?? []).map((pod) => makePod(pod, surroundings)),
    ...plan.more,
  ];
};

/** Those that somebody wrote and those that CUDNs and UDNs made. */
export const allNads = (plan: ClusterPlan): readonly NadPlan[] => [
  ...plan.nads,
  ...plan.cudns.flatMap(generatedNads),
  ...primaryNetworks(plan).map(primaryNad),
];

const primaryNetworks = ({ udns = [] }: ClusterPlan): readonly PrimaryUdnPlan[] => udns;

const hostObjects = (plan: ClusterPlan, host: HostPlan): readonly KubeObject[] => {
  const entries = hostEntries(host, pluggedNetworks(plan, host), primaryNetworks(plan));
  const node = makeNode(host, gatewayMac(entries));
  const handler = makeHandlerPod(host.node, stableHex(host.node, 5));
  if (host.silent === 'everything') return [node, handler];
  return [
    node,
    makeNetworkState(host, entries, { lastChange: minutesBefore(plan.now, 58), primaries: primaryNetworks(plan) }),
    handler,
  ];
};

/** OVN plugs a localnet network into its bridge as long as a pod on the node uses it (domain §4.2). */
const pluggedNetworks = (plan: ClusterPlan, host: HostPlan): readonly PluggedNetwork[] => {
  const bridges = new Map([['physnet', 'br-ex'], ...host.mappings.map((one) => [one.localnet, one.bridge] as const)]);
  const there = new Set(host.interfaces.filter(({ type }) => type === 'ovs-bridge').map(({ name }) => name));
  const used = new Set(
    plan.machines
      .filter((machine) => machine.node === host.node || machine.migratingTo === host.node)
      .flatMap((machine) => machine.nics.flatMap((nic) => nadOf(machine, nic) ?? [])),
  );
  const plugged = allNads(plan)
    .filter((nad) => used.has(`${nad.namespace}/${nad.name}`) && nad.config['topology'] === 'localnet')
    .flatMap(({ config }): readonly PluggedNetwork[] => {
      const network = textAt(config, ['name']) ?? '';
      const bridge = bridges.get(textAt(config, ['physicalNetworkName']) ?? network);
      return bridge === undefined || !there.has(bridge) ? [] : [{ network, bridge }];
    });
  return [...new Map(plugged.map((one) => [one.network, one])).values()];
};

const surroundingsOf = (plan: ClusterPlan, nads: readonly NadPlan[]): MachineSurroundings => {
  const mtus = new Map(nads.map((nad) => [`${nad.namespace}/${nad.name}`, mtuOf(nad)]));
  const networks = new Map(nads.map((nad) => [`${nad.namespace}/${nad.name}`, textAt(nad.config, ['name'])]));
  const next = new Map<string, number>();
  const indexes = new Map(plan.hosts.map(({ node, index }) => [node, index]));
  return {
    now: plan.now,
    mtuOf: (nad) => mtus.get(nad),
    networkOf: (nad) => networks.get(nad),
    podAddressOf: (node) => {
      const host = (next.get(node) ?? 9) + 1;
      next.set(node, host);
      return podAddress(indexes.get(node) ?? 0, host);
    },
  };
};

/** What the interface in the pod gets: as written, else the cluster's for OVN and the bridge's for others; a VF keeps its own. */
const mtuOf = ({ config }: NadPlan): number | undefined => {
  const written = valueAt(config, ['mtu']);
  if (typeof written === 'number') return written;
  if (config['type'] === 'sriov') return undefined;
  return config['type'] === 'ovn-k8s-cni-overlay' ? 1400 : 1500;
};
