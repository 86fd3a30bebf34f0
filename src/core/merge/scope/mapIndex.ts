import type { Element, ElementOf } from '../../model/element';
import type { NetworkMap } from '../../model/networkMap';
import { networkUnits } from './networkUnits';
import type { NetworkUnits } from './networkUnits';

/** What the pictures of all hosts of one map ask for again and again. */
export type MapIndex = {
  /** Everything of a node but its VMs, in the order of the map. */
  readonly onNode: (node: string) => readonly Element[];
  /** NICs of VMs that run on a node or are moving to it. */
  readonly nicsOn: (node: string) => readonly ElementOf<'vmNic'>[];
  /** NICs of VMs that have no node. */
  readonly idleNics: readonly ElementOf<'vmNic'>[];
  readonly units: NetworkUnits;
};

/** Made once for each map. */
export const mapIndex = (map: NetworkMap): MapIndex => {
  const known = indexes.get(map);
  if (known) return known;
  const index = makeIndex(map);
  indexes.set(map, index);
  return index;
};

const indexes = new WeakMap<NetworkMap, MapIndex>();

const makeIndex = (map: NetworkMap): MapIndex => {
  const onNode = new Map<string, Element[]>();
  const nicsOn = new Map<string, ElementOf<'vmNic'>[]>();
  const idleNics: ElementOf<'vmNic'>[] = [];
  for (const element of map.elements.values()) {
    if (element.kind === 'vmNic') {
      const { runs, migratingTo } = element.facts;
      const nodes = new Set([runs, migratingTo].filter((node) => node !== undefined));
      for (const node of nodes) append(nicsOn, node, element);
      if (nodes.size === 0) idleNics.push(element);
    } else if (element.kind !== 'vm' && element.node !== undefined) {
      append(onNode, element.node, element);
    }
  }
  return {
    onNode: (node) => onNode.get(node) ?? [],
    nicsOn: (node) => nicsOn.get(node) ?? [],
    idleNics,
    units: networkUnits(map),
  };
};

const append = <V>(lists: Map<string, V[]>, key: string, value: V): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};
