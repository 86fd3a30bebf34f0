import { ovnDifferences } from '../../cni/ovnDifferences';
import type { PluginConfig } from '../../cni/configFields';
import { ovnOverlay } from '../../cni/ovn-k8s-cni-overlay';
import { freeName } from '../names/freeName';

/** `mtu` in bytes; `vlan` left out = untagged. */
export type WantedLocalnet = {
  readonly physicalNetworkName: string;
  readonly vlan?: number | undefined;
  readonly mtu: number;
};

/**
 * The name for a new network of a physical network (settled §3): short as long as no other network has it, since all NADs
 * of one name must say the same. `configs`: the OVN configurations of all NADs there are, in any namespace.
 */
export const networkNameOf = (wanted: WantedLocalnet, configs: readonly PluginConfig[]): string => {
  const { physicalNetworkName, vlan, mtu } = wanted;
  const config = { topology: 'localnet', physicalNetworkName, vlanID: vlan, mtu };
  const taken = configs
    .filter((other) => ovnDifferences(ovnOverlay.write(config), other).length > 0 || isMtuUnsaid(other))
    .flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  // An untagged network named like its physical network would be read as the older style, which has no such field.
  const long = `${physicalNetworkName}-${vlan === undefined ? 'untagged' : `vlan-${vlan}`}`;
  const short = vlan === undefined ? long : `vlan-${vlan}`;
  return taken.includes(short) ? freeName(long, taken, 253) : short;
};

/** Without an MTU the network has the overlay's, which is not what a new one asks for. */
const isMtuUnsaid = ({ mtu }: PluginConfig): boolean => mtu === undefined;
