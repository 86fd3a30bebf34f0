import { msg } from '../../message';
import type { Message } from '../../message';
import { wholeNumber } from './wholeNumber';

/** The VLAN ids that may be chosen; 0 means untagged to switches, and 4095 is reserved. */
export const vlanIds = { min: 1, max: 4094 } as const;

/** What is wrong with a VLAN id as typed; an empty field is wrong too, since untagged is another answer. */
export const vlanIdProblem = (text: string): Message | undefined => {
  if (text.trim() === '') return msg('Enter a VLAN id, or choose untagged traffic.');
  return readVlanId(text) === undefined
    ? msg('A VLAN id is a whole number from {{min}} to {{max}}, without anything else.', vlanIds)
    : undefined;
};

/** The VLAN id that a field holds; undefined exactly where `vlanIdProblem` objects. */
export const readVlanId = (text: string): number | undefined => {
  const id = wholeNumber(text);
  return id !== undefined && id >= vlanIds.min && id <= vlanIds.max ? id : undefined;
};
