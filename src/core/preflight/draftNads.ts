import { readNetworkAttachmentDefinition } from '../../k8s/networkAttachmentDefinition';
import type { NetworkAttachmentDefinition } from '../../k8s/networkAttachmentDefinition';
import { ovnOverlay } from '../cni/ovn-k8s-cni-overlay';
import { parseNad } from '../cni/parseNad';
import type { ParsedNad } from '../cni/parseNad';
import type { Draft } from './changesRead';

/** A NAD as it would be, with what its configuration says. */
export type DraftNad = Draft & {
  readonly nad: NetworkAttachmentDefinition;
  readonly config: ParsedNad;
  /** Name of the OVN network that it describes. */
  readonly network: string | undefined;
};

/** The NADs that would be there after the changes; those that a CUDN or UDN makes are not among them. */
export const draftNads = (drafts: readonly Draft[]): readonly DraftNad[] =>
  drafts.flatMap((draft): readonly DraftNad[] => {
    if (draft.kind !== 'NetworkAttachmentDefinition' || draft.after === undefined) return [];
    const reading = readNetworkAttachmentDefinition(draft.after);
    if (!reading.ok) return [];
    const config = parseNad(reading.value);
    const isNetwork = config.kind === 'cni' && config.type === ovnOverlay.id && config.facts.topology !== undefined;
    return [{ ...draft, nad: reading.value, config, network: isNetwork ? config.name : undefined }];
  });
