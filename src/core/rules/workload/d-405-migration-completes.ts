import { msg } from '../../message';
import type { Rule } from '../rule';
import { conditionEvidence, conditionOf } from './condition';

/** VMs whose change waits for a live migration (domain D-405). */
export const migrationCompletes: Rule = {
  id: 'd-405-migration-completes',
  code: 'D-405',
  severities: ['info'],
  scope: 'vm',
  needs: ['VirtualMachineInstance'],
  title: msg('A live migration of {{vm}} will complete a change to it.'),
  message: msg('Until it has moved, the guest on {{node}} runs without the change.'),
  why: msg(
    'Some changes to a running VM need a new pod. KubeVirt gives it one by live migration, without a stop of the guest, and does so by itself where it is set up to roll changes out live.',
  ),
  remedy: msg('Wait for KubeVirt to migrate {{vm}}, or start a live migration of it.'),
  find: (view) =>
    view.vms().flatMap(({ id, place, workload: { vmi }, runs }) => {
      const condition = conditionOf(vmi?.conditions, 'MigrationRequired');
      if (!condition || runs === undefined) return [];
      return {
        kind: 'finding',
        at: [id],
        values: { vm: place, node: runs },
        evidence: [conditionEvidence(`VirtualMachineInstance/${place}`, condition)],
      };
    }),
};
