import type { Element } from '../core/model/element';
import type { ElementId } from '../core/model/elementId';
import type { NetworkMap } from '../core/model/networkMap';

/**
 * Every link of a map as one short line, sorted: `nic ens192 -L-03-> ovsBridge br-ex`. Things of a namespace are called
 * `namespace/name`, VM NICs `namespace/vm/nic`; the node is left out. Tag, ranges and state follow where there are any.
 */
export const linkTexts = (map: NetworkMap): readonly string[] =>
  map.links
    .map(({ from, to, rule, vlan, trunk, patch, state }) =>
      [
        `${endText(map, from)} -${rule}-> ${endText(map, to)}`,
        ...(vlan === undefined ? [] : [`vlan ${vlan}`]),
        ...(trunk === undefined ? [] : [`trunk ${trunk.map(([min, max]) => `${min}-${max}`).join(' ')}`]),
        ...(patch === undefined ? [] : [patch]),
        ...(state === undefined ? [] : [state]),
      ].join(' '),
    )
    .sort();

const endText = (map: NetworkMap, id: ElementId): string => {
  const element = map.elements.get(id);
  if (element === undefined) return `nothing ${id}`;
  return [element.kind, longName(element), ...(element.missing ? ['(missing)'] : [])].join(' ');
};

const longName = (element: Element): string => {
  if (element.kind === 'vmNic') return `${element.namespace ?? ''}/${element.facts.vm}/${element.name}`;
  return element.namespace === undefined ? element.name : `${element.namespace}/${element.name}`;
};
