import { WizardPage as Page } from '../ui/wizards/WizardPage';
import { NamespaceChoice } from './NamespaceChoice';
import { ConsoleCluster } from './cluster/ConsoleCluster';
import './networkMapPage.css';

/** `/network-map/wizard/<id>/<step>`: changes to the cluster that the console is signed in to. */
export const WizardPage = () => (
  <ConsoleCluster>
    <div className="wiremap-console">
      <NamespaceChoice />
      <Page />
    </div>
  </ConsoleCluster>
);
