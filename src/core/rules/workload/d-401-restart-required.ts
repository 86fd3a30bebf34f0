import { msg } from '../../message';
import type { Rule } from '../rule';
import { conditionEvidence, conditionOf } from './condition';

/** VMs whose changes only a restart brings about (domain D-401). */
export const restartRequired: Rule = {
  id: 'd-401-restart-required',
  code: 'D-401',
  severities: ['warning'],
  scope: 'vm',
  needs: ['VirtualMachine'],
  title: msg('Changes to {{vm}} wait for a restart.'),
  message: msg('The running guest still has the old settings. KubeVirt says: {{said}}'),
  why: msg(
    'A part of a VM can be changed while it runs, the rest only takes effect when its pod is made anew. Until then what the VM writes and what runs are two things, and the map shows the one that runs.',
  ),
  remedy: msg('Restart {{vm}} when its users can bear it, or take the change back.'),
  find: (view) =>
    view.vms().flatMap(({ id, place, object, workload }) => {
      const condition = conditionOf(workload.vm?.conditions, 'RestartRequired');
      if (!condition) return [];
      return {
        kind: 'finding',
        at: [id],
        values: { vm: place, said: condition.message ?? '' },
        message: condition.message ? undefined : msg('The running guest still has the old settings.'),
        evidence: [conditionEvidence(object, condition)],
      };
    }),
};
