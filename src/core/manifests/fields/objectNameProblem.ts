import { msg } from '../../message';
import type { Message } from '../../message';

/** The longest label value and DNS-1123 label, in characters. */
export const longestLabel = 63;

/** What is wrong with the name of a policy to be made; it becomes a label of each of its enactments (domain §3.1). */
export const policyNameProblem = (name: string, taken: readonly string[] = []): Message | undefined =>
  labelProblem(name) ?? takenProblem(name, taken);

/**
 * What is wrong with the name of a NAD to be made, or of a CUDN or UDN, whose NADs are named as it is. `taken`: the names
 * in the same namespace, or in all those that are selected.
 */
export const networkObjectNameProblem = (name: string, taken: readonly string[] = []): Message | undefined =>
  labelProblem(name) ??
  // OpenShift's admission of NADs refuses it, although Kubernetes would not (attachments N1).
  (name.startsWith('0') ? msg('A name here may not start with 0.') : takenProblem(name, taken));

/** What is wrong with the name of a NIC in a VM; `taken`: the names of the VM's other NICs and networks. */
export const vmNicNameProblem = (name: string, taken: readonly string[] = []): Message | undefined =>
  labelProblem(name) ?? takenProblem(name, taken);

const labelProblem = (name: string): Message | undefined => {
  if (name === '') return msg('Enter a name.');
  if (name.length > longestLabel) {
    return msg('A name here has {{max}} characters at most; this one has {{length}}.', {
      max: longestLabel,
      length: name.length,
    });
  }
  return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)
    ? undefined
    : msg('Use lower case letters, digits and dashes, with a letter or digit at both ends.');
};

const takenProblem = (name: string, taken: readonly string[]): Message | undefined =>
  taken.includes(name) ? msg('The name {{name}} is taken.', { name }) : undefined;
