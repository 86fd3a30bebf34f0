import type { Card } from './picture';

/** How many NICs a card stands for: one, or those that are folded into it, without their virtual functions and VMs. */
export const cardSize = ({ face, kind, elements }: Card): number => {
  if (face !== 'folded') return 1;
  const family = kind === 'vmNic' ? 'vmNic:' : 'link:';
  return elements.filter((id) => id.startsWith(family)).length;
};
