import { msg } from '../../message';
import { k8sNodeId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { timeOf } from '../../view/timeOf';
import type { VmView } from '../../view/vmView';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { lackOn } from './wireOn';

/** A migration that failed, to a node that lacks a network of the VM (domain D-423). */
export const migrationFailed: Rule = {
  id: 'd-423-migration-failed',
  code: 'D-423',
  severities: ['warning'],
  scope: 'vm',
  needs: ['VirtualMachineInstance', 'NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('The last migration of {{vm}}, to {{target}}, failed; that node lacks {{names}}.'),
  message: msg(
    'The VM still runs where it was, but it cannot move there while its NIC {{nics}} has no network on {{target}}.',
  ),
  why: msg(
    'A live migration makes a second pod of the VM on the target, with all its networks. Where one of them does not exist the pod does not come up, and the migration is given up.',
  ),
  remedy: msg('Let the policy that makes {{names}} select {{target}}, then migrate {{vm}} again.'),
  find: (view) => view.vms().flatMap((vm) => answersFor(view, vm)),
};

const answersFor = (view: ClusterView, vm: VmView): readonly Answer[] => {
  const { migration } = vm.workload.vmi ?? {};
  const target = migration?.targetNode;
  if (!migration?.failed || target === undefined || isOld(migration.ended, view.now)) return [];
  const lacks = vm.nics.flatMap((nic) => {
    const nad = view.nadOf(nic);
    const lack = nad && lackOn(view, nad, target);
    return lack === undefined || lack === 'unknown' ? [] : [{ nic, lack }];
  });
  if (lacks.length === 0) return [];
  return [
    {
      kind: 'finding',
      at: [
        vm.id,
        ...lacks.map(({ nic }) => nic.id),
        ...new Set([...lacks.map(({ lack }) => lack.id), k8sNodeId(target)]),
      ],
      values: {
        vm: vm.place,
        target,
        names: namesText([...new Set(lacks.map(({ lack }) => lack.name))]),
        nics: namesText(lacks.map(({ nic }) => nic.name)),
      },
      evidence: [
        { object: `VirtualMachineInstance/${vm.place}`, path: 'status.migrationState.failed', value: true },
        { object: `VirtualMachineInstance/${vm.place}`, path: 'status.migrationState.targetNode', value: target },
      ],
    },
  ];
};

const day = 86_400_000;

/** The state of the last migration stays until the next; one of which the end is not said counts as recent. */
const isOld = (ended: string | undefined, now: number): boolean => now - (timeOf(ended) ?? now) > day;
