import { useMemo } from 'react';
import { layoutLanes } from '../../core/layout/layoutLanes';
import type { LayoutOptions } from '../../core/layout/laneGraph';
import type { Scene } from '../../core/layout/scene';
import type { Picture } from '../../core/merge/picture';
import { laneGraphOf } from '../../core/render/laneGraphOf';
import { useSay } from './useSay';

export type SceneOptions = LayoutOptions & { readonly coloured: boolean };

/** Stages: the picture in the reader's language, and where everything stands. Neither pan nor zoom runs them. */
export const useScene = (picture: Picture, options: SceneOptions): Scene => {
  const { coloured, width, minHeight, lit, unfolded } = options;
  const say = useSay();
  const graph = useMemo(() => laneGraphOf(picture, say, { coloured }), [picture, say, coloured]);
  return useMemo(
    () => layoutLanes(graph, { width, minHeight, lit, unfolded }),
    [graph, width, minHeight, lit, unfolded],
  );
};
