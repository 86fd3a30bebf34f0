import { useLayoutEffect, useRef } from 'react';
import type { Box, Scene } from '../../../core/layout/scene';
import type { LitPath } from '../../../core/merge/litPath';
import type { SceneZoom } from '../zoom/useMapZoom';

type Revealed = {
  readonly scene: Scene;
  readonly zoom: SceneZoom;
  readonly selected: ReadonlySet<string>;
  readonly lit: LitPath | undefined;
};

/**
 * Brings a new selection into view, with as much of its path as there is room for; also when the room has changed, because
 * the side panel opened. A change of the cluster alone moves nothing.
 */
export const useRevealSelection = ({ scene, zoom, selected, lit }: Revealed) => {
  const { reveal } = zoom;
  const shown = useRef('');
  useLayoutEffect(() => {
    const occasion = `${scene.width} ${[...selected].sort().join(' ')}`;
    if (occasion === shown.current) return;
    shown.current = occasion;
    const boxesOf = (ids: ReadonlySet<string> | undefined) => scene.cards.filter(({ id }) => ids?.has(id));
    for (const boxes of [boxesOf(lit?.cards), boxesOf(selected)]) {
      if (boxes.length > 0) reveal(around(boxes));
    }
  }, [scene, selected, lit, reveal]);
};

const around = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};
