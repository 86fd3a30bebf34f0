import { english, msg } from '../message';
import type { Message } from '../message';
import { pathAbove } from './litPath';
import { laneIds } from './picture';
import type { Card, CardStatus, LaneId, Picture } from './picture';
import type { ElementKind } from '../model/elementKind';
import { kindName } from '../model/kindName';
import { worstStatus } from './worstStatus';

/** One rung of "How it reaches the switch": the cards of one lane on the path, each with its name, fact and status. */
export type PathStep = {
  readonly lane: LaneId;
  readonly title: Message;
  readonly cards: readonly Card[];
  readonly status: CardStatus | undefined;
  /** All that is wrong with it is wrong nearer to the switch: that is where to look, and no wire gets as far as here. */
  readonly notReached?: true | undefined;
  /** Stands in the place of cards when there are none. */
  readonly note?: Message | undefined;
};

/** From a card towards the switch. Empty for a card that is not in the picture. */
export const pathSteps = (picture: Picture, cardId: string): readonly PathStep[] => {
  const start = picture.cards.find(({ id }) => id === cardId);
  if (!start) return [];
  const path = pathAbove(picture, start).cards;
  const steps = laneIds.flatMap((lane): readonly PathStep[] => {
    const cards = picture.cards.filter((card) => card.lane === lane && path.has(card.id));
    if (cards.length === 0) return [];
    return [{ lane, title: titleOf(lane, cards), cards, status: worstStatus(cards) }];
  });
  return [...noSwitch(steps), ...steps.map((step, place) => withoutEcho(step, steps.slice(0, place)))].reverse();
};

/** What stands in the lane of bridge mappings may be something else. */
const titleOf = (lane: LaneId, cards: readonly Card[]): Message => {
  const [first] = cards;
  if (lane === 'physicalNetwork' && first !== undefined && cards.every(({ kind }) => ownTitle.has(kind)))
    return kindName(first.kind);
  return cards.length === 1 ? laneTitles[lane] : plurals[lane];
};

const ownTitle: ReadonlySet<ElementKind> = new Set<ElementKind>(['machineNetwork', 'vrf', 'defaultGateway']);

/** Beyond something that is not there, and beyond what tells of the same error, a rung is only not reached. */
const withoutEcho = (step: PathStep, nearer: readonly PathStep[]): PathStep => {
  if (step.status !== 'error') return step;
  const cards = nearer.flatMap((other) => other.cards);
  const isOpen = cards.some(({ face, status }) => face === 'ghost' && status === 'error');
  // What a NIC cannot do because of a joint nearer to the switch is told there.
  if (step.lane === 'vmNic' && nearer.some(({ status }) => status === 'error'))
    return { ...step, status: undefined, notReached: true };
  const told = new Set(cards.filter(({ lane }) => carriers.has(lane)).flatMap(errorsOf));
  const isEcho = isOpen || step.cards.flatMap(errorsOf).every((error) => told.has(error));
  return isEcho ? { ...step, status: undefined, notReached: true } : step;
};

/** An error of these keeps frames from what hangs on them. */
const carriers: ReadonlySet<LaneId> = new Set<LaneId>(['network', 'physicalNetwork']);

const errorsOf = ({ status, reasons }: Card): readonly string[] =>
  status === 'error' ? reasons.map((reason) => english(reason)) : [];

const noSwitch = (steps: readonly PathStep[]): readonly PathStep[] => {
  const [first] = steps;
  if (first?.lane !== 'nic') return [];
  const nics = first.cards.filter(({ face }) => face !== 'ghost').map(({ name }) => name);
  if (nics.length === 0) return [];
  const note = msg('Not known: no switch has announced itself on {{nics}}.', { nics: nics.join(', ') });
  return [{ lane: 'switch', title: laneTitles.switch, cards: [], status: undefined, note }];
};

/** What one thing of a lane is called. */
export const laneTitles: Readonly<Record<LaneId, Message>> = {
  vmNic: msg('VM NIC'),
  network: msg('Network'),
  physicalNetwork: msg('Bridge mapping'),
  bridge: msg('Bridge'),
  vlan: msg('VLAN interface'),
  bond: msg('Uplink'),
  nic: msg('NIC'),
  switch: msg('Switch port'),
};

const plurals: Readonly<Record<LaneId, Message>> = {
  vmNic: msg('VM NICs'),
  network: msg('Networks'),
  physicalNetwork: msg('Bridge mappings'),
  bridge: msg('Bridges'),
  vlan: msg('VLAN interfaces'),
  bond: msg('Uplinks'),
  nic: msg('NICs'),
  switch: msg('Switch ports'),
};
