import type { Carrier } from './carrier';
import type { EnactmentPhase } from './enactmentPhase';

/** Facts that every host interface may have. `mtu` bytes; `addresses` as CIDR, IPv4 first, OVN's 169.254.0.0/16 left out. */
export type InterfaceFacts = {
  readonly type: string;
  readonly state?: string | undefined;
  readonly description?: string | undefined;
  readonly profileName?: string | undefined;
  readonly mac?: string | undefined;
  readonly permanentMac?: string | undefined;
  readonly driver?: string | undefined;
  readonly mtu?: number | undefined;
  readonly minMtu?: number | undefined;
  readonly maxMtu?: number | undefined;
  readonly controller?: string | undefined;
  readonly dhcp?: boolean | undefined;
  readonly addresses?: readonly string[] | undefined;
};

/** `speed` in Mb/s. */
export type NicFacts = InterfaceFacts & {
  readonly carrier: Carrier;
  readonly speed?: number | undefined;
  readonly duplex?: string | undefined;
  readonly autoNegotiation?: boolean | undefined;
  readonly pciAddress?: string | undefined;
  readonly lldpEnabled?: boolean | undefined;
  readonly sriov?: { readonly totalVfs?: number | undefined; readonly vfs: number } | undefined;
};

/** `legs` = members by the port list, or by hint when the list is absent (`legsInferred`); `up` those with carrier. */
export type BondFacts = InterfaceFacts & {
  readonly mode?: string | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly legs: number;
  readonly legsUp: number;
  readonly legsUnknown: number;
  readonly legsInferred?: true | undefined;
};

/** Of what stands on another interface, its `base`. `tag`: a VLAN id, or the id of a VXLAN. */
export type StackedFacts = InterfaceFacts & {
  readonly base?: string | undefined;
  readonly tag?: number | undefined;
  readonly mode?: string | undefined;
  readonly protocol?: string | undefined;
};

/** `role`: br-ex carries the node, br-int is OVN's own; `synthesised` = not in the NNS (domain L-09). `uplinkMtu` bytes. */
export type BridgeFacts = InterfaceFacts & {
  readonly role?: 'br-ex' | 'br-int' | undefined;
  readonly synthesised?: true | undefined;
  readonly stp?: boolean | undefined;
  readonly portsKnown: boolean;
  readonly uplinks: readonly string[];
  readonly uplinkMtu?: number | undefined;
};

/** What a NAD's configuration says, in the words of the CNI type; `problem` a sentence about why it cannot be used. */
export type NadFacts = {
  /** The CNI type as written, `empty` or `invalid`; `unknown` = there was no definition to read. */
  readonly type: string;
  readonly network?: string | undefined;
  readonly topology?: string | undefined;
  readonly role?: string | undefined;
  readonly physicalNetworkName?: string | undefined;
  readonly vlan?: number | undefined;
  readonly trunk?: readonly (readonly [number, number])[] | undefined;
  readonly mtu?: number | undefined;
  readonly subnets?: readonly string[] | undefined;
  readonly bridge?: string | undefined;
  readonly master?: string | undefined;
  readonly mode?: string | undefined;
  readonly resourceName?: string | undefined;
  readonly ownedBy?: string | undefined;
  readonly problem?: string | undefined;
};

/** Of a CUDN or UDN. `namespaces`: those it is meant for; `created` and `reason` as its controller reports. */
export type UserDefinedNetworkFacts = {
  readonly topology?: string | undefined;
  readonly role?: string | undefined;
  readonly physicalNetworkName?: string | undefined;
  readonly vlan?: number | undefined;
  readonly mtu?: number | undefined;
  readonly subnets: readonly string[];
  readonly namespaces?: readonly string[] | undefined;
  readonly created?: boolean | undefined;
  readonly reason?: string | undefined;
};

/** One NIC of a VM. `runs` = the node of its VMI; `ips` observed; `podInterface` the pod's leg (domain §6.3). */
export type VmNicFacts = {
  readonly vm: string;
  readonly binding?: string | undefined;
  readonly mac?: string | undefined;
  readonly model?: string | undefined;
  readonly wantedState?: string | undefined;
  readonly linkState?: string | undefined;
  readonly ips: readonly string[];
  readonly ipSource?: 'guest-agent' | 'network-status' | 'domain' | undefined;
  readonly runs?: string | undefined;
  /** True when nobody could look for an instance, so that no node in `runs` says nothing. */
  readonly placeUnknown?: true | undefined;
  readonly migratingTo?: string | undefined;
  readonly podInterface?: string | undefined;
  readonly guestInterface?: string | undefined;
  readonly infoSources: readonly string[];
  /** `NetworkAttachmentDefinition` it names, resolved as ns/name. */
  readonly attachment?: string | undefined;
  /** Set when it asks for the pod network: what it gets, which in some namespaces is a primary network of their own. */
  readonly podNetwork?: 'default' | 'primary' | 'unknown' | undefined;
  readonly pending?: 'add' | 'remove' | undefined;
  /** True when the VM writes no NIC at all and KubeVirt adds the pod NIC (domain §6.1). */
  readonly implicit?: true | undefined;
};

