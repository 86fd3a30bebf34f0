import { msg } from '../message';
import type { Message } from '../message';
import type { RungId } from './rungs';
import type { Climb } from './rungStates';

/** The good state that a rung stands for, in the names of this NIC. */
export const rungWords = (climb: Climb, rung: RungId): Message => {
  const values = valuesOf(climb);
  switch (rung) {
    case 'nic-list':
      return msg('The NIC {{nic}} of {{vm}} is valid.', values);
    case 'definition':
      return msg('The network {{nad}} exists and is valid.', values);
    case 'access':
      return msg('The namespace {{namespace}} may use {{nad}}.', values);
    case 'mapping':
      return msg('{{node}} maps {{localnet}} to a bridge.', values);
    case 'bridge':
      return msg('{{bridge}} on {{node}} exists and is connected to a NIC.', values);
    case 'policy':
      return msg('The policies behind {{bridge}} on {{node}} were applied.', values);
    case 'link':
      return msg('The NICs below {{bridge}} on {{node}} have a link.', values);
    case 'vlan-and-mtu':
      return climb.view.nadOf(climb.nic)?.vlan
        ? msg('VLAN {{vlan}} and the MTU pass every joint of {{node}}.', values)
        : msg('Untagged traffic and the MTU pass every joint of {{node}}.', values);
    case 'pod':
      return msg('The pod of {{vm}} has the NIC {{nic}}.', values);
    case 'guest':
      return msg('The guest has the NIC {{nic}} with an address.', values);
  }
};

/** Names for the places of the sentences; of several nodes their number. */
const valuesOf = ({ view, nic, nodes }: Climb): Message['values'] => {
  const nad = view.nadOf(nic);
  const [node] = nodes ?? [];
  const landing = nad && node !== undefined ? view.landing(nad, node) : undefined;
  const bridge =
    landing?.kind === 'bridge' || landing?.kind === 'wrongBridge'
      ? landing.bridge.name
      : landing && 'name' in landing
        ? landing.name
        : landing?.kind === 'link'
          ? landing.entry.name
          : undefined;
  return {
    vm: nic.vm.place,
    nic: nic.name,
    nad: nic.nadPlace ? `${nic.nadPlace.namespace}/${nic.nadPlace.name}` : '',
    namespace: nic.vm.namespace,
    localnet: nad?.physnet ?? '',
    vlan: nad?.vlan ?? 0,
    bridge: bridge ?? nad?.physnet ?? '',
    node: (nodes ?? []).length > 1 ? `${nodes?.length ?? 0} nodes` : (node ?? '?'),
  };
};
