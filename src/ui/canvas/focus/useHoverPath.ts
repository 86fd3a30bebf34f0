import { useCallback, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { LitPath } from '../../../core/merge/litPath';
import { cardIdAt } from './cardIdAt';

/**
 * Previews the path of the card under the pointer by a class on the elements of that path; nothing is drawn anew.
 * One listener serves the whole map.
 */
export const useHoverPath = (svg: RefObject<SVGSVGElement>, pathOf: (id: string) => LitPath) => {
  const hovered = useRef<string>(undefined);
  const show = useCallback(
    (id: string | undefined) => {
      if (id === hovered.current) return;
      hovered.current = id;
      const path = id === undefined ? undefined : pathOf(id);
      for (const element of svg.current?.querySelectorAll('[data-card], [data-wire]') ?? []) {
        const card = element.getAttribute('data-card');
        const wire = element.getAttribute('data-wire');
        const isOn = (card !== null && path?.cards.has(card)) || (wire !== null && path?.wires.has(wire));
        element.classList.toggle('wiremap-preview', isOn ?? false);
      }
    },
    [svg, pathOf],
  );
  const onPointerOver = useCallback(({ target }: PointerEvent) => show(cardIdAt(target)), [show]);
  const onPointerLeave = useCallback(() => show(undefined), [show]);
  return { onPointerOver, onPointerLeave };
};
