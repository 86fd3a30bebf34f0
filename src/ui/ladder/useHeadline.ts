import { useTranslation } from 'react-i18next';
import type { Ladder } from '../../core/ladder/ladder';
import type { VmView } from '../../core/view/vmView';

/** All NICs of a VM in one sentence. What could not be checked is never counted as well. */
export const useHeadline = ({ name: vm, runs }: VmView, ladders: readonly Ladder[]): string => {
  const { t } = useTranslation('plugin__wiremap');
  const all = ladders.length;
  const count = (kind: Ladder['verdict']['kind']) => ladders.filter(({ verdict }) => verdict.kind === kind).length;
  const cut = count('cannot');
  const unknown = count('unknown');
  if (cut > 0)
    return runs === undefined
      ? t('{{cut}} of {{all}} NICs of {{vm}} could not reach their network', { cut, all, vm })
      : t('{{cut}} of {{all}} NICs of {{vm}} cannot reach their network', { cut, all, vm });
  if (unknown > 0)
    return t('{{unknown}} of {{all}} NICs of {{vm}} could not be checked all the way', { unknown, all, vm });
  return all === 1
    ? t('Nothing was found that keeps {{vm}} from its network', { vm })
    : t('Nothing was found that keeps the {{all}} NICs of {{vm}} from their networks', { all, vm });
};
