import type { ComponentType } from 'react';
import type { Message } from '../../../core/message';
import type { Answers } from './state/answers';
import type { WizardWorld } from './wizardWorld';

/**
 * Why an answer cannot stand, in words that stand at its field. As long as a step has one, Next is blocked. `isMissing`:
 * nothing was answered yet, which nobody is told before they leave the field.
 */
export type FieldProblem = {
  readonly field: string;
  readonly message: Message;
  readonly isMissing?: boolean | undefined;
};

/**
 * What a step's form gets. `change` answers; `leave` says that a person is done with a field, from when on its problem is
 * shown; `problemOf` gives the problem of a field if it is to be shown now.
 */
export type StepFormProps<A extends Answers> = {
  readonly answers: A;
  readonly world: WizardWorld;
  readonly change: (answers: Partial<A>) => void;
  readonly leave: (field: string) => void;
  readonly problemOf: (field: string) => Message | undefined;
};

/** One page of questions. All functions are pure. */
export type WizardStep<A extends Answers> = {
  /** Last part of the URL, kebab-case, also the name of the step's folder. */
  readonly id: string;
  /** In the list of steps, e.g. "VLAN and users". */
  readonly title: Message;
  /** Heading of the page, e.g. "Which VLAN, and who may use it?". */
  readonly question: (answers: A, world: WizardWorld) => Message;
  /** One sentence under it. */
  readonly lead?: ((answers: A, world: WizardWorld) => Message | undefined) | undefined;
  /** May be passed without an answer; the list says so. */
  readonly isOptional?: boolean | undefined;
  readonly problems: (answers: A, world: WizardWorld) => readonly FieldProblem[];
  /** Pre-flight checks whose refusal is shown on this page and blocks its Next, such as `P-16`. */
  readonly checks?: readonly string[] | undefined;
  readonly Form: ComponentType<StepFormProps<A>>;
  /** The answers in a few words, under the step's title; also before the page was seen, when they are safe defaults. */
  readonly summary: (answers: A, world: WizardWorld) => Message | undefined;
};

/** Makes a step; it is here so that the type of the answers need not be written twice. */
export const wizardStep = <A extends Answers>(step: WizardStep<A>): WizardStep<A> => step;
