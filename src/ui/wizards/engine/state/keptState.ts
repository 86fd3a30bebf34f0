import { revivedAnswers } from './answers';
import type { Answers } from './answers';
import type { Run } from './run';
import { freshState } from './wizardState';
import type { WizardState } from './wizardState';

/** Where a wizard keeps what it must not forget over a reload: the browser tab's own storage. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps the state of a wizard; a browser that keeps nothing is no reason to stop. */
export const keep = <A extends Answers>(storage: Keeper, wizard: string, state: WizardState<A>): void => {
  try {
    storage.setItem(keyOf(wizard), JSON.stringify({ form, ...state }));
  } catch {
    // Full, or forbidden by the user.
  }
};

/**
 * The state as it was kept of a wizard that would start with `fresh`; undefined when there is none that can be read, or when it
 * was opened by another link, which asks for something else. A change under way is never lost for that.
 */
export const kept = <A extends Answers>(
  storage: Keeper,
  wizard: string,
  fresh: WizardState<A>,
): WizardState<A> | undefined => {
  const text = read(storage, keyOf(wizard));
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isKept(value) || (value.from !== fresh.from && value.run === undefined)) return undefined;
    return {
      ...freshState(revivedAnswers(fresh.answers, value.answers), value.from),
      left: value.left,
      yaml: value.yaml,
      overrides: value.overrides,
      run: value.run,
    };
  } catch {
    return undefined;
  }
};

/** When a wizard has ended. */
export const forget = (storage: Keeper, wizard: string): void => {
  try {
    storage.removeItem(keyOf(wizard));
  } catch {
    // What cannot be kept need not be forgotten.
  }
};

/** Written by nobody but `keep`, in a tab of one's own: its parts have the shape that they were written in. */
type Kept = {
  readonly form: typeof form;
  readonly from: string;
  readonly answers: unknown;
  readonly left: readonly string[];
  readonly yaml?: string;
  readonly overrides: readonly string[];
  readonly run?: Run;
};

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'form' in value && value.form === form;

/** Grows when the shape of what is kept changes, so that an older one is not read as a newer. */
const form = 1;

const keyOf = (wizard: string): string => `wiremap.wizard.${wizard}`;

const read = (storage: Keeper, key: string): string | undefined => {
  try {
    return storage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};
