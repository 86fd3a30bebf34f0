import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../core/rules/finding';
import { sufferersOf } from '../../../core/rules/sufferers';
import type { ClusterView } from '../../../core/view/clusterView';

/** Says in one sentence which VMs a finding bears on. Where VMs were not all read, that none is seen proves nothing. */
export const useSufferersText = (view: ClusterView): ((finding: Finding) => string) => {
  const { t, i18n } = useTranslation('plugin__wiremap');
  return useCallback(
    (finding) => {
      const names = sufferersOf(view.map, finding).map(({ namespace = '', name }) => `${namespace}/${name}`);
      const list = new Intl.ListFormat(i18n.language).format(names.slice(0, named));
      const vms = names.length;
      if (vms === 0) {
        return view.isWhole('VirtualMachine') && view.isWhole('VirtualMachineInstance')
          ? t('No VM depends on it.')
          : t('No VM that you may see depends on it.');
      }
      if (vms === 1) return t('It concerns VM {{list}}.', { list });
      return vms <= named
        ? t('It concerns {{vms}} VMs: {{list}}.', { vms, list })
        : t('It concerns {{vms}} VMs, among them {{list}}.', { vms, list });
    },
    [view, t, i18n.language],
  );
};

/** More names than this say no more. */
const named = 4;
