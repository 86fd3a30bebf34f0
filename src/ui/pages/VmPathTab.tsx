import { useEffect } from 'react';
import { EmptyState, EmptyStateBody, PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useCluster } from '../cluster/ClusterContext';
import { PanelBoundary } from '../faults/PanelBoundary';
import { useDiagnosis } from '../diagnosis/useDiagnosis';
import { useNetworkMap } from '../hooks/useNetworkMap';
import { VmPath } from '../ladder/VmPath';
import { LoadingState } from '../states/LoadingState';
import { useReadiness } from '../states/useReadiness';

type VmPathTabProps = { readonly namespace: string; readonly name: string };

/** Why a VM can, or can not, reach its networks: the tab on its own page. */
export const VmPathTab = ({ namespace, name }: VmPathTabProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const { snapshot, freshness, load } = useCluster();
  const checked = useDiagnosis(useNetworkMap());
  const isReady = useReadiness(freshness);
  useEffect(() => {
    // How its pods are and what they ran into is read only for a VM that is looked at, or waits.
    load('Event', { namespace });
    load('Pod', { namespace });
  }, [load, namespace]);
  const vm = checked.view.vms().find(({ place }) => place === `${namespace}/${name}`);
  return (
    <PageSection hasBodyWrapper={false}>
      <PanelBoundary part={t('The network path')} subject={snapshot}>
        {!isReady && <LoadingState freshness={freshness} />}
        {isReady && vm === undefined && (
          <EmptyState titleText={t('{{name}} could not be read', { name })} headingLevel="h2">
            <EmptyStateBody>
              {t(
                'Neither the virtual machine nor its instance is among what you may read of namespace {{namespace}}.',
                {
                  namespace,
                },
              )}
            </EmptyStateBody>
          </EmptyState>
        )}
        {isReady && vm !== undefined && <VmPath key={vm.id} checked={checked} vm={vm} />}
      </PanelBoundary>
    </PageSection>
  );
};
