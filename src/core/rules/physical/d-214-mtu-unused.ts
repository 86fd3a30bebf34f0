import { msg } from '../../message';
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

/** VMs on a localnet network get the MTU of the overlay although the wire takes more (domain D-214). */
export const mtuUnused: Rule = {
  id: 'd-214-mtu-unused',
  code: 'D-214',
  severities: ['info'],
  scope: 'network',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition', 'Network'],
  title: msg('VMs on {{network}} get MTU {{mtu}} although the wire on {{nodes}} takes {{least}}.'),
  message: msg(
    '{{network}} has no `mtu` of its own, so OVN-Kubernetes gives its NICs the {{mtu}} bytes of the pod network. Traffic works, in smaller packets than need be.',
  ),
  why: msg(
    'The pod network needs room for its tunnel header and has a smaller MTU than the NICs for that. A localnet network has no tunnel; it inherits that MTU only because none is written.',
  ),
  remedy: msg('Write `mtu: {{common}}` into {{nads}}, in all of them alike, and restart or migrate the VMs.'),
  find: (view) => {
    const silent = wiredNetworks(view)
      .filter(({ isOvn, mtu }) => isOvn && mtu === undefined)
      .map((network) => ({ network, mtu: ovnMtu(view, network) }));
    return [
      ...silent.flatMap(({ network, mtu }) => (mtu === undefined ? [] : onNetwork(view, network, mtu))),
      ...unknownClusterMtu(silent.flatMap(({ network, mtu }) => (mtu === undefined ? network : []))),
    ];
  },
};

/** `least`: of the whole chain, when all of it is known; an interface of unknown MTU may be the narrowest. */
type Measured = Place & { readonly least: number; readonly narrowest: Narrowest };

const onNetwork = (view: ClusterView, network: WiredNetwork, mtu: number): readonly RuleFinding[] => {
  const places = placesOf(view, network);
  const roomy = places.flatMap((place): readonly Measured[] => {
    const { chain, narrowest } = place;
    const isKnown = narrowest && chain.every((entry) => entry.mtu !== undefined);
    return isKnown && narrowest.mtu > mtu ? [{ ...place, narrowest, least: narrowest.mtu }] : [];
  });
  const common = Math.min(...roomy.map(({ least }) => least));
  const withRoom = new Set(nodesOf(roomy));
  const tight = nodesOf(places).filter((node) => !withRoom.has(node));
  const evidence = mtuEvidence(view, network);
  return wiringGroups(network, roomy).map((group) => finding(network, group, { mtu, common, tight, evidence }));
};

/** `common`: what all roomy hosts take; `tight`: hosts that take no more than now, or of which that is not known. */
type Now = {
  readonly mtu: number;
  readonly common: number;
  readonly tight: readonly string[];
  readonly evidence: readonly Evidence[];
};

const finding = (
  network: WiredNetwork,
  { at, places }: WiringGroup<Measured>,
  { mtu, common, tight, evidence }: Now,
): RuleFinding => {
  const values = {
    network: network.label,
    mtu,
    common,
    least: Math.min(...places.map(({ least }) => least)),
    tight: namesText(tight),
    nodes: namesText(nodesOf(places)),
    nads: namesText(network.nads.map(({ place }) => place)),
  };
  return {
    kind: 'finding',
    at,
    values,
    evidence: [
      ...evidence,
      ...places
        .slice(0, 1)
        .map(({ host, narrowest }) => hostEvidence(host, `${narrowest.entry.path}.mtu`, narrowest.mtu)),
    ],
    ...filledTexts(values, tight.length > 0 ? tightTexts : {}),
  };
};

const tightTexts = {
  remedy: msg(
    'Give the uplinks of {{tight}} an MTU of {{common}} first; then write `mtu: {{common}}` into {{nads}}, in all of them alike, and restart or migrate the VMs.',
  ),
};
