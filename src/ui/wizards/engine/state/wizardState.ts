import type { Answers } from './answers';
import { nextRun } from './run';
import type { Run, RunEvent } from './run';

/** All that a wizard has to remember; the place is in the URL. `from`: the query of the URL that it was opened with. */
export type WizardState<A extends Answers> = {
  readonly from: string;
  readonly answers: A;
  /** Fields that a person left, or tried to pass: their problems are shown. */
  readonly left: readonly string[];
  /** The YAML as a person wrote it; undefined = as the answers say. */
  readonly yaml: string | undefined;
  /** What was typed to override checks, each as the check asks for it. */
  readonly overrides: readonly string[];
  /** Set once Apply was pressed. */
  readonly run: Run | undefined;
};

export type WizardEvent<A extends Answers> =
  | { readonly type: 'answered'; readonly answers: Partial<A> }
  | { readonly type: 'left'; readonly fields: readonly string[] }
  | { readonly type: 'wroteYaml'; readonly yaml: string | undefined }
  | { readonly type: 'overrode'; readonly override: string; readonly isMeant: boolean }
  | RunEvent;

/** The state of a wizard that nobody has touched. */
export const freshState = <A extends Answers>(answers: A, from = ''): WizardState<A> => ({
  from,
  answers,
  left: [],
  yaml: undefined,
  overrides: [],
  run: undefined,
});

/** What follows from an event. Answers are not changed while they are being applied; another answer drops YAML of one's own. */
export const nextState = <A extends Answers>(state: WizardState<A>, event: WizardEvent<A>): WizardState<A> => {
  switch (event.type) {
    case 'answered':
      return state.run === undefined
        ? { ...state, answers: { ...state.answers, ...event.answers }, yaml: undefined, overrides: [] }
        : state;
    case 'left':
      return { ...state, left: [...new Set([...state.left, ...event.fields])] };
    case 'wroteYaml':
      return state.run === undefined ? { ...state, yaml: event.yaml, overrides: [] } : state;
    case 'overrode':
      return {
        ...state,
        overrides: [
          ...state.overrides.filter((one) => one !== event.override),
          ...(event.isMeant ? [event.override] : []),
        ],
      };
    default:
      return { ...state, run: nextRun(state.run, event) };
  }
};
