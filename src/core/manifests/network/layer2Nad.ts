import { ovnOverlay } from '../../cni/ovn-k8s-cni-overlay';
import type { DraftManifest } from '../draftChange';
import type { JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { cniVersion, readNad, writeNad } from './nadFrame';
import type { NadFrame } from './nadFrame';

/** `subnets`: OVN-Kubernetes gives addresses out of them, and VMs keep theirs; left out, it gives none. `mtu` in bytes. */
export type Layer2NadAnswers = Omit<NadFrame, 'resource'> & {
  readonly network: string;
  readonly subnets?: readonly string[] | undefined;
  readonly mtu: number;
};

/** An overlay switch across all nodes (domain W-7), usually named `<namespace>-<name>`. */
export const writeLayer2Nad = ({ network, subnets, mtu, ...frame }: Layer2NadAnswers): DraftManifest =>
  writeNad(
    frame,
    ovnOverlay.write({
      ...{ cniVersion, name: network, topology: 'layer2', netAttachDefName: `${frame.namespace}/${frame.name}` },
      ...{ subnets, allowPersistentIPs: subnets && true, mtu },
    }),
  );

/** The answers behind a NAD; undefined = it is another network, or leaves the MTU to the cluster. */
export const readLayer2Nad = (manifest: JsonRecord): Layer2NadAnswers | undefined => {
  const nad = readNad(manifest, ovnOverlay.id);
  const config = nad && ovnOverlay.read(nad.plugin).config;
  if (!nad || config?.topology !== 'layer2' || !config.name || !config.mtu) return undefined;
  const { namespace, name, wizard } = nad.frame;
  return {
    ...{ namespace, name, network: config.name, mtu: config.mtu },
    ...optional('subnets', config.subnets),
    ...optional('wizard', wizard),
  };
};
