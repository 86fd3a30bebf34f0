import { readVlanId } from '../../core/manifests/fields/vlanIdProblem';
import { compareText } from '../../core/model/createNetworkMap';

/** Localnet → the VLAN that the switch sends untagged on it, as a person said. */
export type NativeVlans = ReadonlyMap<string, number>;

/** Reads what was kept; what is no VLAN id is as if nobody had said it. */
export const readNativeVlans = (kept: string | undefined): NativeVlans =>
  new Map(
    (kept ?? '').split(' ').flatMap((entry) => {
      const [, localnet, text = ''] = /^([^=]+)=(.*)$/.exec(entry) ?? [];
      const vlan = readVlanId(text);
      return localnet === undefined || vlan === undefined ? [] : [[decoded(localnet), vlan] as const];
    }),
  );

/** What to keep; undefined = nothing. */
export const writeNativeVlans = (vlans: NativeVlans): string | undefined =>
  vlans.size === 0
    ? undefined
    : [...vlans]
        .sort(([a], [b]) => compareText(a, b))
        .map(([localnet, vlan]) => `${encodeURIComponent(localnet)}=${vlan}`)
        .join(' ');

/** A preference may have been edited by hand. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
