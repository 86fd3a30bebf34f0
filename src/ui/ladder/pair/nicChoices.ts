import type { ClusterView } from '../../../core/view/clusterView';
import type { NicView } from '../../../core/view/vmView';

/** A NIC to compare with. `about`: its network and addresses, which it is known by, too. */
export type NicChoice = {
  readonly id: string;
  readonly name: string;
  readonly about: readonly string[];
  readonly nic: NicView;
};

/** The NICs of all VMs but one, by namespace and name. */
export const nicChoices = (view: ClusterView, except: string): readonly NicChoice[] =>
  view
    .nics()
    .filter(({ vm }) => vm.id !== except)
    .map((nic) => ({ id: nic.id, name: nicName(nic), about: aboutNic(view, nic), nic }));

/** A NIC with its VM. */
export const nicName = ({ vm, name }: NicView): string => `${vm.place} · ${name}`;

/** Those in which all words that are sought occur. */
export const findNics = (choices: readonly NicChoice[], sought: string): readonly NicChoice[] => {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ name, about }) => {
    const text = [name, ...about].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
};

const aboutNic = (view: ClusterView, nic: NicView): readonly string[] => {
  const vlan = view.nadOf(nic)?.vlan ?? 0;
  const mac = nic.guest?.mac ?? nic.spec.interface?.mac;
  return [
    ...(nic.nadPlace ? [`${nic.nadPlace.namespace}/${nic.nadPlace.name}`] : []),
    ...(vlan > 0 ? [`VLAN ${vlan}`] : []),
    ...(nic.guest?.ips.slice(0, 1) ?? []),
    ...(mac === undefined ? [] : [mac]),
  ];
};
