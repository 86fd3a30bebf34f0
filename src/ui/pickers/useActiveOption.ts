import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';

type OptionList = {
  /** Begins the ids of the options. */
  readonly id: string;
  readonly count: number;
  readonly onPick: (place: number) => void;
};

export type ActiveOption = {
  readonly place: number | undefined;
  readonly idOf: (place: number) => string;
  /** For the text field, which keeps the keyboard. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly forget: () => void;
};

/**
 * The option that the arrow keys have reached while somebody types, as the ARIA pattern of a combobox has it. Enter picks it,
 * or the first when there is none.
 */
export const useActiveOption = ({ id, count, onPick }: OptionList): ActiveOption => {
  const [reached, setReached] = useState<number>();
  const place = reached === undefined || count === 0 ? undefined : Math.min(reached, count - 1);
  const idOf = (at: number) => `${id}-${at}`;
  const active = place === undefined ? undefined : idOf(place);
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setReached(place === undefined ? 0 : place + 1);
    else if (event.key === 'ArrowUp') setReached(Math.max(0, (place ?? count) - 1));
    else if (event.key === 'Enter' && count > 0) onPick(place ?? 0);
    else return;
    event.preventDefault();
  };
  return { place, idOf, onKeyDown, forget: () => setReached(undefined) };
};
