import { readAddress, writeAddress } from './mapAddress';
import type { MapAddress } from './mapAddress';
import { useAddress } from './useAddress';
import type { Change } from './useAddress';

export type ChangeAddress = Change<MapAddress>;

/** The map page's state as it stands in the URL, and how to change it. */
export const useMapAddress = (): readonly [MapAddress, ChangeAddress] => useAddress(form);

const form = { read: readAddress, write: writeAddress };
