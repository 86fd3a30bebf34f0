import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import type { ElementOf } from '../../../core/model/element';
import type { NadFacts } from '../../../core/model/factsByKind';
import type { PossibleRow } from '../factRow';

export const ovnNetworkRows = ({ facts }: ElementOf<'ovnNetwork'>): readonly PossibleRow[] => [
  { label: msg('Topology'), value: facts.topology },
  { label: msg('Role'), value: facts.role },
  { label: msg('Physical network'), value: facts.physicalNetworkName },
  { label: msg('VLAN'), value: facts.topology === 'localnet' ? (facts.vlan ?? msg('untagged')) : facts.vlan },
  { label: msg('MTU'), value: facts.mtu ?? msg('Not set; the cluster decides') },
  { label: msg('Subnets'), value: facts.subnets, mono: true },
];

export const nadRows = ({ facts, namespace }: ElementOf<'nad'>): readonly PossibleRow[] => [
  { label: msg('Problem'), value: facts.problem },
  { label: msg('Namespace'), value: namespace },
  { label: msg('CNI type'), value: facts.type },
  { label: msg('Network'), value: facts.network },
  { label: msg('Topology'), value: facts.topology },
  { label: msg('Role'), value: facts.role },
  { label: msg('Physical network'), value: facts.physicalNetworkName },
  { label: msg('Bridge'), value: facts.bridge },
  { label: msg('Master'), value: facts.master },
  { label: msg('Mode'), value: facts.mode },
  { label: msg('VLAN'), value: facts.vlan },
  { label: msg('VLAN trunk'), value: trunkText(facts) },
  { label: msg('MTU'), value: facts.mtu },
  { label: msg('Subnets'), value: facts.subnets, mono: true },
  { label: msg('Node resource'), value: facts.resourceName, mono: true },
  { label: msg('Made by'), value: facts.ownedBy },
];

/** CUDNs and UDNs. */
export const userDefinedRows = ({ facts }: ElementOf<'cudn'> | ElementOf<'udn'>): readonly PossibleRow[] => [
  { label: msg('Created'), value: createdText(facts) },
  { label: msg('Topology'), value: facts.topology },
  { label: msg('Role'), value: facts.role },
  { label: msg('Physical network'), value: facts.physicalNetworkName },
  { label: msg('VLAN'), value: facts.vlan },
  { label: msg('MTU'), value: facts.mtu },
  { label: msg('Subnets'), value: facts.subnets, mono: true },
  { label: msg('Namespaces'), value: facts.namespaces },
];

export const podNetworkRows = ({ facts }: ElementOf<'podNetwork'>): readonly PossibleRow[] => [
  { label: msg('Plug-in'), value: facts.networkType },
  { label: msg('Ranges'), value: facts.cidrs, mono: true },
  { label: msg('MTU'), value: facts.mtu },
];

/** Networks that are known by their range alone. */
export const rangeRows = ({
  facts,
}: ElementOf<'serviceNetwork'> | ElementOf<'machineNetwork'>): readonly PossibleRow[] => [
  { label: msg('Range'), value: facts.cidr, mono: true },
];

export const defaultGatewayRows = ({ facts }: ElementOf<'defaultGateway'>): readonly PossibleRow[] => [
  { label: msg('Address'), value: facts.address, mono: true },
  { label: msg('Through'), value: facts.interface },
  { label: msg('Metric'), value: facts.metric },
];

const trunkText = ({ trunk }: NadFacts): readonly string[] | undefined =>
  trunk?.map(([min, max]) => (min === max ? String(min) : `${min}–${max}`));

const createdText = ({ created, reason }: ElementOf<'cudn'>['facts']): Message | string => {
  if (created === undefined) return msg('Not known');
  if (created) return msg('Yes');
  return reason === undefined ? msg('No') : msg('No: {{reason}}', { reason });
};
