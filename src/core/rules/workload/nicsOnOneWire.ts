import { groupedBy } from '../../view/groupedBy';
import type { NicView } from '../../view/vmView';
import type { Segments } from './nicSegments';

/** For one NIC a few of those that are on its wire for sure, and of those that are on a wire that is likely the same. */
export type Neighbours = { readonly certain: readonly NicView[]; readonly likely: readonly NicView[] };

type IsOther = (nic: NicView, other: NicView) => boolean;

/** Finds out which of some NICs are on one wire, for each of them, without comparing each with each. */
export const nicsOnOneWire = (
  nics: readonly NicView[],
  segmentsOf: (nic: NicView) => Segments,
  isOther: IsOther,
): ReadonlyMap<NicView, Neighbours> => {
  const entries = nics.map((nic) => ({ nic, segments: segmentsOf(nic) }));
  const certain = indexed(entries.map(({ nic, segments }) => ({ nic, names: segments.certain })));
  const likely = indexed(entries.map(({ nic, segments }) => ({ nic, names: segments.likely })));
  const near = (index: Index, names: readonly string[], nic: NicView) =>
    firstOf(
      names.map((name) => index.get(name) ?? []),
      (other) => isOther(nic, other),
    );
  return new Map(
    entries.map(({ nic, segments }) => [
      nic,
      { certain: near(certain, segments.certain, nic), likely: near(likely, segments.likely, nic) },
    ]),
  );
};

type Index = ReadonlyMap<string, readonly NicView[]>;

const indexed = (entries: readonly { readonly nic: NicView; readonly names: readonly string[] }[]): Index => {
  const pairs = entries.flatMap(({ nic, names }) => names.map((name) => ({ nic, name })));
  const groups = groupedBy(pairs, ({ name }) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(({ nic }) => nic)]));
};

/** The first few that fit, so that a thousand clones do not make a million lines. */
export const firstOf = (
  lists: readonly (readonly NicView[])[],
  fits: (nic: NicView) => boolean,
): readonly NicView[] => {
  const found = new Set<NicView>();
  for (const list of lists) {
    for (const nic of list) {
      if (found.size === most) return [...found];
      if (fits(nic)) found.add(nic);
    }
  }
  return [...found];
};

const most = 6;
