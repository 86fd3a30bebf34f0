import { laneTitles } from '../../merge/pathSteps';
import type { LaneId } from '../../merge/picture';
import { english, msg } from '../../message';
import type { Message } from '../../message';
import type { ElementKind } from '../../model/elementKind';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import type { StripCard } from './strip';

type Wanting = { readonly view: ClusterView; readonly nic: NicView; readonly node: string | undefined };

/**
 * What the way of a NIC needs beyond what is drawn of it: by the kind of its network, named where its definition, or a host
 * that has it, gives it a name. `isOpen`: the way ends before all this.
 */
export const wantedCards = (
  { view, nic, node }: Wanting,
  known: readonly StripCard[],
  isOpen: boolean,
): readonly StripCard[] => {
  const nad = view.nadOf(nic);
  if (!nad) return [];
  const isKnown = (lane: LaneId) => known.some((card) => card.lane === lane);
  const host = node === undefined ? undefined : view.hostOf(node);
  const isSeen = isOpen && host?.host.hasState === true;
  return lanesOf(nad)
    .filter((lane) => !isKnown(lane))
    .map((lane): StripCard => {
      const { name, fact } = namedBy(view, nad, { lane, node });
      const card = { lane, title: laneTitles[lane], kind: kindOf(lane, nad), name };
      if (!isSeen) return { ...card, ...gapOf(view) };
      const isThere = lane === 'bridge' && name !== undefined && host.bridge(english(name)) !== undefined;
      return isThere
        ? { ...card, fact: msg('there, not mapped'), state: 'beyond', mark: undefined }
        : { ...card, fact, state: 'absent', mark: undefined };
    });
};

const gapOf = ({ snapshot }: ClusterView): Pick<StripCard, 'fact' | 'state' | 'mark'> =>
  snapshot.kind('NodeNetworkState').state === 'forbidden'
    ? { fact: msg('You may not look.'), state: 'unknown', mark: 'notReadable' }
    : { fact: msg('It was not read.'), state: 'unknown', mark: 'unknown' };

const lanesOf = ({ landsOn }: NadView): readonly LaneId[] => {
  switch (landsOn.kind) {
    case 'localnet':
      return ['physicalNetwork', 'bridge', 'nic', 'switch'];
    case 'linuxBridge':
    case 'ovsBridge':
      return ['bridge', 'nic', 'switch'];
    case 'link':
      return ['nic', 'switch'];
    default:
      return [];
  }
};

const kindOf = (lane: LaneId, { landsOn }: NadView): ElementKind => {
  if (lane === 'physicalNetwork') return 'bridgeMapping';
  if (lane === 'bridge') return landsOn.kind === 'linuxBridge' ? 'linuxBridge' : 'ovsBridge';
  return lane === 'nic' ? 'nic' : 'lldpNeighbor';
};

type Named = { readonly name: Message | undefined; readonly fact: Message | undefined };

const nameless: Named = { name: undefined, fact: undefined };

type Spot = { readonly lane: LaneId; readonly node: string | undefined };

const namedBy = (view: ClusterView, { landsOn }: NadView, { lane, node }: Spot): Named => {
  const own = (name: string): Named => ({ name: msg('{{name}}', { name }), fact: undefined });
  if (landsOn.kind === 'linuxBridge' || landsOn.kind === 'ovsBridge')
    return lane === 'bridge' ? own(landsOn.name) : nameless;
  if (landsOn.kind !== 'localnet') return nameless;
  if (lane === 'physicalNetwork') return own(landsOn.physicalNetwork);
  if (lane !== 'bridge') return nameless;
  const other = view.hosts().find((one) => one.node !== node && one.host.mappings?.get(landsOn.physicalNetwork));
  const name = other?.host.mappings?.get(landsOn.physicalNetwork);
  return other && name ? { ...own(name), fact: msg('as on {{node}}', { node: other.node }) } : nameless;
};
