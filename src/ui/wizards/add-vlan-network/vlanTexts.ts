import { namespacesOf, vlanOf } from './vlanAnswers';
import type { VlanAnswers } from './vlanAnswers';

/** "VLAN 1924", as it is called everywhere. */
export const vlanText = (answers: VlanAnswers): string => {
  const vlan = vlanOf(answers);
  return vlan === undefined ? 'untagged' : `VLAN ${vlan}`;
};

/** The namespaces by name. */
export const whoText = (answers: VlanAnswers): string =>
  answers.audience === 'everyone' ? 'all namespaces' : listed(namespacesOf(answers));

/** Names in a row. */
export const listed = (names: readonly string[]): string => names.join(', ');
