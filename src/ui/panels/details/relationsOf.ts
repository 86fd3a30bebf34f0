import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import { compareText } from '../../../core/model/createNetworkMap';
import type { Element } from '../../../core/model/element';
import type { ElementId } from '../../../core/model/elementId';
import type { Link, LinkRule, LinkState } from '../../../core/model/link';
import type { NetworkMap } from '../../../core/model/networkMap';
import { nameOf } from './nameOf';

/** Another element, by the name that tells it from others like it; `notes` say what is special about the joint. */
export type Related = { readonly element: Element; readonly name: string; readonly notes: readonly Message[] };

/** Elements that have to do with one, under a heading. */
export type Relation = { readonly title: Message; readonly others: readonly Related[] };

/** Those elements, as the ones that name something that does not exist. */
export const referrersOf = (map: NetworkMap, ids: readonly ElementId[]): Relation =>
  relation(
    map,
    msg('Who refers to it'),
    ids.map((id) => ({ id })),
  );

/** Who owns an element, what it hangs on and what hangs on it; headings without anything under them are left out. */
export const relationsOf = (map: NetworkMap, id: ElementId): readonly Relation[] => {
  const above = map.to.get(id) ?? [];
  const below = map.from.get(id) ?? [];
  return [
    relation(map, msg('Policy'), above.filter(({ rule }) => owning.has(rule)).map(fromEnd)),
    relation(map, msg('Enactments'), enactmentsOf(map, above)),
    relation(map, msg('Towards the switch'), above.filter(isWiring).map(fromEnd)),
    relation(map, msg('Towards the VMs'), below.filter(isWiring).map(toEnd)),
    relation(map, msg('Namespaces'), below.filter(({ rule }) => rule === 'L-34').map(toEnd)),
    relation(map, msg('Runs on'), below.filter(({ rule }) => rule === 'L-52').map(toEnd)),
  ].filter(({ others }) => others.length > 0);
};

/** L-57 and L-58: a policy wrote it. */
const owning: ReadonlySet<LinkRule> = new Set<LinkRule>(['L-57', 'L-58']);
const notWiring: ReadonlySet<LinkRule> = new Set<LinkRule>(['L-34', 'L-52', 'L-56', 'L-57', 'L-58', 'L-59']);

const isWiring = ({ rule }: Link): boolean => !notWiring.has(rule);

type End = { readonly id: ElementId; readonly link?: Link | undefined };

const fromEnd = (link: Link): End => ({ id: link.from, link });
const toEnd = (link: Link): End => ({ id: link.to, link });

/** What became, on this host, of the policies that own it. */
const enactmentsOf = (map: NetworkMap, above: readonly Link[]): readonly End[] => {
  const owners = above.filter(({ rule }) => owning.has(rule));
  const nodes = new Set(owners.map(({ to }) => map.elements.get(to)?.node));
  const policies = new Set(owners.map(({ from }) => from));
  return [...policies]
    .flatMap((policy) => map.to.get(policy) ?? [])
    .filter(({ rule, from }) => rule === 'L-59' && nodes.has(map.elements.get(from)?.node))
    .map(({ from }) => ({ id: from }));
};

/** Each element once, with what all the links to it have to tell. */
const relation = (map: NetworkMap, title: Message, ends: readonly End[]): Relation => {
  const byId = new Map<ElementId, Link[]>();
  for (const { id, link } of ends) byId.set(id, [...(byId.get(id) ?? []), ...(link === undefined ? [] : [link])]);
  const others = [...byId]
    .flatMap(([id, links]) => {
      const element = map.elements.get(id);
      return element === undefined ? [] : [{ element, name: nameOf(map, element), notes: notesOf(element, links) }];
    })
    .sort((a, b) => compareText(a.element.id, b.element.id));
  return { title, others };
};

const notesOf = (element: Element, links: readonly Link[]): readonly Message[] => {
  if (element.missing) return [msg('does not exist')];
  if (element.kind === 'nnce') return [msg('{{phase}}', { phase: element.facts.phase })];
  const vlan = links.find((link) => link.vlan !== undefined)?.vlan;
  const [state] = links.every((link) => link.state !== undefined) ? links.map((link) => link.state) : [];
  return [
    ...(vlan === undefined ? [] : [msg('VLAN {{vlan}}', { vlan })]),
    ...(state === undefined ? [] : [stateNotes[state]]),
  ];
};

const stateNotes: Readonly<Record<LinkState, Message>> = {
  desired: msg('wanted, not seen yet'),
  removing: msg('being removed'),
  inferred: msg('inferred'),
};
