import { msg } from '../../../core/message';
import type { Message } from '../../../core/message';
import type { WizardWorld } from '../engine/wizardWorld';
import { namespacesOf } from './vlanAnswers';
import type { VlanAnswers } from './vlanAnswers';

/** The VMs of one namespace, or of all; undefined when not each of them may be seen. */
export const vmsIn = ({ view }: WizardWorld, namespace: string | undefined): number | undefined =>
  view.isWhole('VirtualMachine', namespace)
    ? view.vms().filter((vm) => namespace === undefined || vm.namespace === namespace).length
    : undefined;

/** The VMs that may attach by the answers; undefined when not each of them may be seen. */
export const vmsMeant = (answers: VlanAnswers, world: WizardWorld): number | undefined => {
  if (answers.audience === 'everyone') return vmsIn(world, undefined);
  const counts = namespacesOf(answers).map((namespace) => vmsIn(world, namespace));
  return counts.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
};

/** "14 VMs". */
export const vmCount = (count: number): Message => (count === 1 ? msg('1 VM') : msg('{{count}} VMs', { count }));
