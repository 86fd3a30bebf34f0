import { interfaceKind, isListed } from '../../sources/host/entry/interfaceKind';
import type { HostView } from '../../view/hostView';

/** Names of the NICs, bonds and VLAN interfaces of a host that are no port or member of anything: what a port may have meant. */
export const freeInterfaces = ({ host }: HostView): readonly string[] => {
  const members = new Set(host.interfaces.flatMap(({ bond }) => bond?.ports ?? []));
  return host.interfaces
    .filter((entry) => ['nic', 'bond', 'vlanIface'].includes(interfaceKind(host, entry)))
    .map(({ name }) => name)
    .filter((name) => !members.has(name) && !isListed(host, name));
};
