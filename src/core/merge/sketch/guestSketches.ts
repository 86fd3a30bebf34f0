import type { Guest } from '../scope/guests';
import type { Sketch } from './sketch';

/** One card for each VM NIC, named by its VM, and by the NIC too where the VM has several cards. */
export const guestSketches = (guests: readonly Guest[]): readonly Sketch[] => {
  const cards = new Map<string, number>();
  for (const guest of guests) cards.set(vmKey(guest), (cards.get(vmKey(guest)) ?? 0) + 1);
  return guests.map((guest) => {
    const { id, name, facts } = guest.nic;
    return {
      id,
      lane: 'vmNic',
      kind: 'vmNic',
      name: cards.get(vmKey(guest)) === 1 ? facts.vm : `${facts.vm} · ${name}`,
      elements: guest.vm ? [id, guest.vm.id] : [id],
      content: { kind: 'guest', guest },
    };
  });
};

const vmKey = ({ nic }: Guest): string => `${nic.namespace ?? ''}/${nic.facts.vm}`;
