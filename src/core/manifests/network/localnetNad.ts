import { ovnOverlay } from '../../cni/ovn-k8s-cni-overlay';
import { physnetOf } from '../../cni/physnetOf';
import type { DraftManifest } from '../draftChange';
import type { JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { cniVersion, readNad, writeNad } from './nadFrame';
import type { NadFrame } from './nadFrame';

/**
 * `network`: the name by which OVN-Kubernetes knows it, one for each physical network and VLAN (`networkNameOf`).
 * `vlan` left out = untagged; `mtu` in bytes, always written since the default is the overlay's.
 */
export type LocalnetNadAnswers = Omit<NadFrame, 'resource'> & {
  readonly network: string;
  readonly physicalNetworkName: string;
  readonly vlan?: number | undefined;
  readonly mtu: number;
};

/** A VLAN of a physical network for one namespace, or for all when it stands in `default` (domain W-6). */
export const writeLocalnetNad = (answers: LocalnetNadAnswers): DraftManifest => {
  const { network, physicalNetworkName, vlan, mtu, ...frame } = answers;
  const netAttachDefName = `${frame.namespace}/${frame.name}`;
  return writeNad(
    frame,
    ovnOverlay.write({
      cniVersion,
      name: network,
      topology: 'localnet',
      netAttachDefName,
      physicalNetworkName,
      vlanID: vlan,
      mtu,
    }),
  );
};

/**
 * The answers behind a NAD; undefined = it is another network, or leaves the MTU to the cluster. Understands the older
 * style, where the network's name is that of the physical network.
 */
export const readLocalnetNad = (manifest: JsonRecord): LocalnetNadAnswers | undefined => {
  const nad = readNad(manifest, ovnOverlay.id);
  if (!nad) return undefined;
  const { config } = ovnOverlay.read(nad.plugin);
  const { name: network, vlanID: vlan, mtu } = config;
  const physicalNetworkName = physnetOf(config);
  if (config.topology !== 'localnet' || !network || physicalNetworkName === undefined || !mtu) return undefined;
  const { namespace, name, wizard } = nad.frame;
  return {
    ...{ namespace, name, network, physicalNetworkName, mtu },
    ...optional('vlan', vlan || undefined),
    ...optional('wizard', wizard),
  };
};
