import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import type { Carrier } from '../../../core/model/carrier';
import type { ElementOf } from '../../../core/model/element';
import type { BondFacts, FactsByKind } from '../../../core/model/factsByKind';
import type { PossibleRow } from '../factRow';
import { interfaceRows, yesNo } from './interfaceFacts';

export const lldpNeighborRows = ({ facts }: ElementOf<'lldpNeighbor'>): readonly PossibleRow[] => [
  { label: msg('Switch'), value: facts.systemName ?? msg('Not announced') },
  { label: msg('Port'), value: facts.portId ?? msg('Not announced') },
  { label: msg('Chassis'), value: facts.chassisId, mono: true },
  { label: msg('VLANs announced'), value: announced(facts.vlans) },
  { label: msg('Largest frame'), value: facts.maxFrameSize },
  { label: msg('Capabilities'), value: facts.capabilities },
  { label: msg('Management addresses'), value: facts.managementAddresses, mono: true },
  { label: msg('System'), value: facts.systemDescription },
];

export const nicRows = ({ facts }: ElementOf<'nic'>): readonly PossibleRow[] => [
  { label: msg('Link'), value: carrierText[facts.carrier] },
  { label: msg('Speed'), value: facts.speed === undefined ? undefined : speedText(facts.speed) },
  { label: msg('Duplex'), value: facts.duplex },
  { label: msg('PCI address'), value: facts.pciAddress, mono: true },
  { label: msg('LLDP'), value: facts.lldpEnabled === undefined ? undefined : lldpText(facts.lldpEnabled) },
  { label: msg('Virtual functions'), value: vfText(facts.sriov) },
  ...interfaceRows(facts),
];

export const vfRows = ({ facts }: ElementOf<'vf'>): readonly PossibleRow[] => [
  { label: msg('MAC'), value: facts.mac, mono: true },
  { label: msg('VLAN'), value: facts.vlan },
  { label: msg('Trusted'), value: facts.trust === undefined ? undefined : yesNo(facts.trust) },
  { label: msg('Spoof check'), value: facts.spoofCheck === undefined ? undefined : yesNo(facts.spoofCheck) },
];

export const bondRows = ({ facts }: ElementOf<'bond'>): readonly PossibleRow[] => [
  { label: msg('Mode'), value: facts.mode },
  { label: msg('Members with link'), value: legsText(facts) },
  { label: msg('Options'), value: Object.entries(facts.options ?? {}).map(([key, value]) => `${key}: ${value}`) },
  ...interfaceRows(facts),
];

export const ovsBondRows = ({ facts }: ElementOf<'ovsBond'>): readonly PossibleRow[] => [
  { label: msg('Mode'), value: facts.mode },
  { label: msg('Members with link'), value: legsText(facts) },
  { label: msg('Port of'), value: facts.bridge },
];

/** `speed` in Mb/s. */
const speedText = (speed: number): Message =>
  speed % 1000 === 0 ? msg('{{speed}} Gb/s', { speed: speed / 1000 }) : msg('{{speed}} Mb/s', { speed });

const carrierText: Readonly<Record<Carrier, Message>> = {
  yes: msg('Seen'),
  'probably-no': msg('Probably none'),
  unknown: msg('Not known'),
};

const lldpText = (isOn: boolean): Message => (isOn ? msg('On') : msg('Off, so the switch port is not known'));

const announced = (vlans: FactsByKind['lldpNeighbor']['vlans']): Message | readonly string[] =>
  vlans === undefined
    ? msg('None, which proves nothing')
    : vlans.map(({ vid, name }) => (name === undefined || name === '' ? String(vid) : `${vid} (${name})`));

const vfText = (sriov: FactsByKind['nic']['sriov']): Message | undefined =>
  sriov &&
  (sriov.totalVfs === undefined
    ? msg('{{used}} in use', { used: sriov.vfs })
    : msg('{{used}} of {{total}}', { used: sriov.vfs, total: sriov.totalVfs }));

type Legs = Pick<BondFacts, 'legs' | 'legsUp' | 'legsUnknown' | 'legsInferred'>;

const legsText = ({ legs, legsUp, legsUnknown, legsInferred }: Legs): Message => {
  if (legs === 0) return legsInferred ? msg('Not known') : msg('None, it has no members');
  return legsUnknown === 0
    ? msg('{{up}} of {{legs}}', { up: legsUp, legs })
    : msg('{{up}} of {{legs}}, not known of {{unknown}}', { up: legsUp, legs, unknown: legsUnknown });
};
