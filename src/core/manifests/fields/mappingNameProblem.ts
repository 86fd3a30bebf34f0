import { msg } from '../../message';
import type { Message } from '../../message';

const longest = 253;

/**
 * What is wrong with the name of a bridge mapping to be made (domain P-01); stricter than OVN, which forbids commas and
 * colons only. `taken`: the localnet names mapped on any of the hosts.
 */
export const mappingNameProblem = (name: string, taken: readonly string[] = []): Message | undefined => {
  if (name === '') return msg('Enter a name.');
  if (name.length > longest) {
    return msg('A name here has {{max}} characters at most; this one has {{length}}.', {
      max: longest,
      length: name.length,
    });
  }
  if (!/^[A-Za-z0-9._-]+$/.test(name)) return msg('Use letters, digits, dots, dashes and underscores only.');
  if (isReservedMapping(name)) return msg('The physical network {{name}} belongs to OVN-Kubernetes.', { name });
  return taken.includes(name) ? msg('There is a physical network {{name}} already.', { name }) : undefined;
};

/** OVN-Kubernetes writes these mappings itself; never write or remove one. */
export const isReservedMapping = (name: string): boolean => ['physnet', 'exgwphysnet', 'locnet'].includes(name);
