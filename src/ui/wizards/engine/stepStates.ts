import type { Message } from '../../../core/message';
import type { Answers } from './state/answers';
import { applyStep, reviewStep } from './wizardAddress';
import type { Wizard } from './wizard';
import type { FieldProblem } from './wizardStep';
import type { WizardWorld } from './wizardWorld';

/** A line in the list of steps. `blocks`: what keeps its Next from being pressed. */
export type StepState = {
  readonly id: string;
  readonly title: Message;
  readonly summary: Message | undefined;
  readonly isOptional: boolean;
  readonly blocks: readonly FieldProblem[];
};

/** How far each question is answered. While the answers are applied, what they make is in nobody's way but their own. */
export const stepStates = <A extends Answers>(
  { steps }: Wizard<A>,
  answers: A,
  { world, isRunning }: { readonly world: WizardWorld; readonly isRunning: boolean },
): readonly StepState[] =>
  steps.map(({ id, title, summary, isOptional = false, problems }) => {
    const blocks = isRunning ? [] : problems(answers, world);
    return { id, title, isOptional, blocks, summary: blocks.length === 0 ? summary(answers, world) : undefined };
  });

/**
 * The step to show for the one that the URL names: once Apply was pressed there is only that; a page that needs earlier
 * answers waits for them.
 */
export const stepToShow = (asked: string | undefined, steps: readonly StepState[], isRunning: boolean): string => {
  const ids = steps.map(({ id }) => id);
  const first = ids[0] ?? reviewStep;
  if (isRunning) return applyStep;
  const open = steps.find(({ blocks }) => blocks.length > 0)?.id ?? reviewStep;
  const wanted = asked === applyStep ? reviewStep : (asked ?? first);
  const order = [...ids, reviewStep];
  if (!order.includes(wanted)) return first;
  return order.indexOf(wanted) <= order.indexOf(open) ? wanted : open;
};
