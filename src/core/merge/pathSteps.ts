import { msg } from '../message';
import type { Message } from '../message';
import { pathAbove } from './litPath';
import { laneIds } from './picture';
import type { Card, CardStatus, LaneId, Picture } from './picture';
import { worstStatus } from './worstStatus';

/** One rung of "How it reaches the switch": the cards of one lane on the path, each with its name, fact and status. */
export type PathStep = {
  readonly lane: LaneId;
  readonly title: Message;
  readonly cards: readonly Card[];
  readonly status: CardStatus | undefined;
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
    return [{ lane, title: cards.length === 1 ? titles[lane] : plurals[lane], cards, status: worstStatus(cards) }];
  });
  return [...noSwitch(steps), ...steps].reverse();
};

const noSwitch = (steps: readonly PathStep[]): readonly PathStep[] => {
  const [first] = steps;
  if (first?.lane !== 'nic') return [];
  const nics = first.cards.filter(({ face }) => face !== 'ghost').map(({ name }) => name);
  if (nics.length === 0) return [];
  const note = msg('Not known: no switch has announced itself on {{nics}}.', { nics: nics.join(', ') });
  return [{ lane: 'switch', title: titles.switch, cards: [], status: undefined, note }];
};

const titles: Readonly<Record<LaneId, Message>> = {
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
