import { Alert } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useCluster } from '../cluster/ClusterContext';

/** Tells whoever may not see into the hosts what is missing from the picture and who can help. */
export const RightsNotice = () => {
  const { t } = useTranslation('plugin__wiremap');
  const { freshness, takenAt } = useCluster();
  const { state } = freshness.NodeNetworkState;
  if (state === 'notInSource') {
    return (
      <Alert isInline variant="warning" title={t('The inside of the hosts is not known')}>
        {takenAt === undefined
          ? t('The Kubernetes NMState Operator is not installed. Networks and VMs are drawn, NICs and bridges are not.')
          : t('There is no NodeNetworkState in the dump. Networks and VMs are drawn, NICs and bridges are not.')}
      </Alert>
    );
  }
  if (state !== 'forbidden') return null;
  return (
    <Alert isInline variant="info" title={t('You see networks and VMs, but not the hosts')}>
      {t('Your rights do not include NodeNetworkState. Ask a cluster administrator how the hosts are wired.')}
    </Alert>
  );
};
