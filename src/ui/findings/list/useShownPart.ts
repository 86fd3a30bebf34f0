import { useContext, useState } from 'react';
import { PrintContext } from '../print/PrintContext';

/** The beginning of a long list until somebody asks for all of it; on paper all of it. */
export const useShownPart = <Item>(
  list: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly hidden: number; readonly showAll: () => void } => {
  const [isWhole, setWhole] = useState(false);
  const isPrinted = useContext(PrintContext);
  const shown = isPrinted || isWhole || list.length <= most ? list : list.slice(0, most);
  return { shown, hidden: list.length - shown.length, showAll: () => setWhole(true) };
};
