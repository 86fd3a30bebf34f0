import type { Ladder } from '../../ladder/ladder';
import type { RungId } from '../../ladder/rungs';
import type { CardStatus } from '../../merge/picture';
import type { MarkName } from '../glyphs';
import type { StripCard } from './strip';

/**
 * The mark of a card: what was found about it, else what the ladder says of its rungs. What no rung is about keeps the mark
 * that it has on the map.
 */
export const stripMark = (
  lane: StripCard['lane'],
  { rungs }: Ladder,
  status: CardStatus | undefined,
): MarkName | undefined => {
  const failed = rungs.find(({ state }) => state === 'failed');
  // What the NIC cannot do for want of something else is told there.
  if (lane === 'vmNic' && failed) return rungsOfGuest.includes(failed.id) ? 'error' : undefined;
  if (status === 'error' || status === 'warning') return status;
  const states = rungs.filter(({ id }) => rungsOfLane[lane].includes(id)).map(({ state }) => state);
  if (states.length === 0) return status;
  if (states.includes('failed')) return 'error';
  if (states.includes('notCheckable')) return status === 'notReadable' ? status : 'unknown';
  return states.includes('notReached') ? undefined : 'ok';
};

const rungsOfGuest: readonly RungId[] = ['pod', 'guest'];

const rungsOfLane: Readonly<Record<StripCard['lane'], readonly RungId[]>> = {
  vm: ['nic-list'],
  vmNic: ['pod'],
  network: ['definition', 'access'],
  physicalNetwork: ['mapping'],
  bridge: ['bridge'],
  vlan: [],
  bond: [],
  nic: ['link'],
  switch: [],
};
