import type { ElementId } from './elementId';

/** The link rules of domain §7 with the two of settled §1. */
export type LinkRule =
  | 'L-01'
  | 'L-02'
  | 'L-03'
  | 'L-04'
  | 'L-05'
  | 'L-06'
  | 'L-07'
  | 'L-08'
  | 'L-09'
  | 'L-10'
  | 'L-11'
  | 'L-12'
  | 'L-13'
  | 'L-14'
  | 'L-15'
  | 'L-16'
  | 'L-17'
  | 'L-30'
  | 'L-31'
  | 'L-32'
  | 'L-33'
  | 'L-34'
  | 'L-35'
  | 'L-36'
  | 'L-37'
  | 'L-38'
  | 'L-39'
  | 'L-50'
  | 'L-51'
  | 'L-52'
  | 'L-53'
  | 'L-54'
  | 'L-55'
  | 'L-56'
  | 'L-57'
  | 'L-58'
  | 'L-59'
  | 'L-60'
  | 'L-61'
  | 'L-62';

/** `desired`: wanted, not observed yet; `removing`: still there, asked to go; `inferred`: from a hint, not from a list. */
export type LinkState = 'desired' | 'removing' | 'inferred';

/**
 * A directed joint, from the switch towards the VM. No state = observed. `vlan` is a tag (0 is never written), `trunk`
 * inclusive ranges; neither = plain. `patch` tells the two uses of an OVS patch pair apart (L-08): OVN's own leg of a
 * bridge into br-int, and the leg that exists while a localnet network has a local workload. It is not part of the
 * written map.
 */
export type Link = {
  readonly from: ElementId;
  readonly to: ElementId;
  readonly rule: LinkRule;
  readonly state?: LinkState | undefined;
  readonly vlan?: number | undefined;
  readonly trunk?: readonly (readonly [number, number])[] | undefined;
  readonly patch?: 'localnet' | 'infrastructure' | 'bridge' | undefined;
};
