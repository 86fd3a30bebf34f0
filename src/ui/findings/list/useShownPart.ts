import { useState } from 'react';

/** The beginning of a long list until somebody asks for all of it. */
export const useShownPart = <Item>(
  list: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly hidden: number; readonly showAll: () => void } => {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || list.length <= most ? list : list.slice(0, most);
  return { shown, hidden: list.length - shown.length, showAll: () => setWhole(true) };
};
