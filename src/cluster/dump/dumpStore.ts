import { createStore, type Store } from '../store/createStore';
import type { Dump } from './readDump';

/**
 * A store that answers as the cluster of a dump would have. Only the kinds that the dump covers are served, so that a kind
 * it leaves out is "not there to be asked" and not "none": CRDs help to describe kinds but do not make them served.
 */
export const dumpStore = (
  dump: Dump,
  { clock, random }: Pick<Parameters<typeof createStore>[0], 'clock' | 'random'>,
): Store => createStore({ objects: dump.objects, installed: dump.kinds, crdsServe: false, clock, random });
