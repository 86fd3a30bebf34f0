/** Where a VM NIC is plugged in: exactly one of the three, or `unknown` when the entry has none of them. */
export type VmNetworkSource =
  | { readonly kind: 'pod' }
  | { readonly kind: 'multus'; readonly networkName: string; readonly default: boolean }
  | { readonly kind: 'resourceClaim'; readonly claimName: string }
  | { readonly kind: 'unknown' };

export type VmNetwork = { readonly name: string; readonly source: VmNetworkSource; readonly path: string };

/** `binding`: masquerade, bridge, sriov, passtBinding, slirp, macvtap, or `plugin:<name>`; undefined = none written. */
export type VmInterface = {
  readonly name: string;
  readonly binding?: string | undefined;
  readonly mac?: string | undefined;
  readonly model?: string | undefined;
  readonly state?: string | undefined;
  readonly bootOrder?: number | undefined;
  readonly path: string;
};

/** The network part of `VirtualMachine.spec.template.spec` and of `VirtualMachineInstance.spec` (domain §6.1). */
export type VmTemplate = {
  readonly networks: readonly VmNetwork[];
  readonly interfaces: readonly VmInterface[];
  /** False only when written false. */
  readonly autoattachPodInterface: boolean;
  readonly nodeSelector: Readonly<Record<string, string>>;
  /** `affinity` kept raw for later use; undefined when absent. */
  readonly hasAffinity: boolean;
  readonly tolerations: readonly {
    readonly key?: string | undefined;
    readonly operator?: string | undefined;
    readonly value?: string | undefined;
    readonly effect?: string | undefined;
  }[];
};
