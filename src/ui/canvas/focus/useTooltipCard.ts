import { useCallback, useEffect, useRef, useState } from 'react';
import type { FocusEvent, PointerEvent } from 'react';
import { cardElementAt } from './cardIdAt';

/** Milliseconds that the pointer rests on a card before it is explained. */
const patience = 500;

/** The card that is being looked at: the pointer rests on it, or the keyboard stands there. */
export const useTooltipCard = () => {
  const [element, setElement] = useState<Element>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useCallback((next: Element | undefined) => {
    clearTimeout(timer.current);
    if (next === undefined) setElement(undefined);
    else timer.current = setTimeout(() => setElement(next), patience);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onPointerMove = useCallback(
    ({ target, buttons }: PointerEvent) => {
      const next = buttons === 0 ? cardElementAt(target) : undefined;
      if (next === undefined || next !== element) look(next);
      if (next !== element && element !== undefined) setElement(undefined);
    },
    [element, look],
  );
  const close = useCallback(() => look(undefined), [look]);
  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      if (target.matches(':focus-visible')) look(cardElementAt(target));
    },
    [look],
  );
  return { element, close, onPointerMove, onFocus };
};
