import { useTranslation } from 'react-i18next';
import { useCluster } from '../../cluster/ClusterContext';
import type { Notice } from './notice';

/** Tells whoever may not see into the hosts what is missing from the picture and who can help. */
export const useRightsNotice = (): Notice | undefined => {
  const { t } = useTranslation('plugin__wiremap');
  const { freshness, takenAt } = useCluster();
  const { state } = freshness.NodeNetworkState;
  if (state === 'notInSource') {
    return {
      variant: 'warning',
      title: t('The inside of the hosts is not known'),
      body:
        takenAt === undefined
          ? t('The Kubernetes NMState Operator is not installed. Networks and VMs are drawn, NICs and bridges are not.')
          : t('There is no NodeNetworkState in the dump. Networks and VMs are drawn, NICs and bridges are not.'),
    };
  }
  if (state !== 'forbidden') return undefined;
  return {
    variant: 'info',
    title: t('You see networks and VMs, but not the hosts'),
    body: t('Your rights do not include NodeNetworkState. Ask a cluster administrator how the hosts are wired.'),
  };
};
