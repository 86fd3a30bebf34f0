import type { Message } from '../../../core/message';
import type { DraftChange } from '../../../core/manifests/draftChange';
import type { Answers } from './state/answers';
import type { Hanging } from './side/hanging';
import type { WizardStep } from './wizardStep';
import type { WizardWorld } from './wizardWorld';

/**
 * A wizard: questions, what they are answered with before anybody answers, and the objects that the answers mean. The engine
 * adds review and apply, keeps the answers and the place in the URL, checks, plans, writes, follows and takes back.
 *
 * A new one is a folder `ui/wizards/<id>` with `<id>.ts` (this value), `steps/<step-id>/<step-id>.ts` (the `wizardStep`s with
 * their forms), and a line in `allWizards.ts`.
 */
export type Wizard<A extends Answers> = {
  /** In the URL and on the label of what it makes. */
  readonly id: string;
  readonly title: Message;
  /** One sentence: what a person gets. */
  readonly lead: Message;
  /** Whether something may be answered for its user by the URL, e.g. `?vlan=1924&uplink=physnet-vmdata`. */
  readonly start: (world: WizardWorld, query: URLSearchParams) => A;
  readonly steps: readonly WizardStep<A>[];
  /**
   * The objects in the order of writing, without labels of ours; undefined as long as the answers do not suffice. Not asked
   * whether they are allowed: that is what checks are for.
   */
  readonly drafts: (answers: A, world: WizardWorld) => readonly DraftChange[] | undefined;
  /** What the change takes its place in, for the picture beside the questions. */
  readonly hanging: (answers: A, world: WizardWorld) => Hanging | undefined;
  /** Under the title once there are answers, e.g. "VLAN 1924 for shop, on physnet-vmdata". */
  readonly inShort: (answers: A, world: WizardWorld) => Message | undefined;
  /** What is possible once this is applied, e.g. "22 VMs in shop and billing may then attach to VLAN 1924." */
  readonly outlook: (answers: A, world: WizardWorld) => Message | undefined;
  /** VMs that stop or lose their connection for a moment when this is applied; undefined = it cannot be told. */
  readonly interrupts?: ((answers: A, world: WizardWorld) => readonly string[] | undefined) | undefined;
};

/** Makes a wizard; it is here so that the type of the answers need not be written twice. */
export const defineWizard = <A extends Answers>(wizard: Wizard<A>): Wizard<A> => wizard;
