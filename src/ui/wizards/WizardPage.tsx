import { Suspense } from 'react';
import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { allWizards } from './allWizards';
import { placeInWizard } from './engine/wizardAddress';

/** The wizard that the path names. */
export const WizardPage = () => {
  const { t } = useTranslation('plugin__wiremap');
  const { wizard } = placeInWizard(useLocation().pathname);
  const Wizard = Object.entries(allWizards).find(([id]) => id === wizard)?.[1];
  if (Wizard === undefined) {
    return (
      <EmptyState headingLevel="h1" titleText={t('There is no such wizard')}>
        <EmptyStateBody>
          <Link to="/network-map">{t('Back to the network map')}</Link>
        </EmptyStateBody>
      </EmptyState>
    );
  }
  return (
    <Suspense fallback={null}>
      <Wizard key={wizard} />
    </Suspense>
  );
};
