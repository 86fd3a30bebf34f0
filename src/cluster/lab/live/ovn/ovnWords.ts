import { ovnRefusals, type OvnRefusal } from '../../../../core/cni/ovnRefusal';
import { ovnOverlay } from '../../../../core/cni/ovn-k8s-cni-overlay';
import type { ParsedNad } from '../../../../core/cni/parseNad';
import { placeOf } from '../platformApi';

type Place = { readonly namespace: string; readonly name: string };

/** Why OVN-Kubernetes does not take a NAD, in its own words; undefined = it does. */
export const ovnRefusalText = (parsed: ParsedNad, place: Place): string | undefined => {
  const [refusal] = ovnRefusals(parsed, place);
  return refusal === undefined || parsed.kind !== 'cni' ? undefined : words[refusal.fault](parsed, place);
};

type Cni = Extract<ParsedNad, { readonly kind: 'cni' | 'other' }>;

const words: Readonly<Record<OvnRefusal['fault'], (parsed: Cni, place: Place) => string>> = {
  topology: (parsed) => `topology ${configOf(parsed).topology ?? ''} not supported`,
  name: (parsed) => `invalid name in in secondary network netconf (${parsed.name ?? ''})`,
  netAttachDefName: (parsed, place) => {
    const { netAttachDefName } = configOf(parsed);
    return netAttachDefName === undefined || netAttachDefName === ''
      ? `missing NADName in secondary network netconf ${parsed.name ?? ''}`
      : `net-attach-def name (${placeOf(place)}) is inconsistent with config (${netAttachDefName})`;
  },
  plugins: () => 'CNI plugin chaining is not supported',
  ipam: () => 'IPAM key is not supported. Use OVN-K provided IPAM via the `subnets` attribute',
};

const configOf = (parsed: Cni) => ovnOverlay.read(parsed.plugin).config;
