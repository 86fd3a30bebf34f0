import { useEffect, useRef } from 'react';

/**
 * Gives the keyboard back to the card or the row that a panel was opened for, once the panel has closed with the keyboard
 * in it. `cardId`: whom the panel is about; undefined = it is closed.
 */
export const useFocusReturn = (cardId: string | undefined): void => {
  const before = useRef<string>(undefined);
  useEffect(() => {
    const left = before.current;
    before.current = cardId;
    // What had the keyboard went with the panel, so that now nobody has it.
    if (left === undefined || cardId !== undefined || !isLost(document.activeElement)) return;
    placeOf(left)?.focus({ preventScroll: true });
  }, [cardId]);
};

const isLost = (focused: Element | null): boolean =>
  focused === null || focused === document.body || focused.closest('.wiremap-wiring__panel') !== null;

const placeOf = (cardId: string): HTMLElement | SVGElement | undefined =>
  [...document.querySelectorAll<HTMLElement | SVGElement>('[data-card], [data-test^="row-"]')].find(
    ({ dataset }) => dataset['card'] === cardId || dataset['test'] === `row-${cardId}`,
  );
