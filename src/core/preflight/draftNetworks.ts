import { readClusterUserDefinedNetwork, readUserDefinedNetwork } from '../../k8s/userDefinedNetwork';
import type { LabelSelector } from '../../k8s/labelSelector';
import type { UserDefinedNetworkSpec } from '../../k8s/userDefinedNetwork';
import { generatedNames } from '../sources/network/nadOwners';
import type { Draft } from './changesRead';

/** A CUDN or UDN as it would be; `selector` is that of a CUDN. `generated`: what OVN will call its network. */
export type DraftNetwork = Draft & {
  readonly network: UserDefinedNetworkSpec;
  readonly selector: LabelSelector | undefined;
  readonly generated: string;
};

/** The CUDNs and UDNs that would be there after the changes. */
export const draftNetworks = (drafts: readonly Draft[]): readonly DraftNetwork[] =>
  drafts.flatMap((draft): readonly DraftNetwork[] => {
    const { kind, after, name, namespace = '' } = draft;
    if (kind === 'ClusterUserDefinedNetwork' && after !== undefined) {
      const reading = readClusterUserDefinedNetwork(after);
      if (!reading.ok) return [];
      const { network, namespaceSelector: selector } = reading.value;
      return [{ ...draft, network, selector, generated: generatedNames(kind, { namespace, name })[0] }];
    }
    if (kind !== 'UserDefinedNetwork' || after === undefined) return [];
    const reading = readUserDefinedNetwork(after);
    if (!reading.ok) return [];
    const generated = generatedNames(kind, { namespace, name })[0];
    return [{ ...draft, network: reading.value.network, selector: undefined, generated }];
  });
