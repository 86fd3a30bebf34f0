import { ModalProvider } from '@openshift-console/dynamic-plugin-sdk/lib/app/modal-support/ModalProvider';
import { OverlayProvider } from '@openshift-console/dynamic-plugin-sdk/lib/app/modal-support/OverlayProvider';
import { PluginStoreProvider, type PluginStore } from '@openshift/dynamic-plugin-sdk';
import { Suspense } from 'react';
import { Provider } from 'react-redux';
import { BrowserRouter } from 'react-router';
import { PageRoutes } from './pages/PageRoutes';
import { FlagLoader } from './plugins/FlagLoader';
import { AppShell } from './shell/AppShell';
import type { HostStore } from './store/createHostStore';

type Props = {
  readonly store: HostStore;
  readonly pluginStore: PluginStore;
  /** Why plugins could not even be asked for. */
  readonly troubles: readonly string[];
};

/** Everything, with the providers in the console's order. */
export const App = ({ store, pluginStore, troubles }: Props) => (
  <Provider store={store}>
    <PluginStoreProvider store={pluginStore}>
      <BrowserRouter basename={SERVER_FLAGS.basePath}>
        <ModalProvider>
          <OverlayProvider>
            <Suspense fallback={null}>
              <FlagLoader />
              <AppShell>
                <PageRoutes troubles={troubles} />
              </AppShell>
            </Suspense>
          </OverlayProvider>
        </ModalProvider>
      </BrowserRouter>
    </PluginStoreProvider>
  </Provider>
);
