import { bridge as linuxBridge } from '../../cni/bridge';
import type { VlanRange } from '../../cni/configFields';
import type { DraftManifest } from '../draftChange';
import type { JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { cniVersion, readNad, writeNad } from './nadFrame';
import type { NadFrame } from './nadFrame';

/** Trunk: the guest tags itself; `ranges` only for releases of the plugin that know them, left out = all VLANs. */
export type BridgeTagging =
  | { readonly kind: 'untagged' }
  | { readonly kind: 'access'; readonly vlan: number }
  | { readonly kind: 'trunk'; readonly ranges?: readonly VlanRange[] | undefined };

/** `spoofCheck`: drop what a guest sends from other MAC addresses. `mtu` in bytes. */
export type LinuxBridgeNadAnswers = Omit<NadFrame, 'resource'> & {
  readonly bridge: string;
  readonly tagging: BridgeTagging;
  readonly spoofCheck: boolean;
  readonly mtu?: number | undefined;
};

/** A network on a Linux bridge (domain W-3); only nodes that have the bridge can run its VMs. */
export const writeLinuxBridgeNad = (answers: LinuxBridgeNadAnswers): DraftManifest => {
  const { bridge, tagging, spoofCheck, mtu, ...frame } = answers;
  const config = {
    ...{ cniVersion, name: frame.name, bridge, mtu },
    vlan: tagging.kind === 'access' ? tagging.vlan : undefined,
    vlanTrunk: tagging.kind === 'trunk' ? tagging.ranges : undefined,
    // Releases differ in what they do when this is left out.
    preserveDefaultVlan: tagging.kind === 'access' || (tagging.kind === 'trunk' && tagging.ranges) ? false : undefined,
    macspoofchk: spoofCheck,
    disableContainerInterface: true,
  };
  return writeNad({ ...frame, resource: `bridge.network.kubevirt.io/${bridge}` }, linuxBridge.write(config));
};

/** The answers behind a NAD; undefined = it is another network. A trunk of all VLANs is written like no tagging at all. */
export const readLinuxBridgeNad = (manifest: JsonRecord): LinuxBridgeNadAnswers | undefined => {
  const nad = readNad(manifest, linuxBridge.id);
  const config = nad && linuxBridge.read(nad.plugin).config;
  if (!nad || !config?.bridge) return undefined;
  const { namespace, name, wizard } = nad.frame;
  const { bridge, vlan, vlanTrunk: ranges, macspoofchk, mtu } = config;
  const untagged: BridgeTagging = ranges ? { kind: 'trunk', ranges } : { kind: 'untagged' };
  return {
    ...{ namespace, name, bridge, spoofCheck: macspoofchk ?? false },
    tagging: vlan ? { kind: 'access', vlan } : untagged,
    ...optional('mtu', mtu),
    ...optional('wizard', wizard),
  };
};
