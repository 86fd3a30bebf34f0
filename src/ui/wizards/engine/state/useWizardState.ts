import { useCallback, useEffect, useReducer } from 'react';
import type { Dispatch } from 'react';
import type { Wizard } from '../wizard';
import type { WizardWorld } from '../wizardWorld';
import type { Answers } from './answers';
import { forget, keep, kept } from './keptState';
import { freshState, nextState } from './wizardState';
import type { WizardEvent, WizardState } from './wizardState';

/** A wizard's memory: what it knows, how that changes, and how it ends. */
export type WizardMemory<A extends Answers> = {
  readonly state: WizardState<A>;
  readonly dispatch: Dispatch<WizardEvent<A>>;
  /** When it is over, or was called off: nothing of it is kept. */
  readonly end: () => void;
};

/** Begins where the tab left off, else with what the URL and the cluster say. */
export const useWizardState = <A extends Answers>(
  wizard: Wizard<A>,
  world: WizardWorld,
  query: string,
): WizardMemory<A> => {
  const [state, dispatch] = useReducer(nextState<A>, undefined, () => {
    const fresh = freshState(wizard.start(world, new URLSearchParams(query)), query);
    return kept(sessionStorage, wizard.id, fresh) ?? fresh;
  });
  useEffect(() => keep(sessionStorage, wizard.id, state), [wizard.id, state]);
  const end = useCallback(() => forget(sessionStorage, wizard.id), [wizard.id]);
  return { state, dispatch, end };
};
