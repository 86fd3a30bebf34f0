import type { HostInterface } from '../../../k8s/hostInterface';
import type { UplinkView } from '../../view/hostView';
import type { Evidence } from '../rule';

/** The VLAN interface that an uplink is, or runs over; undefined = none, or its id is not known. */
export const vlanOf = ({ chain }: UplinkView): StackedVlan | undefined =>
  chain.flatMap((entry) => {
    const { id, protocol } = entry.vlan ?? {};
    return id === undefined ? [] : [{ entry, id, isOuter: protocol?.toLowerCase() === '802.1ad' }];
  })[0];

/** `isOuter`: it is made for frames that have a tag of their own inside. */
export type StackedVlan = { readonly entry: HostInterface; readonly id: number; readonly isOuter: boolean };

/** The VLAN interface as the node's state shows it. */
export const vlanEvidence = (object: string, { entry, id }: StackedVlan): readonly Evidence[] => [
  { object, path: `${entry.path}.vlan.id`, value: id },
  { object, path: `${entry.path}.vlan.base-iface`, value: entry.vlan?.base ?? null },
];
