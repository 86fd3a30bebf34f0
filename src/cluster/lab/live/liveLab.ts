import type { Store } from '../../store/createStore';
import type { Admission } from '../../store/write/writeRequest';
import type { LabClock } from './labClock';

/** What a reconciler works on: the lab's objects and its time. */
export type LabSurroundings = { readonly store: Store; readonly clock: LabClock };

/**
 * A part of the platform at work: watches the store and answers changes with changes, as the controller that it stands
 * for would. It leaves alone what is there when it starts. The answer stops it, with all that it still had to do.
 */
export type Reconciler = {
  readonly start: (surroundings: LabSurroundings) => () => void;
  /** What it lets nobody write. The store is made with these checks, before anything starts. */
  readonly admission?: readonly Admission[] | undefined;
};

/** Starts reconcilers in order; the answer stops them all. */
export const startLiveLab = (reconcilers: readonly Reconciler[], surroundings: LabSurroundings): (() => void) => {
  const stops = reconcilers.map(({ start }) => start(surroundings));
  return () => stops.forEach((stop) => stop());
};
