import { DocumentTitle } from '@openshift-console/dynamic-plugin-sdk';
import { useTranslation } from 'react-i18next';
import { NetworkMapPage as Page } from '../ui/pages/NetworkMapPage';
import { NamespaceChoice } from './NamespaceChoice';
import { ConsoleCluster } from './cluster/ConsoleCluster';
import './networkMapPage.css';

/** `/network-map`: the map of the cluster that the console is signed in to. */
export const NetworkMapPage = () => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <ConsoleCluster>
      <DocumentTitle>{t('Network map')}</DocumentTitle>
      <div className="wiremap-console">
        <NamespaceChoice />
        <Page />
      </div>
    </ConsoleCluster>
  );
};
