import { PluginStore } from '@openshift/dynamic-plugin-sdk';
import { coFetch } from '../sdk/cluster/consoleFetch';

/** The console's way to load plugins: its module loader, its entry callback, its shared modules. */
export const createPluginStore = (): PluginStore => {
  const scope = __webpack_share_scopes__.default;
  const router = scope['react-router'];
  Object.assign(scope, { 'react-router-dom': router, 'react-router-dom-v5-compat': router });
  const { releaseVersion, consolePlugins } = SERVER_FLAGS;
  return new PluginStore({
    loaderOptions: {
      sharedScope: scope,
      fetchImpl: coFetch,
      entryCallbackSettings: { name: '__load_plugin_entry__', registerCallback: true },
      customDependencyResolutions: { '@console/pluginAPI': releaseVersion },
      isDependencyResolvable: (name, isOptional) =>
        name === '@console/pluginAPI' || !isOptional || consolePlugins.includes(name),
    },
  });
};

/** Loads what the server lists; how that went is in the store's plugin info, or in the answer where there is no manifest. */
export const loadPlugins = async (store: PluginStore): Promise<readonly string[]> => {
  const loads = SERVER_FLAGS.consolePlugins.map((name) =>
    store.loadPlugin(`${SERVER_FLAGS.basePath}api/plugins/${name}/plugin-manifest.json`),
  );
  const results = await Promise.allSettled(loads);
  return results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
};
