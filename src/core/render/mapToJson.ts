import type { Element } from '../model/element';
import type { Link } from '../model/link';
import type { NetworkMap } from '../model/networkMap';

/** The written form of a map (settled §1): stable, sorted, for pipelines. */
export type WrittenMap = {
  readonly apiVersion: 'wiremap.dev/v1';
  readonly kind: 'NetworkMap';
  readonly elements: readonly Readonly<Record<string, unknown>>[];
  readonly links: readonly Readonly<Record<string, unknown>>[];
  readonly unread: NetworkMap['unread'];
  readonly sources: NetworkMap['sources'];
};

/** Facts stand beside the name; what is not known is left out. */
export const mapToJson = (map: NetworkMap): WrittenMap => ({
  apiVersion: 'wiremap.dev/v1',
  kind: 'NetworkMap',
  elements: [...map.elements.values()].map(writtenElement),
  links: map.links.map(writtenLink),
  unread: map.unread,
  sources: map.sources,
});

const writtenElement = ({ id, kind, name, node, namespace, missing, facts, source }: Element) =>
  known({ id, kind, name, node, namespace, missing, ...facts, source });

const writtenLink = ({ from, to, rule, state, vlan, trunk }: Link) => known({ from, to, rule, state, vlan, trunk });

const known = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
