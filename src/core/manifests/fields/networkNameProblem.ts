import { msg } from '../../message';
import type { Message } from '../../message';

/** What is wrong with the name by which OVN-Kubernetes is to know a network; `taken` by networks of other settings. */
export const networkNameProblem = (name: string, taken: readonly string[] = []): Message | undefined => {
  if (name === '') return msg('Enter a name.');
  if (!/^[A-Za-z0-9._-]{1,253}$/.test(name)) {
    return msg('Use letters, digits, dots, dashes and underscores only, {{max}} characters at most.', { max: 253 });
  }
  if (['default', 'ovn-kubernetes'].includes(name)) return msg('The network name {{name}} is reserved.', { name });
  return taken.includes(name) ? msg('The name {{name}} is taken.', { name }) : undefined;
};
