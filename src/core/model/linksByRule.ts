import type { Link, LinkRule } from './link';
import type { NetworkMap } from './networkMap';

/** The links that one rule of domain §7 made, sorted. */
export const linksByRule = (map: NetworkMap, rule: LinkRule): readonly Link[] =>
  map.links.filter((link) => link.rule === rule);
