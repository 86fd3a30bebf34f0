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

/** The first few names, and how many more there are; never "+1", which takes the room of the one. */
export const inShort = (names: readonly string[], most = 3): string =>
  names.length > most + 1 ? `${names.slice(0, most).join(', ')} +${names.length - most}` : names.join(', ');
