import type { WrittenLeaf } from './writtenLeaf';

/** An IP address of a host interface; `prefix` in bits. */
export type HostAddress = { readonly ip: string; readonly prefix: number };

export type HostIp = {
  readonly enabled: boolean;
  readonly dhcp?: boolean | undefined;
  readonly autoconf?: boolean | undefined;
  readonly addresses: readonly HostAddress[];
};

/** VLAN filter of a bridge port; tags and ranges are VLAN ids, ranges inclusive. */
export type PortVlan = {
  readonly mode?: string | undefined;
  readonly tag?: number | undefined;
  readonly enableNative?: boolean | undefined;
  /** Undefined = the key was absent; `[]` = present and empty. */
  readonly trunkTags?: readonly (readonly [min: number, max: number])[] | undefined;
};

/** A port of a Linux or OVS bridge. `bond` is set for an OVS bond, which has no interface entry of its own; `members` undefined = not known. */
export type BridgePort = {
  readonly name: string;
  readonly vlan?: PortVlan | undefined;
  readonly bond?: { readonly mode?: string | undefined; readonly members?: readonly string[] | undefined } | undefined;
};

export type HostBridge = {
  /** Undefined = the list was absent, which is unknown, not empty (domain §7.1). */
  readonly ports?: readonly BridgePort[] | undefined;
  readonly stp?: boolean | undefined;
  readonly rstp?: boolean | undefined;
  readonly mcastSnooping?: boolean | undefined;
  readonly vlanDefaultPvid?: number | undefined;
  readonly allowExtraPatchPorts?: boolean | undefined;
  readonly datapath?: string | undefined;
  readonly failMode?: string | undefined;
};

/** One neighbour that a switch port announced by LLDP (domain §2.8). `vlans` undefined = no VLAN TLV. */
export type LldpAnnouncement = {
  readonly chassisId?: string | undefined;
  readonly portId?: string | undefined;
  readonly systemName?: string | undefined;
  readonly systemDescription?: string | undefined;
  readonly capabilities: readonly string[];
  readonly managementAddresses: readonly string[];
  readonly vlans?: readonly { readonly vid: number; readonly name?: string | undefined }[] | undefined;
  readonly maxFrameSize?: number | undefined;
};

export type VirtualFunction = {
  readonly id: number;
  readonly mac?: string | undefined;
  readonly vlan?: number | undefined;
  readonly spoofCheck?: boolean | undefined;
  readonly trust?: boolean | undefined;
};

/**
 * One entry of an NMState `interfaces[]`, observed or desired, with every spelling of domain §2.10 read into one.
 * Numbers: `mtu` bytes, `speed` Mb/s. A block that the entry lacks is undefined.
 */
export type HostInterface = {
  readonly name: string;
  /** nmstate's word: ethernet, bond, vlan, linux-bridge, ovs-bridge, ovs-interface, vrf, … or free text; "unknown" when absent. */
  readonly type: string;
  readonly state?: string | undefined;
  readonly description?: string | undefined;
  readonly profileName?: string | undefined;
  readonly mac?: string | undefined;
  readonly permanentMac?: string | undefined;
  readonly driver?: string | undefined;
  readonly pciAddress?: string | undefined;
  readonly mtu?: number | undefined;
  readonly minMtu?: number | undefined;
  readonly maxMtu?: number | undefined;
  readonly controller?: string | undefined;
  readonly ipv4?: HostIp | undefined;
  readonly ipv6?: HostIp | undefined;
  readonly lldp?: { readonly enabled: boolean; readonly neighbors: readonly LldpAnnouncement[] } | undefined;
  readonly externalIds?: Readonly<Record<string, string>> | undefined;
  readonly ethernet?:
    | {
        readonly speed?: number | undefined;
        readonly duplex?: string | undefined;
        readonly autoNegotiation?: boolean | undefined;
        readonly sriov?:
          { readonly totalVfs?: number | undefined; readonly vfs: readonly VirtualFunction[] } | undefined;
      }
    | undefined;
  /** `mode` by name (digits mapped); option values as strings; `ports` undefined = the list was absent. */
  readonly bond?:
    | {
        readonly mode?: string | undefined;
        readonly options: Readonly<Record<string, string>>;
        readonly ports?: readonly string[] | undefined;
      }
    | undefined;
  readonly bridge?: HostBridge | undefined;
  readonly patchPeer?: string | undefined;
  readonly dpdk?: boolean | undefined;
  readonly vlan?:
    | { readonly base?: string | undefined; readonly id?: number | undefined; readonly protocol?: string | undefined }
    | undefined;
  /** The vxlan, mac-vlan, mac-vtap or ipvlan block. `id` only for vxlan. */
  readonly stacked?:
    | {
        readonly kind: 'vxlan' | 'mac-vlan' | 'mac-vtap' | 'ipvlan';
        readonly base?: string | undefined;
        readonly id?: number | undefined;
        readonly mode?: string | undefined;
        readonly remote?: string | undefined;
        readonly local?: string | undefined;
      }
    | undefined;
  readonly vrf?: { readonly ports?: readonly string[] | undefined; readonly table?: number | undefined } | undefined;
  readonly vethPeer?: string | undefined;
  /** Of a desired state only: every value that the entry writes. */
  readonly written?: readonly WrittenLeaf[] | undefined;
  /** Where the entry stands in its object, e.g. `status.currentState.interfaces[3]`. */
  readonly path: string;
};
