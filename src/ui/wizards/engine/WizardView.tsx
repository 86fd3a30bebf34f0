import { useEffect, useMemo } from 'react';
import { PageSection } from '@patternfly/react-core';
import { useCluster } from '../../cluster/ClusterContext';
import { useDiagnosis } from '../../diagnosis/useDiagnosis';
import { PanelBoundary } from '../../faults/PanelBoundary';
import { useNetworkMap } from '../../hooks/useNetworkMap';
import { useSay } from '../../hooks/useSay';
import { LoadingState } from '../../states/LoadingState';
import { useReadiness } from '../../states/useReadiness';
import { WizardBody } from './WizardBody';
import type { Answers } from './state/answers';
import type { Wizard } from './wizard';
import type { WizardWorld } from './wizardWorld';
import '../../pages/networkMapPage.css';

/** A wizard over the cluster, once there is enough of it to answer questions. */
export const WizardView = <A extends Answers>({ wizard }: { readonly wizard: Wizard<A> }) => {
  const { snapshot, raw, freshness, can, namespace, load } = useCluster();
  const say = useSay();
  const { view, diagnosis } = useDiagnosis(useNetworkMap());
  const isReady = useReadiness(freshness);
  useEffect(() => load('CustomResourceDefinition'), [load]);
  const world = useMemo<WizardWorld>(
    () => ({ view, diagnosis, raw, can, namespace }),
    [view, diagnosis, raw, can, namespace],
  );
  if (!isReady) {
    return (
      <PageSection hasBodyWrapper={false} className="wiremap-page">
        <LoadingState freshness={freshness} />
      </PageSection>
    );
  }
  return (
    <PanelBoundary part={say(wizard.title)} subject={snapshot}>
      <WizardBody wizard={wizard} world={world} />
    </PanelBoundary>
  );
};
