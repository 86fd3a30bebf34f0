import { homeNode } from '../../../core/merge/homeNode';
import { compareText } from '../../../core/model/createNetworkMap';
import type { Element, ElementOf } from '../../../core/model/element';
import type { ElementId } from '../../../core/model/elementId';
import type { NetworkMap } from '../../../core/model/networkMap';

/** A VM that can be jumped to. `traits` = addresses, MACs and VLANs of its NICs, which it is known by, too. */
export type VmChoice = {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly node: string | undefined;
  readonly traits: readonly string[];
};

/** All VMs by name, each with the host where it runs or could run. */
export const vmChoices = (map: NetworkMap): readonly VmChoice[] =>
  [...map.elements.values()]
    .flatMap((element) => {
      if (element.kind !== 'vm') return [];
      const { id, name, namespace = '' } = element;
      const traits = [...new Set(nicsOf(map, id).flatMap((nic) => traitsOf(map, nic)))];
      return [{ id, name, namespace, node: homeNode(map, id), traits }];
    })
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.namespace, b.namespace));

/** A VM that is found, and the trait it was found by; undefined = by its name. */
export type FoundVm = { readonly choice: VmChoice; readonly trait: string | undefined };

/** Those whose name has the text, then those of whose traits one has it. Nothing sought finds all. */
export const findVms = (choices: readonly VmChoice[], sought: string): readonly FoundVm[] => {
  const text = sought.trim().toLowerCase();
  const found = choices.map((choice) => ({
    choice,
    trait: isNamed(choice, text) ? undefined : choice.traits.find((one) => one.toLowerCase().includes(text)),
  }));
  return [...found.filter(({ choice }) => isNamed(choice, text)), ...found.filter(({ trait }) => trait !== undefined)];
};

const isNamed = ({ namespace, name }: VmChoice, text: string): boolean =>
  `${namespace}/${name}`.toLowerCase().includes(text);

const nicsOf = (map: NetworkMap, vm: ElementId): readonly ElementOf<'vmNic'>[] =>
  (map.to.get(vm) ?? []).flatMap(({ rule, from }) => {
    const nic = rule === 'L-61' ? map.elements.get(from) : undefined;
    return nic?.kind === 'vmNic' ? [nic] : [];
  });

const traitsOf = (map: NetworkMap, { id, facts }: ElementOf<'vmNic'>): readonly string[] => [
  ...facts.ips,
  ...(facts.mac === undefined ? [] : [facts.mac]),
  ...vlansAbove(map, id).map((vlan) => `VLAN ${vlan}`),
];

/** Tags of the NADs that a NIC is on, and of their networks. */
const vlansAbove = (map: NetworkMap, nic: ElementId): readonly number[] => {
  const nads = (map.to.get(nic) ?? []).map(({ from }) => from);
  const networks = nads.flatMap((nad) => (map.to.get(nad) ?? []).map(({ from }) => from));
  return [...nads, ...networks].flatMap((id) => vlanOf(map.elements.get(id)) ?? []);
};

const vlanOf = (element: Element | undefined): number | undefined =>
  element?.kind === 'nad' || element?.kind === 'ovnNetwork' ? element.facts.vlan : undefined;
