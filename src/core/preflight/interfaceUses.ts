import type { HostInterface } from '../../k8s/hostInterface';
import type { Host } from '../sources/host/host';

/**
 * What an interface is a part of (`member`; `of` names the bond, bridge or VRF; of an OVS bond its bridge), or what stands
 * on it (`base`). `by` is that interface; undefined where only the interface itself says what it belongs to.
 */
export type InterfaceUse =
  | { readonly kind: 'member'; readonly of: string; readonly by: HostInterface | undefined }
  | { readonly kind: 'base'; readonly of: string; readonly by: HostInterface };

/** Everything on a host that uses an interface, lists before hints. */
export const interfaceUses = (host: Host, name: string): readonly InterfaceUse[] => {
  const members = host.interfaces.filter((entry) => membersOf(entry).includes(name));
  const listed = members.map((by): InterfaceUse => ({ kind: 'member', of: by.name, by }));
  const bases = host.interfaces.filter(({ vlan, stacked }) => (vlan?.base ?? stacked?.base) === name);
  return [
    ...listed,
    ...(listed.length > 0 ? [] : hintOf(host, name)),
    ...bases.map((by): InterfaceUse => ({ kind: 'base', of: by.name, by })),
  ];
};

/** The names that an interface lists as its own: members, ports, and the members of its OVS bonds. */
export const membersOf = ({ bond, bridge, vrf }: HostInterface): readonly string[] => [
  ...(bond?.ports ?? []),
  ...(bridge?.ports ?? []).flatMap((port) => [port.name, ...(port.bond?.members ?? [])]),
  ...(vrf?.ports ?? []),
];

/** What the kernel says an interface belongs to where no list has it, as when the list is not known. */
const hintOf = (host: Host, name: string): readonly InterfaceUse[] => {
  const controller = host.link(name)?.controller;
  return controller === undefined || controller === 'ovs-system'
    ? []
    : [{ kind: 'member', of: controller, by: host.bridge(controller) ?? host.link(controller) }];
};
