import type { Message } from '../message';

/** How a key of a CNI configuration is asked for in a form. Numbers: whole, both limits included. */
export type FormField<Key extends string = string> = {
  readonly key: Key;
  readonly label: Message;
  readonly help?: Message | undefined;
  readonly required?: true | undefined;
  readonly input:
    | { readonly kind: 'text' }
    | { readonly kind: 'whole'; readonly min: number; readonly max: number }
    | { readonly kind: 'flag' }
    | { readonly kind: 'choice'; readonly choices: readonly { readonly value: string; readonly label: Message }[] }
    | { readonly kind: 'texts' }
    | { readonly kind: 'vlanRanges' };
};
