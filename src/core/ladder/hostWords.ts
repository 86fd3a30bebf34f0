import { msg } from '../message';
import type { Message } from '../message';
import type { NadView } from '../view/nadView';
import type { RungId } from './rungs';
import type { Climb } from './rungStates';

/** The rungs that are about the wiring of a host. */
export type HostRung = Exclude<RungId, 'nic-list' | 'definition' | 'access' | 'pod' | 'guest'>;

/** The good state of a rung on the host: named where it is one host, counted where several come into question. */
export const hostWords = ({ view, nic, nodes = [] }: Climb, rung: HostRung): Message => {
  const nad = view.nadOf(nic);
  const [node = ''] = nodes;
  const bridge = nad && bridgeName(nad, nodes.length === 1 ? view.landing(nad, node) : undefined);
  const form =
    nodes.length === 0 ? 'nowhere' : nodes.length > 1 ? 'several' : bridge === undefined ? 'unnamed' : 'named';
  const values = {
    node,
    count: nodes.length,
    bridge: bridge ?? '',
    network: nad?.physnet ?? bridge ?? nic.name,
    vlan: nad?.vlan ?? 0,
  };
  const isTagged = rung === 'vlan-and-mtu' && values.vlan > 0;
  return { text: (isTagged ? tagged : words[rung])[form].text, values };
};

const bridgeName = ({ landsOn }: NadView, landing: ReturnType<Climb['view']['landing']> | undefined) => {
  if (landsOn.kind === 'linuxBridge' || landsOn.kind === 'ovsBridge' || landsOn.kind === 'link') return landsOn.name;
  if (landing?.kind === 'bridge' || landing?.kind === 'wrongBridge') return landing.bridge.name;
  return landing && 'name' in landing ? landing.name : undefined;
};

type Forms = Readonly<Record<'named' | 'unnamed' | 'several' | 'nowhere', Message>>;

const mapping = msg('{{node}} maps {{network}} to a bridge.');
const untaggedHere = msg('Untagged traffic and the MTU pass every joint of {{node}}.');
const taggedHere = msg('VLAN {{vlan}} and the MTU pass every joint of {{node}}.');

const words: Readonly<Record<HostRung, Forms>> = {
  mapping: {
    named: mapping,
    unnamed: mapping,
    several: msg('At least one of {{count}} nodes maps {{network}} to a bridge.'),
    nowhere: msg('The node maps {{network}} to a bridge.'),
  },
  bridge: {
    named: msg('{{bridge}} on {{node}} exists and is connected to a NIC.'),
    unnamed: msg('The bridge for {{network}} on {{node}} exists and is connected to a NIC.'),
    several: msg('The bridge for {{network}} is connected to a NIC on at least one of {{count}} nodes.'),
    nowhere: msg('The bridge for {{network}} exists and is connected to a NIC.'),
  },
  policy: {
    named: msg('The policies behind {{bridge}} on {{node}} were applied.'),
    unnamed: msg('The policies behind the bridge for {{network}} on {{node}} were applied.'),
    several: msg('The policies behind the bridge for {{network}} were applied on at least one of {{count}} nodes.'),
    nowhere: msg('The policies behind the bridge for {{network}} were applied.'),
  },
  link: {
    named: msg('The NICs below {{bridge}} on {{node}} have a link.'),
    unnamed: msg('The NICs below the bridge for {{network}} on {{node}} have a link.'),
    several: msg('The NICs below the bridge for {{network}} have a link on at least one of {{count}} nodes.'),
    nowhere: msg('The NICs below the bridge for {{network}} have a link.'),
  },
  'vlan-and-mtu': {
    named: untaggedHere,
    unnamed: untaggedHere,
    several: msg('Untagged traffic and the MTU pass every joint of at least one of {{count}} nodes.'),
    nowhere: msg('Untagged traffic and the MTU pass every joint of the node.'),
  },
};

const tagged: Forms = {
  named: taggedHere,
  unnamed: taggedHere,
  several: msg('VLAN {{vlan}} and the MTU pass every joint of at least one of {{count}} nodes.'),
  nowhere: msg('VLAN {{vlan}} and the MTU pass every joint of the node.'),
};
