import storeHandler from '@openshift-console/dynamic-plugin-sdk/lib/app/storeHandler';
import { getResourcesInFlight, receivedResources } from '@openshift-console/dynamic-plugin-sdk/lib/app/k8s/actions/k8s';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createPluginStore, loadPlugins } from './plugins/createPluginStore';
import { provideToPlugins } from './provideToPlugins';
import { currentUser } from './shell/userChoice';
import { createHostStore, type HostStore } from './store/createHostStore';
import { discoverModels } from './store/discoverModels';
import { allNamespaces } from './store/hostState';
import { startTexts } from './startTexts';

/** Puts the page together in the order that the console's SDK needs: store, cluster, plugins, picture. */
const startHost = async (): Promise<void> => {
  const user = currentUser() ?? 'you';
  const isFive = Number.parseInt(SERVER_FLAGS.releaseVersion, 10) >= 5;
  const activeNamespace = user === 'tenant' ? 'shop' : allNamespaces;
  const store = createHostStore({ username: user, activeNamespace, flags: { FLAG_OPENSHIFT_5: isFive } });
  storeHandler.setStore(store);
  void discover(store);
  await Promise.all([startTexts(), ...provideToPlugins.map((provide) => provide())]);
  const pluginStore = createPluginStore();
  followFlags(store, (flags) => pluginStore.setFeatureFlags(flags));
  const root = createRoot(document.getElementById('app') ?? document.body);
  const draw = (troubles: readonly string[]) =>
    root.render(<App store={store} pluginStore={pluginStore} troubles={troubles} />);
  draw([]);
  draw(await loadPlugins(pluginStore));
};

/** Until the cluster has said what it serves nothing can be watched, so a failure is tried again. */
const discover = async (store: HostStore): Promise<void> => {
  store.dispatch(getResourcesInFlight());
  try {
    store.dispatch(receivedResources(resourcesOf(await discoverModels())));
  } catch {
    setTimeout(() => void discover(store), 5000);
  }
};

/** Of the console's findings only the models are read by the SDK. */
const resourcesOf = (models: Awaited<ReturnType<typeof discoverModels>>) => ({
  models: [...models],
  adminResources: [],
  allResources: [],
  configResources: [],
  clusterOperatorConfigResources: [],
  namespacedSet: new Set<string>(),
  safeResources: [],
  groupVersionMap: {},
});

const followFlags = (store: HostStore, tell: (flags: Record<string, boolean>) => void): void => {
  const tellAll = () => tell(store.getState().FLAGS.toObject());
  tellAll();
  store.subscribe(tellAll);
};

void startHost();
