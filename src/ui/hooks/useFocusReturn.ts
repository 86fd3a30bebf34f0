import { useCallback, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard where its user is when a panel changes under it. Closed with the keyboard in it, the card or the row
 * that it was opened for gets it back; led on to something else by what it gives back (to be called before), its heading does.
 * `cardId`: whom the panel is about; undefined = it is closed. `subject`: what of it.
 */
export const useFocusReturn = (cardId: string | undefined, subject: string | undefined): (() => void) => {
  const before = useRef<string>(undefined);
  const isLedOn = useRef(false);
  useEffect(() => {
    const left = before.current;
    const wasLedOn = isLedOn.current;
    before.current = cardId;
    isLedOn.current = false;
    // What had the keyboard went with the panel, so that now nobody has it.
    if (!isLost(document.activeElement)) return;
    if (cardId === undefined && left !== undefined) placeOf(left)?.focus({ preventScroll: true });
    if (cardId !== undefined && wasLedOn) document.querySelector<HTMLElement>(heading)?.focus({ preventScroll: true });
  }, [cardId, subject]);
  return useCallback(() => {
    isLedOn.current = true;
  }, []);
};

const panel = '.wiremap-wiring__panel';
const heading = `${panel} h2[tabindex]`;

const isLost = (focused: Element | null): boolean => focused === null || focused === document.body;

const placeOf = (cardId: string): HTMLElement | SVGElement | undefined =>
  [...document.querySelectorAll<HTMLElement | SVGElement>('[data-card], [data-test^="row-"]')].find(
    ({ dataset }) => dataset['card'] === cardId || dataset['test'] === `row-${cardId}`,
  );
