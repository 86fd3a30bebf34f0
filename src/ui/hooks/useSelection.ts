import { useMemo } from 'react';
import type { Picture } from '../../core/merge/picture';
import type { NetworkMap } from '../../core/model/networkMap';
import { selectionOf } from './selection';
import type { Selection } from './selection';

/** Stage: which cards are selected and which path is lit; follows the picture when it changes. */
export const useSelection = (map: NetworkMap, picture: Picture, id: string | undefined): Selection =>
  useMemo(() => selectionOf(map, picture, id), [map, picture, id]);
