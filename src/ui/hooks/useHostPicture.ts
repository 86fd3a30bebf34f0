import { useMemo } from 'react';
import { hostPicture } from '../../core/merge/hostPicture';
import type { Picture } from '../../core/merge/picture';
import type { NetworkMap } from '../../core/model/networkMap';
import type { MapAddress } from './mapAddress';

/** Stage: the cards and wires of one host. */
export const useHostPicture = (map: NetworkMap, node: string, { plumbing, open }: MapAddress): Picture =>
  useMemo(() => hostPicture(map, { node, plumbing, open }), [map, node, plumbing, open]);
