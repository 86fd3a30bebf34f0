import { isRecord, textAt, valueAt, type JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import type { BridgeMapping, HostPlan, PrimaryUdnPlan } from '../plan/clusterPlan';
import { connectHost } from './host/connectHost';
import type { HostEntry } from './host/hostEntry';
import { gatewayAddresses, isIpv6, podAddress, podSubnet } from './host/nodeAddresses';
import { gatewayPatch, internalPort, localnetPatch, withPatch } from './host/ovsPorts';
import { primaryEntries, primaryPatch, primaryRoute } from './host/primaryPorts';
import { labObject, uidOfObject } from './labObject';

/** A localnet network that a VM on the host uses now, so that OVN has plugged it into its bridge. */
export type PluggedNetwork = { readonly network: string; readonly bridge: string };

/** All of a host's entries: those of the plan, and what OVN-Kubernetes has beside them. */
export const hostEntries = (
  host: HostPlan,
  plugged: readonly PluggedNetwork[],
  primaries: readonly PrimaryUdnPlan[] = [],
): readonly HostEntry[] => {
  const own = host.interfaces.map((entry) => (isBrEx(entry) ? withSelfPort(entry) : entry));
  const patches = [
    gatewayPatch(host.node),
    ...primaries.map((udn) => primaryPatch(host.node, udn)),
    ...plugged.map(({ network, bridge }) => localnetPatch(network, bridge)),
  ];
  const entries = patches.reduce(withPatch, [...own, ...ovnEntries(host), ...primaries.flatMap(primaryEntries)]);
  const connected = connectHost(host.node, entries);
  return host.oldSpelling === true ? connected.map(oldSpelling) : connected;
};

/** The NodeNetworkState of a host. `lastChange` is when NMState last saw something new, not when it last looked. */
export const makeNetworkState = (
  host: HostPlan,
  entries: readonly HostEntry[],
  { lastChange, primaries = [] }: { readonly lastChange: string; readonly primaries?: readonly PrimaryUdnPlan[] },
): KubeObject =>
  labObject(
    { apiVersion: 'nmstate.io/v1beta1', kind: 'NodeNetworkState', place: host.node },
    {
      metadata: {
        labels: { 'nmstate.io/force-nns-refresh': '1762155000000000000' },
        ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: host.node, uid: uidOfObject('Node', host.node) }],
      },
      status: {
        currentState: {
          'dns-resolver': {
            config: { search: [], server: [] },
            running: { search: ['ocp.example.com'], server: ['192.0.2.53'] },
          },
          interfaces: entries,
          ...(host.silent === 'ovn' ? {} : { ovn: { 'bridge-mappings': mappingsOf(host) } }),
          routes: { config: [], running: [...routesOf(host), ...primaries.map(primaryRoute)] },
        },
        handlerNmstateVersion: `nmstatectl ${host.handlerVersion ?? '2.2.56'}`,
        hostNetworkManagerVersion: '1.52.0',
        lastSuccessfulUpdateTime: lastChange,
      },
    },
  );

/** The MAC address of br-ex, which is that of its uplink. */
export const gatewayMac = (entries: readonly HostEntry[]): string =>
  entries.flatMap((entry) => (isBrExPort(entry) ? (textAt(entry, ['mac-address']) ?? []) : []))[0] ?? '';

const mappingsOf = (host: HostPlan): readonly BridgeMapping[] => [
  { localnet: 'physnet', bridge: 'br-ex' },
  ...host.mappings,
];

const isBrEx = ({ name, type }: HostEntry): boolean => name === 'br-ex' && type === 'ovs-bridge';
const isBrExPort = ({ name, type }: HostEntry): boolean => name === 'br-ex' && type === 'ovs-interface';

/** The port that carries the node's address. */
const withSelfPort = (entry: HostEntry): HostEntry => {
  const bridge = valueAt(entry, ['bridge']);
  const ports = valueAt(bridge, ['port']);
  if (!isRecord(bridge) || !Array.isArray(ports)) return entry;
  const listed: readonly unknown[] = ports;
  return { ...entry, bridge: { ...bridge, port: [{ name: 'br-ex' }, ...listed] } };
};

const ovnEntries = (host: HostPlan): readonly HostEntry[] => [
  internalPort('br-ex', { 'profile-name': 'ovs-if-br-ex', ...gatewayAddresses(host.addresses) }),
  internalPort('br-int', { state: 'ignore', controller: 'br-int', mtu: 1400 }),
  internalPort('ovn-k8s-mp0', {
    state: 'ignore',
    controller: 'br-int',
    mtu: 1400,
    ipv4: { enabled: true, address: [{ ip: podAddress(host.index, 2), 'prefix-length': 23 }] },
  }),
  { name: 'genev_sys_6081', type: 'ethernet', state: 'ignore', controller: 'ovs-system', mtu: 65000, ethernet: {} },
  {
    name: 'lo',
    type: 'loopback',
    state: 'up',
    mtu: 65536,
    ipv4: { enabled: true, address: [{ ip: '127.0.0.1', 'prefix-length': 8 }] },
    ipv6: { enabled: true, address: [{ ip: '::1', 'prefix-length': 128 }] },
  },
];

const routesOf = (host: HostPlan): readonly JsonRecord[] => [
  ...host.addresses.map(({ ip, gateway }) => ({
    destination: isIpv6(ip) ? '::/0' : '0.0.0.0/0',
    'next-hop-address': gateway,
    'next-hop-interface': 'br-ex',
    metric: 48,
    'table-id': 254,
  })),
  {
    destination: '10.128.0.0/14',
    'next-hop-address': podSubnet(host.index).replace('.0/23', '.1'),
    'next-hop-interface': 'ovn-k8s-mp0',
    'table-id': 254,
    state: 'ignore',
  },
  {
    destination: '172.30.0.0/16',
    'next-hop-address': '169.254.0.4',
    'next-hop-interface': 'br-ex',
    'table-id': 254,
    mtu: 1400,
  },
  ...(host.routes ?? []),
];

const oldSpelling = (entry: HostEntry): HostEntry => {
  const bond = valueAt(entry, ['link-aggregation']);
  if (!isRecord(bond)) return entry;
  const { port, ...rest } = bond;
  return { ...entry, 'link-aggregation': { ...rest, slaves: port } };
};
