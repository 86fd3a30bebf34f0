import type { JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import type { HostEntry } from '../make/host/hostEntry';
import type { NodeAddress } from '../make/host/nodeAddresses';

/** A cluster in short: what an author decides. All that follows from it is added by `clusterObjects`. */
export type ClusterPlan = {
  /** RFC 3339; running VMs started an hour before. */
  readonly now: string;
  readonly hosts: readonly HostPlan[];
  readonly namespaces: readonly NamespacePlan[];
  readonly nads: readonly NadPlan[];
  readonly cudns: readonly CudnPlan[];
  readonly udns?: readonly PrimaryUdnPlan[];
  readonly machines: readonly MachinePlan[];
  readonly pods?: readonly PodPlan[];
  readonly policies: readonly PolicyPlan[];
  /** Objects that need nothing of the rest. */
  readonly more: readonly KubeObject[];
};

export type NamespacePlan = { readonly name: string; readonly labels?: Readonly<Record<string, string>> };

export type BridgeMapping = { readonly localnet: string; readonly bridge: string };

export type HostPlan = {
  readonly node: string;
  readonly role: 'control-plane' | 'worker';
  /** From 0, different for every host: gives it its part of the pod network. */
  readonly index: number;
  readonly addresses: readonly NodeAddress[];
  /** NICs, bonds, VLANs and bridges, among them the ovs-bridge br-ex with its uplink. What OVN adds is not listed. */
  readonly interfaces: readonly HostEntry[];
  /** Beside `physnet` → br-ex, which every host has. */
  readonly mappings: readonly BridgeMapping[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly allocatable?: Readonly<Record<string, string>>;
  readonly ready?: boolean;
  /** Further routes as NMState lists them. */
  readonly routes?: readonly JsonRecord[];
  /** What NMState does not say: the `ovn` key, or anything at all. */
  readonly silent?: 'ovn' | 'everything';
  /** Bond members under `slaves`, as NMState before 2.2.25 wrote them. */
  readonly oldSpelling?: boolean;
  readonly handlerVersion?: string;
};

/** `config` is the CNI configuration as an object. */
export type NadPlan = {
  readonly namespace: string;
  readonly name: string;
  readonly config: JsonRecord;
  /** Annotation `k8s.v1.cni.cncf.io/resourceName`. */
  readonly resourceName?: string;
  /** The number that OVN-Kubernetes gave the network; absent = it has taken no notice of this NAD. */
  readonly networkId?: number;
  /** The network object that made it, by its `place`: `name` or `namespace/name`. */
  readonly madeBy?: {
    readonly kind: 'ClusterUserDefinedNetwork' | 'UserDefinedNetwork';
    readonly place: string;
  };
};

export type CudnPlan = {
  readonly name: string;
  readonly networkId: number;
  readonly namespaceSelector: JsonRecord;
  /** The block `spec.network.localnet`. */
  readonly localnet: {
    readonly physicalNetworkName: string;
    readonly vlan?: number;
    readonly mtu?: number;
  };
  /** Where its NADs are. */
  readonly namespaces: readonly string[];
};

/** A UserDefinedNetwork of the layer 2 topology that stands in for the pod network in its namespace (domain §5.4). */
export type PrimaryUdnPlan = {
  readonly namespace: string;
  readonly name: string;
  readonly networkId: number;
  /** The first three octets of a /24. */
  readonly base: string;
};

/** A pod without a VM that asks for a network with addresses of OVN's. */
export type PodPlan = {
  readonly namespace: string;
  readonly name: string;
  readonly node: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Name of a NAD in its namespace. */
  readonly nad: string;
  /** Its interface there. */
  readonly interface: string;
  readonly ip: string;
};

export type MachineNicPlan = {
  /** The name in the VM's `networks[]` and `interfaces[]`. */
  readonly name: string;
  /** `networkName` as the VM writes it; absent = the pod network, or what stands in for it. */
  readonly nad?: string;
  /** `namespace/name` of the primary network that stands in for the pod network in the VM's namespace. */
  readonly primary?: string;
  readonly binding?: 'masquerade' | 'bridge' | 'sriov' | 'l2bridge';
  /** What the guest agent reports, without the prefix. */
  readonly ips?: readonly string[];
  readonly mac?: string;
  readonly state?: 'up' | 'down' | 'absent';
  /** OVN assigned the addresses; those for good are kept in an IPAMClaim. */
  readonly assigned?: 'forNow' | 'forGood';
  /**
   * How far a NIC that was added to a running VM has come: `afterRestart` = in the VM alone, `requested` = in VM and VMI,
   * `plugged` = in the pod, not yet in the guest.
   */
  readonly hotPlug?: 'afterRestart' | 'requested' | 'plugged';
};

export type MachinePlan = {
  readonly namespace: string;
  readonly name: string;
  /** Absent = it does not run. */
  readonly node?: string;
  readonly nics: readonly MachineNicPlan[];
  /** False = no guest agent, so nothing is known of the guest's own view. */
  readonly agent?: boolean;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** The node that a live migration under way goes to. */
  readonly migratingTo?: string;
  /** Why it does not start, when it should run: the launcher pod's state and its Event. */
  readonly stuck?: {
    readonly printableStatus: string;
    readonly node?: string;
    readonly reason: string;
    readonly message: string;
  };
  readonly restartRequired?: string;
  readonly cpu?: number;
  readonly memory?: string;
};

export type PolicyOutcome = {
  readonly state: 'available' | 'failing' | 'pending' | 'progressing' | 'aborted' | 'none';
  readonly message?: string;
};

export type PolicyPlan = {
  readonly name: string;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly desiredState: JsonRecord;
  readonly maxUnavailable?: number | string;
  readonly description?: string;
  readonly generation?: number;
  /** By node; a node that matches and is not named is `available`. */
  readonly outcomes?: Readonly<Record<string, PolicyOutcome>>;
};
