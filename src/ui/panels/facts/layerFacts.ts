import { msg } from '../../../core/message';
import type { ElementOf } from '../../../core/model/element';
import type { StackedFacts } from '../../../core/model/factsByKind';
import type { PossibleRow } from '../factRow';
import { interfaceRows } from './interfaceFacts';

export const vlanIfaceRows = ({ facts }: ElementOf<'vlanIface'>): readonly PossibleRow[] => [
  { label: msg('VLAN'), value: facts.tag },
  { label: msg('Protocol'), value: facts.protocol },
  ...stackedRows(facts),
];

export const vxlanRows = ({ facts }: ElementOf<'vxlan'>): readonly PossibleRow[] => [
  { label: msg('VXLAN id'), value: facts.tag },
  { label: msg('Remote'), value: facts.remote, mono: true },
  { label: msg('Local'), value: facts.local, mono: true },
  ...stackedRows(facts),
];

/** macvlan, macvtap and ipvlan interfaces. */
export const childRows = ({
  facts,
}: ElementOf<'macVlan'> | ElementOf<'macVtap'> | ElementOf<'ipvlan'>): readonly PossibleRow[] => [
  { label: msg('Mode'), value: facts.mode },
  ...stackedRows(facts),
];

export const bridgeRows = ({ facts }: ElementOf<'linuxBridge'> | ElementOf<'ovsBridge'>): readonly PossibleRow[] => [
  { label: msg('Uplink'), value: uplinkText(facts) },
  { label: msg('MTU of the uplink'), value: facts.uplinkMtu },
  { label: msg('Spanning tree'), value: facts.stp === undefined ? undefined : facts.stp ? msg('On') : msg('Off') },
  {
    label: msg('Listed by NMState'),
    value: facts.synthesised ? msg('No; its ports show that it is there') : undefined,
  },
  ...interfaceRows(facts),
];

export const ovsPatchRows = ({ facts }: ElementOf<'ovsPatch'>): readonly PossibleRow[] => [
  { label: msg('Peer'), value: facts.peer, mono: true },
  ...interfaceRows(facts),
];

export const bridgeMappingRows = ({ facts, node }: ElementOf<'bridgeMapping'>): readonly PossibleRow[] => [
  { label: msg('Bridge'), value: facts.bridge ?? msg('None named') },
  { label: msg('Host'), value: node },
];

export const vrfRows = ({ facts }: ElementOf<'vrf'>): readonly PossibleRow[] => [
  { label: msg('Routing table'), value: facts.table },
  ...interfaceRows(facts),
];

export const plainInterfaceRows = ({
  facts,
}: ElementOf<'ovsInternal'> | ElementOf<'mgmtPort'> | ElementOf<'tunnel'> | ElementOf<'otherIface'>) => [
  { label: msg('Type'), value: facts.type },
  ...interfaceRows(facts),
];

const stackedRows = (facts: StackedFacts): readonly PossibleRow[] => [
  { label: msg('On'), value: facts.base },
  ...interfaceRows(facts),
];

const uplinkText = ({ portsKnown, uplinks }: ElementOf<'ovsBridge'>['facts']) => {
  if (uplinks.length > 0) return uplinks;
  return portsKnown ? msg('None') : msg('Not known, since its ports are not listed');
};
