import type { ClusterNetwork } from '../../k8s/clusterNetwork';
import type { Namespace } from '../../k8s/namespace';
import type { Node } from '../../k8s/node';
import type { KindName } from '../../k8s/resourceByKind';
import type { NetworkMap } from '../model/networkMap';
import type { ClusterSnapshot } from '../snapshot/clusterSnapshot';
import { isWhole } from '../snapshot/isWhole';
import { hostsOf } from '../sources/host/hostsOf';
import { wantedStates } from '../sources/policy/wantedStates';
import type { WantedState } from '../sources/policy/wantedStates';
import { bridgeUses, rememberedLandings } from './bridgeUses';
import type { BridgeUse, Landings } from './bridgeUses';
import { groupedBy } from './groupedBy';
import { hostView } from './hostView';
import type { BridgeView, HostView } from './hostView';
import { nadViews } from './nadView';
import type { NadView } from './nadView';
import { networkViews } from './networkView';
import type { NetworkView } from './networkView';
import { once } from './once';
import { policyViews } from './policyView';
import type { PolicyView } from './policyView';
import { vmViews } from './vmView';
import type { NicView, VmView } from './vmView';

/** What is asked about: the map, what it was made from, and the moment. */
export type ViewInput = {
  readonly map: NetworkMap;
  readonly snapshot: ClusterSnapshot;
  /** Milliseconds since 1970: the cluster's time; for a dump that of its newest object. */
  readonly now: number;
  /** Localnet → the VLAN that the switch sends untagged, where a person told us. */
  readonly nativeVlans?: ReadonlyMap<string, number> | undefined;
};

/**
 * A cluster as the rules, the ladder and the wizards ask about it. Everything is computed when first asked for, and once.
 * A list holds what could be read; whether that is all there is, `isWhole` says.
 */
export type ClusterView = ViewInput & Hosts & Attachments & Policies;

type Hosts = {
  readonly hosts: () => readonly HostView[];
  readonly hostOf: (node: string) => HostView | undefined;
  readonly nodes: () => readonly Node[];
  readonly nodeOf: (name: string) => Node | undefined;
  readonly namespaceOf: (name: string) => Namespace | undefined;
  readonly clusterNetwork: () => ClusterNetwork | undefined;
  /** Whether every object of the kind was read, of the cluster or, with one, of that namespace: only then absence is certain. */
  readonly isWhole: (kind: KindName, namespace?: string) => boolean;
};

type Attachments = {
  readonly nads: () => readonly NadView[];
  readonly nadAt: (place: { readonly namespace: string; readonly name: string }) => NadView | undefined;
  readonly networks: () => readonly NetworkView[];
  readonly networkOf: (nad: NadView) => NetworkView | undefined;
  readonly vms: () => readonly VmView[];
  readonly nics: () => readonly NicView[];
  readonly nadOf: (nic: NicView) => NadView | undefined;
  /** The VM NICs on a NAD, of running and of stopped VMs. */
  readonly nicsOf: (nad: NadView) => readonly NicView[];
  readonly landing: Landings;
  /** Undefined for a bridge that nothing enters. */
  readonly useOf: (bridge: BridgeView) => BridgeUse | undefined;
};

type Policies = {
  readonly policies: () => readonly PolicyView[];
  readonly policyOf: (name: string) => PolicyView | undefined;
  /** What each policy wants of each node (domain L-57), rendered for the node where that is known. */
  readonly wanted: () => readonly WantedState[];
};

/** Makes the view of one moment; keep it as long as the map and the snapshot stay the same. */
export const clusterView = (input: ViewInput): ClusterView => {
  const hosts = hostPart(input.snapshot);
  return { ...input, ...hosts, ...attachmentPart(input.snapshot, hosts), ...policyPart(input.snapshot, hosts) };
};

const hostPart = (snapshot: ClusterSnapshot): Hosts => {
  const hosts = once(() => hostsOf(snapshot).map(hostView));
  const byNode = once(() => new Map(hosts().map((host) => [host.node, host])));
  const nodes = once(() => snapshot.kind('Node').items);
  const byName = once(() => new Map(nodes().map((node) => [node.meta.name, node])));
  const namespaces = once(() => new Map(snapshot.kind('Namespace').items.map((one) => [one.meta.name, one])));
  return {
    hosts,
    hostOf: (node) => byNode().get(node),
    nodes,
    nodeOf: (name) => byName().get(name),
    namespaceOf: (name) => namespaces().get(name),
    clusterNetwork: once(() => snapshot.kind('Network').items.find(({ meta }) => meta.name === 'cluster')),
    isWhole: (kind, namespace) => isWhole(snapshot, kind, namespace),
  };
};

const attachmentPart = (snapshot: ClusterSnapshot, { hosts, hostOf }: Hosts): Attachments => {
  const nads = once(() => nadViews(snapshot));
  const nadByPlace = once(() => new Map(nads().map((nad) => [nad.place, nad])));
  const networks = once(() => networkViews(snapshot, nads()));
  const networkByName = once(() => new Map(networks().map((network) => [network.name, network])));
  const vms = once(() => vmViews(snapshot));
  const nics = once(() => vms().flatMap((vm) => vm.nics));
  const nadAt: Attachments['nadAt'] = ({ namespace, name }) => nadByPlace().get(`${namespace}/${name}`);
  const nadOf: Attachments['nadOf'] = ({ nadPlace }) => nadPlace && nadAt(nadPlace);
  const nicsByNad = once(() => groupedBy(nics(), (nic) => nadOf(nic)?.id));
  const nicsOf: Attachments['nicsOf'] = (nad) => nicsByNad().get(nad.id) ?? [];
  const landing = rememberedLandings(hostOf);
  const uses = once(() => bridgeUses({ nads: nads(), hosts: hosts(), landing, nicsOf }));
  return {
    nads,
    nadAt,
    networks,
    networkOf: ({ network }) => (network === undefined ? undefined : networkByName().get(network)),
    vms,
    nics,
    nadOf,
    nicsOf,
    landing,
    useOf: (bridge) => uses().get(bridge.id),
  };
};

const policyPart = (snapshot: ClusterSnapshot, { hosts, hostOf }: Hosts): Policies => {
  const input = once(() => ({
    snapshot,
    hosts: hosts().map(({ host }) => host),
    hostOf: (node: string) => hostOf(node)?.host,
  }));
  const policies = once(() => policyViews(input()));
  const byName = once(() => new Map(policies().map((policy) => [policy.name, policy])));
  return {
    policies,
    policyOf: (name) => byName().get(name),
    wanted: once(() => wantedStates(input())),
  };
};