/** `status` in KubeVirt's word; `running`: a guest runs, as far as is known. */
export type VmFacts = {
  readonly status?: string | undefined;
  readonly runStrategy?: string | undefined;
  readonly running: boolean;
  readonly runs?: string | undefined;
  /** As of a VM NIC. */
  readonly placeUnknown?: true | undefined;
  readonly migratingTo?: string | undefined;
  /**
   * Nodes it could run on, sorted; only for a VM without a node (domain §6.5). Undefined = not known: the nodes are not
   * readable, or a required affinity, which is not evaluated, may narrow the list.
   */
  readonly eligibleNodes?: readonly string[] | undefined;
  /** True for a VMI without a VM of its name. */
  readonly standalone?: true | undefined;
};

/** What each kind of element can tell. */
export type FactsByKind = {
  readonly lldpNeighbor: {
    readonly chassisId?: string | undefined;
    readonly portId?: string | undefined;
    readonly systemName?: string | undefined;
    readonly systemDescription?: string | undefined;
    readonly capabilities: readonly string[];
    readonly managementAddresses: readonly string[];
    /** Undefined = the switch announced no VLAN list, which proves nothing. */
    readonly vlans?: readonly { readonly vid: number; readonly name?: string | undefined }[] | undefined;
    readonly maxFrameSize?: number | undefined;
  };
  readonly nic: NicFacts;
  readonly vf: {
    readonly mac?: string | undefined;
    readonly vlan?: number | undefined;
    readonly trust?: boolean | undefined;
    readonly spoofCheck?: boolean | undefined;
  };
  readonly bond: BondFacts;
  readonly ovsBond: {
    readonly bridge: string;
    readonly mode?: string | undefined;
    readonly legs: number;
    readonly legsUp: number;
    readonly legsUnknown: number;
    readonly legsInferred?: true | undefined;
  };
  readonly vlanIface: StackedFacts;
  readonly vxlan: StackedFacts & { readonly remote?: string | undefined; readonly local?: string | undefined };
  readonly macVlan: StackedFacts;
  readonly macVtap: StackedFacts;
  readonly ipvlan: StackedFacts;
  readonly linuxBridge: BridgeFacts;
  readonly ovsBridge: BridgeFacts;
  readonly ovsInternal: InterfaceFacts;
  readonly ovsPatch: InterfaceFacts & { readonly peer?: string | undefined };
  readonly bridgeMapping: { readonly bridge?: string | undefined };
  readonly vrf: InterfaceFacts & { readonly table?: number | undefined };
  readonly ovnNetwork: {
    readonly topology?: string | undefined;
    readonly physicalNetworkName?: string | undefined;
    readonly role?: string | undefined;
    readonly vlan?: number | undefined;
    readonly mtu?: number | undefined;
    readonly subnets?: readonly string[] | undefined;
  };
  readonly nad: NadFacts;
  readonly cudn: UserDefinedNetworkFacts;
  readonly udn: UserDefinedNetworkFacts;
  readonly podNetwork: {
    readonly cidrs: readonly string[];
    readonly mtu?: number | undefined;
    readonly networkType?: string | undefined;
  };
  readonly serviceNetwork: { readonly cidr: string };
  readonly machineNetwork: { readonly cidr: string };
  readonly defaultGateway: {
    readonly address: string;
    readonly interface: string;
    readonly metric?: number | undefined;
  };
  readonly vmNic: VmNicFacts;
  readonly vm: VmFacts;
  readonly mgmtPort: InterfaceFacts;
  readonly tunnel: InterfaceFacts;
  readonly otherIface: InterfaceFacts;
  /**
   * `schedulable`: not cordoned; undefined = the Node itself was not read. `wiring`: whether an NNS could be read;
   * `mappingsKnown`: whether it had the `ovn` key (unknown is not none).
   */
  readonly k8sNode: {
    readonly ready?: boolean | undefined;
    readonly schedulable?: boolean | undefined;
    readonly roles: readonly string[];
    readonly addresses: readonly string[];
    readonly podSubnets: readonly string[];
    readonly wiring: 'read' | 'no-state' | 'no-object' | 'unread';
    readonly mappingsKnown: boolean;
    readonly lastChange?: string | undefined;
  };
  readonly namespace: { readonly primaryNetwork: boolean };
  readonly nncp: {
    readonly status?: string | undefined;
    readonly reason?: string | undefined;
    /** Nodes it selects that run a handler, sorted; undefined = the nodes' labels are not readable. */
    readonly nodes?: readonly string[] | undefined;
    readonly templated: boolean;
  };
  readonly nnce: {
    readonly phase: EnactmentPhase;
    readonly policy?: string | undefined;
    /** Whether it is about the policy as it stands now; undefined = a generation is not known. */
    readonly current?: boolean | undefined;
    readonly message?: string | undefined;
  };
  readonly pod: { readonly requests: readonly string[] };
  readonly nodeResource: { readonly resource: string };
  readonly networkPolicy: { readonly policyFor: readonly string[] };
};
