import type { Element } from '../../model/element';
import { bondSource } from '../host/bondSource';
import { bridgePortSource } from '../host/bridgePortSource';
import type { Host } from '../host/host';
import { interfaceSource } from '../host/interfaceSource';
import { mappingSource } from '../host/mappingSource';
import { patchSource } from '../host/patchSource';
import { stackedSource } from '../host/stackedSource';
import type { Gathered, Source, SourceInput } from '../source';
import { plannedHost } from './plannedHost';
import type { PlannedHost } from './plannedHost';
import type { WantedState } from './wantedStates';

/** The sources of the host layer whose rules also tell how something would be wired. */
const wiring: readonly Source[] = [
  interfaceSource,
  bondSource,
  bridgePortSource,
  stackedSource,
  patchSource,
  mappingSource,
];

/**
 * What policies want and hosts lack: its elements, missing, with the facts that are wanted, and the links it would have, all
 * `desired`. It is found by reading each host as it would be, with the rules for hosts as they are.
 */
export const plannedParts = (input: SourceInput, wanted: readonly WantedState[]): Gathered => {
  const parts = [...byHost(wanted)].map(([host, states]) => remembered(input, host, states));
  return {
    elements: parts.flatMap(({ elements }) => elements),
    links: parts.flatMap(({ links }) => links),
  };
};

type Memory = { readonly states: readonly WantedState[]; readonly parts: Gathered };

/** The last answer for each host: while a policy rolls out over many hosts, most of them stay as they are. */
const known = new WeakMap<Host, Memory>();

const remembered = (input: SourceInput, host: Host, states: readonly WantedState[]): Gathered => {
  const before = known.get(host);
  if (before && isSame(before.states, states)) return before.parts;
  const planned = plannedHost(host, states);
  const parts = planned ? partsOf(input, planned) : { elements: [], links: [] };
  known.set(host, { states, parts });
  return parts;
};

const isSame = (before: readonly WantedState[], now: readonly WantedState[]): boolean =>
  before.length === now.length && before.every(({ state }, index) => state === now[index]?.state);

const byHost = (wanted: readonly WantedState[]): ReadonlyMap<Host, readonly WantedState[]> => {
  const groups = new Map<Host, WantedState[]>();
  for (const state of wanted) {
    const group = groups.get(state.host);
    if (group === undefined) groups.set(state.host, [state]);
    else group.push(state);
  }
  return groups;
};

const partsOf = (input: SourceInput, { host, pending }: PlannedHost): Gathered => {
  const found = wiring.map((source) => source({ ...input, hosts: [host], hostOf: () => host }));
  const links = found.flatMap((part) => part.links.filter(({ from, to }) => pending.has(from) || pending.has(to)));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const elements = found.flatMap((part) => part.elements.filter(({ id }) => pending.has(id) || ends.has(id)));
  return {
    elements: elements.map((element): Element => {
      const source = pending.get(element.id);
      return source ? { ...element, missing: true, source } : element;
    }),
    links: links.map((link) => ({ ...link, state: 'desired' })),
  };
};
