import { useMemo, useState } from 'react';
import { useActiveOption } from './useActiveOption';
import type { ActiveOption } from './useActiveOption';

/** What can be picked; `note` stands below it. */
export type Choice = { readonly value: string; readonly text: string; readonly note?: string | undefined };

export type PickerPlan = {
  /** Begins the ids of the options. */
  readonly id: string;
  /** The choices that a text finds, all for the empty one. Another function means other choices. */
  readonly find: (sought: string) => readonly Choice[];
  /** How many are offered at once; 50 unless given. */
  readonly most?: number;
  readonly onChoose: (value: string) => void;
};

/** A list that opens and is searched by typing. */
export type Picker = {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** Undefined until something is typed. */
  readonly sought: string | undefined;
  readonly setSought: (sought: string) => void;
  readonly found: readonly Choice[];
  /** The first of those found. */
  readonly offered: readonly Choice[];
  readonly active: ActiveOption;
  readonly choose: (value: string) => void;
};

/** What every picker does, whatever it looks like: whoever closes it or picks one begins anew the next time. */
export const usePicker = ({ id, find, most = 50, onChoose }: PickerPlan): Picker => {
  const [isOpen, setIsOpen] = useState(false);
  const [sought, setSought] = useState<string>();
  const found = useMemo(() => find(sought ?? ''), [find, sought]);
  const offered = found.slice(0, most);
  const setOpen = (open: boolean) => {
    setIsOpen(open);
    if (open) return;
    setSought(undefined);
    active.forget();
  };
  const choose = (value: string) => {
    setOpen(false);
    onChoose(value);
  };
  const active = useActiveOption({
    id,
    count: offered.length,
    onPick: (place) => offered[place] !== undefined && choose(offered[place].value),
  });
  return { isOpen, setOpen, sought, setSought, found, offered, active, choose };
};
