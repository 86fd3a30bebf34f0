import { msg } from '../../message';
import type { Message } from '../../message';

/** The kernel's limit, in characters. */
export const longestInterfaceName = 15;

/**
 * What is wrong with the name of an interface to be made (domain P-01). `taken`: names of interfaces that are there on any
 * of the hosts.
 */
export const interfaceNameProblem = (name: string, taken: readonly string[] = []): Message | undefined => {
  if (name === '') return msg('Enter a name.');
  if (name.length > longestInterfaceName) {
    return msg('The name of an interface has {{max}} characters at most; this one has {{length}}.', {
      max: longestInterfaceName,
      length: name.length,
    });
  }
  if (!isSpelledWell(name))
    return msg('The name of an interface has no blanks, slashes or colons, and is not only dots.');
  if (isReservedInterface(name)) return msg('The name {{name}} belongs to the cluster network.', { name });
  return taken.includes(name) ? msg('There is an interface {{name}} already.', { name }) : undefined;
};

/** Names that OpenShift and OVN-Kubernetes use on every host; no policy of ours may define one. */
export const isReservedInterface = (name: string): boolean =>
  reserved.includes(name) || reservedBeginnings.some((beginning) => name.startsWith(beginning));

const isSpelledWell = (name: string): boolean => /^[^\s/:]+$/.test(name) && !unusable.includes(name);

/** Not names of files, and names that NetworkManager refuses. */
const unusable: readonly string[] = ['.', '..', 'all', 'default', 'bonding_masters'];

const reserved: readonly string[] = ['br-ex', 'br-ex1', 'br-ext', 'br-int', 'br-local', 'ovs-system', 'lo'];
const reservedBeginnings: readonly string[] = ['ovn-k8s-mp', 'genev_sys_', 'vxlan_sys_'];
