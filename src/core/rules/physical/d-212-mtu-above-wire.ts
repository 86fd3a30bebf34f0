import { msg } from '../../message';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { namesText } from '../said/namesText';
import type { Evidence, Rule, RuleFinding } from '../rule';
import { filledTexts } from './filledTexts';
import { mtuEvidence, ovnMtu } from './guestMtu';
import { hostEvidence } from './hostEvidence';
import { unknownClusterMtu } from './unknownClusterMtu';
import { placesOf, wiredNetworks } from './wiredNetworks';
import type { Narrowest, Place, WiredNetwork } from './wiredNetworks';
import { nodesOf, wiringGroups } from './wiringGroups';
import type { WiringGroup } from './wiringGroups';

/** VMs may send larger packets than an interface on their way to the switch passes (domain D-212). */
export const mtuAboveWire: Rule = {
  id: 'd-212-mtu-above-wire',
  code: 'D-212',
  severities: ['warning'],
  scope: 'network',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('The MTU {{mtu}} of {{network}} is larger than the {{least}} of {{interfaces}} on {{nodes}}.'),
  message: msg(
    'Guests on {{network}} may send packets of {{mtu}} bytes, of which those above {{least}} are lost at {{interfaces}}. Small ones arrive, so that ping works and file transfers hang.',
  ),
  why: msg(
    'Every interface on the way from the VM to the switch has a largest packet, and the smallest of them decides. On one wire nobody tells the guest that a packet was too large; it is dropped silently. The MTU of a port group and of a distributed switch have to match in the same way.',
  ),
  remedy: msg(
    'Set `mtu` to {{least}} or less in {{nads}}, or raise the MTU of the NICs, bond and VLAN on {{nodes}} first, the switch before them.',
  ),
  find: (view) => {
    const networks = wiredNetworks(view).map((network) => ({ network, mtu: guestMtu(view, network) }));
    return [
      ...networks.flatMap(({ network, mtu }) => (mtu === undefined ? [] : onNetwork(view, network, mtu))),
      ...unknownClusterMtu(networks.flatMap(({ network, mtu }) => (mtu === undefined && network.isOvn ? network : []))),
    ];
  },
};

/** Plugins other than OVN-Kubernetes take the MTU of what they are plugged into, unless one is written. */
const guestMtu = (view: ClusterView, network: WiredNetwork): number | undefined =>
  network.isOvn ? ovnMtu(view, network) : network.mtu;

type TooNarrow = Place & { readonly narrowest: Narrowest };

const onNetwork = (view: ClusterView, network: WiredNetwork, mtu: number): readonly RuleFinding[] => {
  const places = placesOf(view, network).flatMap((place): readonly TooNarrow[] => {
    const { narrowest } = place;
    return narrowest && narrowest.mtu < mtu ? [{ ...place, narrowest }] : [];
  });
  const evidence = mtuEvidence(view, network);
  return wiringGroups(network, places).map((group) => finding(network, group, { mtu, evidence }));
};

type Written = { readonly mtu: number; readonly evidence: readonly Evidence[] };

const finding = (network: WiredNetwork, { at, places }: WiringGroup<TooNarrow>, written: Written): RuleFinding => {
  const { mtu, evidence } = written;
  const { owner } = network.first;
  const values = {
    network: network.label,
    mtu,
    least: Math.min(...places.map(({ narrowest }) => narrowest.mtu)),
    interfaces: namesText([...new Set(places.map(({ narrowest }) => narrowest.entry.name))]),
    nodes: namesText(nodesOf(places)),
    nads: namesText(network.nads.map(({ place }) => place)),
    ...(owner && { owner: owner.name }),
  };
  return {
    kind: 'finding',
    at: [...at, ...new Set(places.map(narrowestId).filter((id) => !at.includes(id)))],
    values,
    evidence: [
      ...evidence,
      ...places
        .slice(0, mostEvidence)
        .map(({ host, narrowest }) => hostEvidence(host, `${narrowest.entry.path}.mtu`, narrowest.mtu)),
    ],
    ...filledTexts(values, owner ? generatedTexts : {}),
  };
};

const narrowestId = ({ host, narrowest }: TooNarrow): ElementId => host.host.idOf(narrowest.entry);

/** The hosts of a group are alike: a few prove it. */
const mostEvidence = 3;

const generatedTexts = {
  remedy: msg(
    'Raise the MTU of the NICs, bond and VLAN on {{nodes}}, the switch before them, or make {{owner}} anew with an `mtu` of {{least}} or less: a network that exists cannot be changed.',
  ),
};
