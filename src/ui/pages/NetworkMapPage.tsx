import { useCallback, useEffect, useMemo } from 'react';
import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useCluster } from '../cluster/ClusterContext';
import { PanelBoundary } from '../faults/PanelBoundary';
import { nodeScope } from '../hooks/mapAddress';
import { useLateDiagnosis } from '../diagnosis/useLateDiagnosis';
import { useEscape } from '../hooks/useEscape';
import { useMapAddress } from '../hooks/useMapAddress';
import { useNetworkMap } from '../hooks/useNetworkMap';
import { LoadingState } from '../states/LoadingState';
import { NoHostsState } from '../states/NoHostsState';
import { hostsMissing } from '../states/hostsMissing';
import { useReadiness } from '../states/useReadiness';
import { ViewToggle } from '../wiring/ViewToggle';
import { WiringToolbar } from '../wiring/WiringToolbar';
import { WiringView } from '../wiring/WiringView';
import { hostInScope, hostsToDraw } from '../wiring/hostsToDraw';
import { AddVlanButton } from './AddVlanButton';
import { PageHeader, pageId } from './PageHeader';
import './networkMapPage.css';

/** The wiring of one host, as a map or as a table. */
export const NetworkMapPage = () => {
  const { t } = useTranslation('plugin__wiremap');
  const { snapshot, freshness, takenAt } = useCluster();
  const [address, onChange] = useMapAddress();
  const map = useNetworkMap();
  const isReady = useReadiness(freshness);
  const checked = useLateDiagnosis(map, isReady);
  const hosts = useMemo(() => hostsToDraw(map), [map]);
  const host = useMemo(() => hostInScope(map, hosts, address.scope), [map, hosts, address.scope]);
  const isUnnamed = isReady && address.scope === undefined;
  useEffect(() => {
    // So that the address shows a colleague the same host.
    if (isUnnamed && host !== undefined) onChange({ scope: nodeScope(host) }, { replace: true });
  }, [isUnnamed, host, onChange]);
  useEscape(useCallback(() => onChange({ select: undefined }), [onChange]));
  return (
    <PageSection id={pageId} hasBodyWrapper={false} className="wiremap-page" padding={{ default: 'noPadding' }}>
      <PageHeader part="wiring" diagnosis={checked?.diagnosis}>
        {isReady && takenAt === undefined && <AddVlanButton />}
        {isReady && host !== undefined && <ViewToggle view={address.view} onChange={(view) => onChange({ view })} />}
      </PageHeader>
      <PanelBoundary part={t('The network map')} subject={snapshot}>
        {!isReady && <LoadingState freshness={freshness} />}
        {isReady && host === undefined && <NoHostsState missing={hostsMissing(snapshot, takenAt !== undefined)} />}
        {isReady && host !== undefined && (
          <>
            <WiringToolbar map={map} hosts={hosts} host={host} address={address} onChange={onChange} />
            <WiringView map={map} checked={checked} host={host} address={address} onChange={onChange} />
          </>
        )}
      </PanelBoundary>
    </PageSection>
  );
};
