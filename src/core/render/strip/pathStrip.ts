import type { Ladder } from '../../ladder/ladder';
import type { RungId } from '../../ladder/rungs';
import { withFindings } from '../../merge/found/withFindings';
import { hostPicture } from '../../merge/hostPicture';
import { laneTitles, pathSteps } from '../../merge/pathSteps';
import type { PathStep } from '../../merge/pathSteps';
import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { NicView } from '../../view/vmView';
import type { Strip, StripCard } from './strip';
import { stripMark } from './stripMark';
import { wantedCards } from './wantedCards';

type StripInput = {
  readonly view: ClusterView;
  readonly nic: NicView;
  readonly ladder: Ladder;
  /** The host to draw: where the VM runs, or could; undefined = none is known. */
  readonly node: string | undefined;
};

/**
 * The whole way that a VM NIC wants to go: what is there of it, the one joint where it is open, and what would have to be
 * beyond. Marked only by what was found on this way.
 */
export const pathStrip = (input: StripInput): Strip => {
  const { nic, ladder, node } = input;
  const steps = node === undefined ? [] : stepsOn(input, node);
  const drawn = steps.map((step) => cardOfStep(nic, ladder, step));
  const start = vmCard(nic, ladder);
  const known = drawn.length > 0 ? [start, ...drawn] : [start, ...undrawn(nic, ladder)];
  const isOpen = known.some(({ state }) => state === 'absent') || ladder.verdict.kind === 'cannot';
  const cards = [...known, ...wantedCards(input, known, isOpen)];
  const openBefore = isOpen ? openPlace(cards, ladder) : undefined;
  return { cards: cards.map((card, place) => toldBy(card, place, openBefore)), openBefore };
};

const stepsOn = ({ view, nic, ladder }: StripInput, node: string): readonly PathStep[] => {
  const found = [...ladder.rungs.flatMap(({ findings }) => findings), ...ladder.others];
  const options = { node, plumbing: nic.source?.kind === 'pod', open: new Set<string>() };
  return pathSteps(withFindings(hostPicture(view.map, options), found), nic.id);
};

const vmCard = ({ vm }: NicView, ladder: Ladder): StripCard => ({
  lane: 'vm',
  title: msg('VM'),
  kind: 'vm',
  name: msg('{{name}}', { name: vm.name }),
  fact: vm.runs === undefined ? msg('Not running') : msg('on {{node}}', { node: vm.runs }),
  state: 'seen',
  mark: stripMark('vm', ladder, undefined),
});

const cardOfStep = (nic: NicView, ladder: Ladder, { lane, title, cards, status, note }: PathStep): StripCard => {
  const [card] = cards;
  const isAbsent = card?.face === 'ghost';
  const names = cards.map(({ name }) => name).join(' + ');
  const name = lane === 'vmNic' ? nic.name : names;
  return {
    lane,
    title,
    kind: card?.kind ?? 'lldpNeighbor',
    name: card && (card.heading ?? msg('{{name}}', { name })),
    fact: card ? card.fact[0] : note && msg('No switch has announced itself.'),
    state: isAbsent ? 'absent' : card ? 'seen' : 'unknown',
    mark: isAbsent ? undefined : card ? stripMark(lane, ladder, status) : 'unknown',
  };
};

/** Where no host is known to draw: the NIC and what it names. */
const undrawn = (nic: NicView, ladder: Ladder): readonly StripCard[] => {
  const card = (lane: 'vmNic' | 'network', kind: StripCard['kind'], name: string): StripCard => ({
    ...{ lane, kind, title: laneTitles[lane], name: msg('{{name}}', { name }), fact: undefined },
    ...{ state: 'seen', mark: stripMark(lane, ladder, undefined) },
  });
  const network = nic.nadPlace ? [card('network', 'nad', nic.nadPlace.name)] : [];
  return [card('vmNic', 'vmNic', nic.name), ...network];
};

/** Before what is absent, behind what is broken, else where the first rung that failed stands. */
const openPlace = (cards: readonly StripCard[], { rungs }: Ladder): number => {
  const absent = cards.findIndex(({ state }) => state === 'absent');
  const broken = cards.findIndex(({ mark }) => mark === 'error');
  const failed = cards.findIndex(({ lane }) =>
    rungs.some(({ id, state }) => state === 'failed' && lane === laneOfRung[id]),
  );
  const places = [absent, broken < 0 ? broken : broken + 1].filter((place) => place >= 0);
  const place = places.length > 0 ? Math.min(...places) : failed;
  return Math.min(Math.max(place, 1), cards.length - 1);
};

const laneOfRung: Readonly<Record<RungId, StripCard['lane']>> = {
  'nic-list': 'vmNic',
  definition: 'network',
  access: 'network',
  mapping: 'physicalNetwork',
  bridge: 'bridge',
  policy: 'bridge',
  link: 'switch',
  'vlan-and-mtu': 'switch',
  pod: 'network',
  guest: 'vmNic',
};

/** Behind the open joint nothing counts as fine. */
const toldBy = (card: StripCard, place: number, openBefore: number | undefined): StripCard => {
  if (openBefore === undefined || card.state !== 'seen') return card;
  if (place < openBefore) return card.mark === 'error' ? { ...card, state: 'error' } : card;
  return { ...card, state: 'beyond', mark: card.mark === 'ok' ? undefined : card.mark };
};
