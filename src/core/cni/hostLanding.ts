/**
 * What a CNI configuration is plugged into on a host (domain §4.3). `mac` and `pci` name a NIC by its address.
 * `defaultRoute`: whatever interface holds the default route. `nodeResource`: the device comes from a pool that the NAD's
 * annotation names. `overlay` and `podNetwork` live on br-int.
 */
export type HostLanding =
  | { readonly kind: 'linuxBridge'; readonly name: string }
  | { readonly kind: 'ovsBridge'; readonly name: string }
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'mac'; readonly address: string }
  | { readonly kind: 'pci'; readonly address: string }
  | { readonly kind: 'localnet'; readonly physicalNetwork: string }
  | { readonly kind: 'defaultRoute' }
  | { readonly kind: 'nodeResource' }
  | { readonly kind: 'overlay' }
  | { readonly kind: 'podNetwork' }
  | { readonly kind: 'none' };
