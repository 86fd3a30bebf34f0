import { msg } from '../../message';
import type { Rule } from '../rule';
import { namesText } from '../said/namesText';
import { conditionEvidence, conditionOf } from './condition';
import { deviceEvidence } from './nicEvidence';

/** VMs that cannot be live-migrated because of a NIC (domain D-406). */
export const nicBlocksMigration: Rule = {
  id: 'd-406-nic-blocks-migration',
  code: 'D-406',
  severities: ['warning'],
  scope: 'vm',
  needs: ['VirtualMachineInstance'],
  title: msg('{{vm}} cannot be live-migrated because of its NIC {{nics}}.'),
  message: msg('It has to be shut down when {{node}} is drained or updated. KubeVirt says: {{said}}'),
  why: msg(
    'On the pod network a VM has the address of its pod, which changes with the pod. Only a binding that hides this address from the guest lets it move to another node while it runs.',
  ),
  remedy: msg('Give the NIC on the pod network masquerade binding and restart {{vm}}.'),
  find: (view) =>
    view.vms().flatMap(({ id, place, workload: { vmi }, nics, runs }) => {
      const condition = conditionOf(vmi?.conditions, 'LiveMigratable', 'False');
      if (condition?.reason !== 'InterfaceNotLiveMigratable' || runs === undefined) return [];
      const blocking = nics.filter(
        ({ source, spec }) => source?.kind === 'pod' && spec.interface?.binding !== 'masquerade',
      );
      const values = {
        vm: place,
        node: runs,
        nics: namesText(blocking.map(({ name }) => name)),
        said: condition.message ?? '',
      };
      return {
        kind: 'finding',
        at: [id, ...blocking.map((nic) => nic.id)],
        values,
        title:
          blocking.length > 0 ? undefined : msg('{{vm}} cannot be live-migrated because of one of its NICs.', values),
        evidence: [
          conditionEvidence(`VirtualMachineInstance/${place}`, condition),
          ...blocking.map((nic) => deviceEvidence(nic, '', nic.spec.interface?.binding ?? null)),
        ],
      };
    }),
};
