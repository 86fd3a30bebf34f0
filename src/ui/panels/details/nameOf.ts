import type { Element } from '../../../core/model/element';
import type { NetworkMap } from '../../../core/model/networkMap';

/** What a person calls an element: a VM NIC with its VM, a network that a CUDN or UDN makes by that one's name, as on its card. */
export const nameOf = (map: NetworkMap, element: Element): string => {
  if (element.kind === 'vmNic') return `${element.facts.vm} · ${element.name}`;
  if (element.kind !== 'ovnNetwork') return element.name;
  const maker = map.to.get(element.id)?.find(({ rule }) => rule === 'L-62');
  return (maker && map.elements.get(maker.from)?.name) ?? element.name;
};

/** The host that an element is on, or its VM runs on; undefined = on none, on all, or the host itself. */
export const hostOf = (element: Element): string | undefined =>
  element.kind === 'vmNic' || element.kind === 'vm'
    ? element.facts.runs
    : element.kind === 'k8sNode'
      ? undefined
      : element.node;
