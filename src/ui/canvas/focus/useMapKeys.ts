import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import type { Scene } from '../../../core/layout/scene';
import type { SceneZoom } from '../zoom/useMapZoom';
import { cardIdAt } from './cardIdAt';
import { nextCard } from './nextCard';
import type { Direction } from './nextCard';

type MapKeys = {
  readonly scene: Scene;
  readonly zoom: SceneZoom;
  readonly onSelect: (id: string | undefined) => void;
};

/** Arrows move the focus, Enter and Space select, Esc clears, + − 0 zoom. */
export const useMapKeys = ({ scene, zoom, onSelect }: MapKeys) => {
  const { svg, zoomBy, fit } = zoom;
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const id = cardIdAt(event.target);
      const direction = directions.get(event.key);
      const act = (): boolean => {
        if (event.key === '+' || event.key === '=') zoomBy(1.25);
        else if (event.key === '-') zoomBy(0.8);
        else if (event.key === '0') fit();
        else if (event.key === 'Escape') onSelect(undefined);
        else if (id !== undefined && (event.key === 'Enter' || event.key === ' ')) onSelect(id);
        else if (id !== undefined && direction !== undefined) focusCard(svg.current, nextCard(scene, id, direction));
        else return false;
        return true;
      };
      if (act()) event.preventDefault();
    },
    [scene, svg, zoomBy, fit, onSelect],
  );
};

/** Moves the focus to a card, if it is mounted. */
export const focusCard = (svg: SVGSVGElement | null, id: string | undefined) => {
  if (svg === null || id === undefined) return;
  const card = [...svg.querySelectorAll('[data-card]')].find((element) => element.getAttribute('data-card') === id);
  if (card instanceof SVGElement) card.focus({ preventScroll: true });
};

const directions: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);
