import type { Link } from '../model/link';
import type { LaneId } from './picture';

/** The VLAN tag of frames at some place of a path; `any` = all that run there. */
export type Tag = number | 'untagged' | 'any';

type Joint = { readonly links: readonly Link[]; readonly fromLane: LaneId | undefined };

/**
 * The tag that frames have on the switch's side of a wire when they have `tag` on the VM's side; undefined when the wire does
 * not carry them: a port that admits other VLANs only, or the patch of another network.
 */
export const tagAbove = ({ links, fromLane }: Joint, tag: Tag): Tag | undefined => {
  if (links.length === 0) return tag;
  const carried = links
    .map((link) => throughLink(link, tag, fromLane === 'vlan'))
    .filter((above) => above !== undefined);
  return carried[0];
};

const throughLink = (link: Link, tag: Tag, isTaggedBelow: boolean): Tag | undefined => {
  switch (link.rule) {
    case 'L-05':
      return link.vlan ?? tag;
    case 'L-08':
      return link.patch === 'localnet' ? undefined : tag;
    case 'L-03':
    case 'L-04':
      // The tag of a VLAN interface is put on beyond the bridge, whose ports never see it.
      return isTaggedBelow ? tag : throughPort(link, tag);
    default:
      return tag;
  }
};

/** A trunk may or may not admit untagged frames, which its ranges do not tell. */
const throughPort = ({ vlan, trunk }: Link, tag: Tag): Tag | undefined => {
  if (tag === 'any') return tag;
  if (trunk !== undefined) return tag === 'untagged' || isIn(trunk, tag) || vlan === tag ? tag : undefined;
  if (vlan === undefined) return tag;
  return vlan === (tag === 'untagged' ? defaultVlan : tag) ? 'untagged' : undefined;
};

/** The VLAN that a Linux bridge keeps untagged frames in unless it was told otherwise. */
const defaultVlan = 1;

const isIn = (ranges: NonNullable<Link['trunk']>, tag: number): boolean =>
  ranges.some(([min, max]) => min <= tag && tag <= max);
