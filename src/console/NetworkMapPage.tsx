import { DocumentTitle } from '@openshift-console/dynamic-plugin-sdk';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { NetworkMapPage as Page } from '../ui/pages/NetworkMapPage';
import { NamespaceChoice } from './NamespaceChoice';
import { ConsoleCluster } from './cluster/ConsoleCluster';
import './networkMapPage.css';

const FindingsPage = lazy(() =>
  import('../ui/pages/FindingsPage').then(({ FindingsPage: component }) => ({ default: component })),
);

/** `/network-map` and the pages below it: the map of the cluster that the console is signed in to. */
export const NetworkMapPage = () => {
  const { t } = useTranslation('plugin__wiremap');
  const { pathname } = useLocation();
  return (
    <ConsoleCluster>
      <DocumentTitle>{t('Network map')}</DocumentTitle>
      <div className="wiremap-console">
        <NamespaceChoice />
        <Suspense fallback={null}>{pathname.endsWith('/findings') ? <FindingsPage /> : <Page />}</Suspense>
      </div>
    </ConsoleCluster>
  );
};
