import type { Element } from '../model/element';
import type { ElementId } from '../model/elementId';
import type { ElementKind } from '../model/elementKind';
import type { Link } from '../model/link';
import type { NetworkMap } from '../model/networkMap';
import type { Say } from '../message';
import { kindName } from '../model/kindName';

/**
 * A Mermaid flow chart of the map, from left (switch) to right (VM), one sub-graph for each host. Elements that no link of the
 * drawing touches are left out.
 */
export const mapToMermaid = (map: NetworkMap, say: Say): string => {
  const links = map.links.filter(({ rule }) => !unread.has(rule));
  const used = new Set(links.flatMap(({ from, to }) => [from, to]));
  const elements = [...map.elements.values()].filter(({ id }) => used.has(id));
  const keys = new Map(elements.map(({ id }, index) => [id, `e${index}`]));
  const hosts = [...new Set(elements.flatMap(({ node }) => (node === undefined ? [] : [node])))];
  const draw = (element: Element): string => `${keys.get(element.id) ?? ''}${box(element, say)}`;
  return [
    'flowchart LR',
    ...elements.filter(({ node }) => node === undefined).map((element) => `  ${draw(element)}`),
    ...hosts.flatMap((host, index) => [
      `  subgraph host${index} ["${quoted(host)}"]`,
      ...elements.filter(({ node }) => node === host).map((element) => `    ${draw(element)}`),
      '  end',
    ]),
    ...links.flatMap((link) => arrow(link, keys)),
    ...missingOf(elements, keys),
    '',
  ].join('\n');
};

/** Ownership and membership would cover the wiring. */
const unread: ReadonlySet<string> = new Set(['L-34', 'L-52', 'L-56', 'L-57', 'L-58', 'L-59']);

const box = ({ kind, name }: Element, say: Say): string => {
  const [open, close] = shapes[kind] ?? ['[', ']'];
  return `${open}"${quoted(name)}<br/>${quoted(say(kindName(kind)))}"${close}`;
};

const shapes: Partial<Readonly<Record<ElementKind, readonly [string, string]>>> = {
  lldpNeighbor: ['([', '])'],
  ovnNetwork: ['{{', '}}'],
  bridgeMapping: ['[/', '/]'],
  vm: ['([', '])'],
};

const arrow = ({ from, to, vlan, trunk, state }: Link, keys: ReadonlyMap<ElementId, string>): readonly string[] => {
  const [start, end] = [keys.get(from), keys.get(to)];
  if (start === undefined || end === undefined) return [];
  const words = [
    ...(vlan === undefined ? [] : [`VLAN ${vlan}`]),
    ...(trunk === undefined ? [] : [`trunk ${trunk.map(range).join(' ')}`]),
    ...(state === undefined ? [] : [state]),
  ];
  const line = state === undefined ? '-->' : '-.->';
  return [`  ${start} ${line}${words.length > 0 ? `|"${words.join(', ')}"|` : ''} ${end}`];
};

const range = ([min, max]: readonly [number, number]): string => (min === max ? `${min}` : `${min}-${max}`);

const missingOf = (elements: readonly Element[], keys: ReadonlyMap<ElementId, string>): readonly string[] => {
  const missing = elements.filter((element) => element.missing).map(({ id }) => keys.get(id) ?? '');
  return missing.length === 0
    ? []
    : ['  classDef missing stroke-dasharray: 4 4', `  class ${missing.join(',')} missing`];
};

/** Mermaid takes entity codes for what its own syntax uses. */
const quoted = (text: string): string => text.replace(/[#"<>]/g, (sign) => `#${sign.charCodeAt(0)};`);
