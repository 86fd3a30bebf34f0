import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import type { InterfaceFacts } from '../../../core/model/factsByKind';
import type { PossibleRow } from '../factRow';

/** What any host interface can say of itself. */
export const interfaceRows = (facts: InterfaceFacts): readonly PossibleRow[] => [
  { label: msg('MTU'), value: mtuText(facts) },
  { label: msg('State in NMState'), value: facts.state },
  { label: msg('Addresses'), value: facts.addresses, mono: true },
  { label: msg('Address by DHCP'), value: facts.dhcp === undefined ? undefined : yesNo(facts.dhcp) },
  { label: msg('MAC'), value: facts.mac, mono: true },
  {
    label: msg('Permanent MAC'),
    value: facts.permanentMac === facts.mac ? undefined : facts.permanentMac,
    mono: true,
  },
  { label: msg('Driver'), value: facts.driver },
  { label: msg('Controller'), value: facts.controller },
  { label: msg('Profile'), value: facts.profileName },
  { label: msg('Description'), value: facts.description },
];

export const yesNo = (value: boolean): Message => (value ? msg('Yes') : msg('No'));

/** The limits of VLAN and OVS interfaces say nothing about the wire, so only a NIC's are worth telling. */
const mtuText = ({ mtu, maxMtu, type }: InterfaceFacts): Message | number | undefined =>
  mtu === undefined || maxMtu === undefined || type !== 'ethernet'
    ? mtu
    : msg('{{mtu}}, {{max}} at most', { mtu, max: maxMtu });
