import { PrintIcon } from '@patternfly/react-icons/dist/dynamic/icons/print-icon';
import { Button, PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useCluster } from '../cluster/ClusterContext';
import { PanelBoundary } from '../faults/PanelBoundary';
import { FindingsView } from '../findings/FindingsView';
import { useDiagnosis } from '../diagnosis/useDiagnosis';
import { useNetworkMap } from '../hooks/useNetworkMap';
import { LoadingState } from '../states/LoadingState';
import { useReadiness } from '../states/useReadiness';
import { PageHeader, pageId } from './PageHeader';
import './networkMapPage.css';

/** Everything that is wrong with the cluster's wiring, by cause, and what could not be checked. */
export const FindingsPage = () => {
  const { t } = useTranslation('plugin__wiremap');
  const { snapshot, freshness } = useCluster();
  const checked = useDiagnosis(useNetworkMap());
  const isReady = useReadiness(freshness);
  return (
    <PageSection id={pageId} hasBodyWrapper={false} className="wiremap-page" padding={{ default: 'noPadding' }}>
      <PageHeader part="findings" diagnosis={isReady ? checked.diagnosis : undefined}>
        {isReady && (
          <Button variant="secondary" icon={<PrintIcon />} onClick={() => globalThis.print()}>
            {t('Print')}
          </Button>
        )}
      </PageHeader>
      <PanelBoundary part={t('The findings')} subject={snapshot}>
        {isReady ? <FindingsView checked={checked} /> : <LoadingState freshness={freshness} />}
      </PanelBoundary>
    </PageSection>
  );
};
