import { msg } from '../../message';
import type { Message } from '../../message';
import type { Element, ElementOf } from '../../model/element';
import { isPlanned } from '../sketch/isPlanned';
import type { BondFacts, BridgeFacts, NicFacts, StackedFacts } from '../../model/factsByKind';

/** One line below a name, longest wording first. */
export type Wordings = readonly [Message, ...Message[]];

/** What a card of the host says about itself. */
export const hostFact = (element: Element, bridge: string | undefined): Wordings => {
  if (isPlanned(element)) return [msg('Not there yet'), msg('Pending')];
  if (element.missing) return [msg('not on {{node}}', { node: element.node ?? '' })];
  switch (element.kind) {
    case 'lldpNeighbor':
      return [
        element.facts.portId === undefined ? msg('Port not known') : msg('{{port}}', { port: element.facts.portId }),
      ];
    case 'nic':
      return nicFact(element.facts);
    case 'bond':
    case 'ovsBond':
      return bondFact(element.facts);
    case 'linuxBridge':
      return bridgeFact('Linux', element.facts);
    case 'ovsBridge':
      return bridgeFact('OVS', element.facts);
    case 'vlanIface':
    case 'vxlan':
    case 'macVlan':
    case 'macVtap':
    case 'ipvlan':
      return stackedFact(element);
    default:
      return otherFact(element, bridge);
  }
};

const otherFact = (element: Element, bridge: string | undefined): Wordings => {
  switch (element.kind) {
    case 'bridgeMapping':
      return [element.facts.bridge === undefined ? msg('Bridge not known') : onInterface(element.facts.bridge)];
    case 'vrf':
      return element.facts.table === undefined
        ? [msg('VRF')]
        : [msg('VRF · table {{table}}', { table: element.facts.table }), msg('VRF')];
    case 'machineNetwork':
      return bridge === undefined
        ? [msg('Machine network')]
        : [msg('Machine network on {{bridge}}', { bridge }), onInterface(bridge)];
    case 'defaultGateway':
      return [msg('Default gateway'), msg('Gateway')];
    case 'nodeResource':
      return [msg('Node resource'), msg('Resource')];
    case 'podNetwork':
      return [msg('Pod network')];
    case 'serviceNetwork':
      return [msg('Service network')];
    case 'mgmtPort':
      return [msg('Management port'), msg('Management')];
    case 'tunnel':
      return [msg('Overlay tunnel'), msg('Tunnel')];
    default:
      return 'type' in element.facts ? [msg('{{type}}', { type: element.facts.type })] : [msg('Interface')];
  }
};

const onInterface = (name: string): Message => msg('on {{name}}', { name });

const nicFact = ({ carrier, speed, mtu }: NicFacts): Wordings => {
  if (carrier === 'probably-no') {
    if (mtu === undefined) return [msg('No link')];
    return [msg('No link · MTU {{mtu}}', { mtu }), msg('No link · {{mtu}}', { mtu }), msg('No link')];
  }
  if (speed !== undefined) return speed >= 1000 ? gigabits(speed / 1000, mtu) : megabits(speed, mtu);
  if (carrier === 'unknown') {
    return mtu === undefined
      ? [msg('Link not known')]
      : [msg('Link not known · {{mtu}}', { mtu }), msg('Link not known')];
  }
  return mtu === undefined
    ? [msg('Link up')]
    : [msg('Link up · MTU {{mtu}}', { mtu }), msg('Link up · {{mtu}}', { mtu })];
};

const gigabits = (speed: number, mtu: number | undefined): Wordings =>
  mtu === undefined
    ? [msg('{{speed}} Gb/s', { speed }), msg('{{speed}}G', { speed })]
    : [
        msg('{{speed}} Gb/s · MTU {{mtu}}', { speed, mtu }),
        msg('{{speed}} Gb/s · {{mtu}}', { speed, mtu }),
        msg('{{speed}}G', { speed }),
      ];

const megabits = (speed: number, mtu: number | undefined): Wordings =>
  mtu === undefined
    ? [msg('{{speed}} Mb/s', { speed })]
    : [
        msg('{{speed}} Mb/s · MTU {{mtu}}', { speed, mtu }),
        msg('{{speed}} Mb/s · {{mtu}}', { speed, mtu }),
        msg('{{speed}}M', { speed }),
      ];

/** `kind` is a name of the platform's, the same in every language. */
const kindAndMtu = (kind: string, mtu: number | undefined): Wordings =>
  mtu === undefined
    ? [msg('{{kind}}', { kind })]
    : [
        msg('{{kind}} · MTU {{mtu}}', { kind, mtu }),
        msg('{{kind}} · {{mtu}}', { kind, mtu }),
        msg('{{kind}}', { kind }),
      ];

type Legs = Pick<BondFacts, 'mode' | 'legs' | 'legsUp' | 'legsUnknown' | 'legsInferred'>;

const bondFact = ({ mode, legs, legsUp, legsUnknown, legsInferred }: Legs): Wordings => {
  const name = mode === undefined ? undefined : (modeNames[mode] ?? mode);
  if (legsInferred && legs === 0) {
    const short = msg('NICs not known');
    return name === undefined ? [short] : [msg('{{mode}} · NICs not known', { mode: name }), short];
  }
  const values = { mode: name ?? '', up: legsUp, legs, unknown: legsUnknown };
  if (legsUnknown > 0) {
    const short = msg('{{up}}/{{legs}} up, {{unknown}} not known', values);
    return name === undefined
      ? [short]
      : [msg('{{mode}} · {{up}} of {{legs}} up, {{unknown}} not known', values), short];
  }
  const short = msg('{{up}}/{{legs}} up', values);
  if (name === undefined) return [msg('{{up}} of {{legs}} up', values), short];
  return [msg('{{mode}} · {{up}} of {{legs}} up', values), msg('{{mode}} · {{up}}/{{legs}} up', values), short];
};

const modeNames: Readonly<Record<string, string>> = { '802.3ad': 'LACP', lacp: 'LACP' };

const bridgeFact = (kind: string, { uplinkMtu, mtu }: BridgeFacts): Wordings => kindAndMtu(kind, uplinkMtu ?? mtu);

type Stacked =
  ElementOf<'vlanIface'> | ElementOf<'vxlan'> | ElementOf<'macVlan'> | ElementOf<'macVtap'> | ElementOf<'ipvlan'>;

const stackedFact = (element: Stacked): Wordings => {
  const facts: StackedFacts = element.facts;
  const [address] = facts.addresses ?? [];
  if (address !== undefined) return [msg('{{address}}', { address })];
  const prefix = stackedNames[element.kind];
  if (prefix !== undefined) return kindAndMtu(prefix, facts.mtu);
  if (facts.mtu !== undefined) return [msg('MTU {{mtu}}', { mtu: facts.mtu })];
  return [facts.tag === undefined ? msg('Tag not known') : msg('VLAN {{vlan}}', { vlan: facts.tag })];
};

const stackedNames: Readonly<Record<Stacked['kind'], string | undefined>> = {
  vlanIface: undefined,
  vxlan: 'VXLAN',
  macVlan: 'macvlan',
  macVtap: 'macvtap',
  ipvlan: 'ipvlan',
};
