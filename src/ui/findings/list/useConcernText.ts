import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bearing } from '../../../core/merge/found/bearing';
import type { ClusterView } from '../../../core/view/clusterView';
import type { FoundGroup } from '../filter/foundGroups';

/**
 * Says in one sentence whom a cause concerns, with all that follows from it: VMs, else hosts. Where VMs were not all read,
 * that none is seen proves nothing.
 */
export const useConcernText = (view: ClusterView): ((group: FoundGroup) => string) => {
  const { t, i18n } = useTranslation('plugin__wiremap');
  return useCallback(
    ({ cause, found }) => {
      const all = (of: (bearing: Bearing) => ReadonlySet<string>) => [
        ...new Set(found.flatMap(({ bearing }) => [...of(bearing)])),
      ];
      const listed = (names: readonly string[]) => new Intl.ListFormat(i18n.language).format(names.slice(0, named));
      const vmNames = all(({ vms }) => vms).map((id) => id.slice('vm:'.length));
      const [vms, list] = [vmNames.length, listed(vmNames)];
      if (vms === 1) return t('It concerns VM {{list}}.', { list });
      if (vms > named) return t('It concerns {{vms}} VMs, among them {{list}}.', { vms, list });
      if (vms > 0) return t('It concerns {{vms}} VMs: {{list}}.', { vms, list });
      const nodes = all((bearing) => bearing.nodes);
      if (isBesideWires(cause.subjects[0]))
        return nodes.length === 0 ? '' : t('Hosts: {{list}}.', { list: listed(nodes) });
      return view.isWhole('VirtualMachine') && view.isWhole('VirtualMachineInstance')
        ? t('No VM depends on it.')
        : t('No VM that you may see depends on it.');
    },
    [view, t, i18n.language],
  );
};

/** Whether VMs depend on such a thing cannot be followed along wires. */
const isBesideWires = (id: string): boolean => /^(nncp|nnce|k8sNode|namespace|pod|nodeResource):/.test(id);

/** More names than this say no more. */
const named = 4;
