import { bearingOf } from '../../../core/merge/found/bearing';
import type { Bearing } from '../../../core/merge/found/bearing';
import { networkUnits } from '../../../core/merge/scope/networkUnits';
import type { NetworkMap } from '../../../core/model/networkMap';
import type { Say } from '../../../core/message';
import { causeGroups, severityOf } from '../../../core/rules/causeGroups';
import type { CauseGroup } from '../../../core/rules/causeGroups';
import type { Finding } from '../../../core/rules/finding';
import type { Severity } from '../../../core/rules/rule';
import type { FindingsAddress } from './findingsAddress';
import { searchText, soughtWords } from './searchText';

/** A cause with what follows from it, and all that filters and the search look at. */
export type FoundGroup = CauseGroup & {
  /** Names it in the URL. */
  readonly key: string;
  readonly severity: Severity;
  readonly found: readonly Found[];
};

/** One finding, what it bears on, and the text that the search looks into, in lower case. */
type Found = { readonly finding: Finding; readonly bearing: Bearing; readonly text: string };

/** The groups of a diagnosis in their order, ready to be filtered. */
export const foundGroups = (map: NetworkMap, findings: readonly Finding[], say: Say): readonly FoundGroup[] => {
  const units = networkUnits(map);
  return causeGroups(findings).map((group) => ({
    ...group,
    key: keyOf(group.cause),
    severity: severityOf(group),
    found: [group.cause, ...group.effects].map((finding) => {
      const bearing = bearingOf(map, units, finding);
      return { finding, bearing, text: searchText(map, { finding, bearing }, say) };
    }),
  }));
};

/** How the URL names a cause. */
export const keyOf = ({ rule, subjects: [subject] }: Finding): string => `${rule} ${subject}`;

export type FindingsFilter = Omit<FindingsAddress, 'open'>;

/** The groups of which some finding fits; `status` asks how bad the whole group is. */
export const matching = (groups: readonly FoundGroup[], filter: FindingsFilter): readonly FoundGroup[] => {
  const words = soughtWords(filter.q);
  return groups.filter(
    ({ severity, found }) =>
      (filter.status.size === 0 || filter.status.has(severity)) &&
      found.some(({ bearing, text }) => bears(bearing, filter) && words.every((word) => text.includes(word))),
  );
};

const bears = (bearing: Bearing, { node, network, namespace, vm, vlan }: FindingsFilter): boolean =>
  (node === undefined || bearing.nodes.has(node)) &&
  (network === undefined || [...bearing.networks].some((id) => id === network)) &&
  (namespace === undefined || bearing.namespaces.has(namespace)) &&
  (vm === undefined || [...bearing.vms].some((id) => id === `vm:${vm}`)) &&
  (vlan === undefined || bearing.vlans.has(vlan));
