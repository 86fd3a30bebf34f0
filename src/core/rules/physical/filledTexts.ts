import type { Message } from '../../message';
import type { RuleFinding, Values } from '../rule';

type Texts = Pick<RuleFinding, 'title' | 'message' | 'remedy'>;

/** The texts that a finding has of its own, filled with its values as those of the rule are. */
export const filledTexts = (values: Values, { title, message, remedy }: Texts): Texts => {
  const filled = (own: Message | undefined): Message | undefined => own && { text: own.text, values };
  return { title: filled(title), message: filled(message), remedy: filled(remedy) };
};
