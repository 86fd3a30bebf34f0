import type { RoutePage } from '@openshift-console/dynamic-plugin-sdk';
import { usePluginInfo, type Extension } from '@openshift/dynamic-plugin-sdk';
import { Bullseye, Spinner } from '@patternfly/react-core';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { LazyPart } from '../plugins/LazyPart';
import { useHostExtensions } from '../sdk/extensions/useHostExtensions';
import { NotFoundPage } from './NotFoundPage';
import { OperatorHubPage } from './OperatorHubPage';
import { PageBoundary } from './PageBoundary';
import { PluginTroublePage } from './PluginTroublePage';
import { ResourceCreatePage } from './ResourceCreatePage';
import { ResourceListPage } from './ResourceListPage';
import { ResourcePage } from './ResourcePage';

/** Which page is at which path: those of plugins first, then the pages of any object. */
export const PageRoutes = ({ troubles }: { readonly troubles: readonly string[] }) => {
  const pages = useHostExtensions(isRoutePage);
  const { pathname } = useLocation();
  const plugins = usePluginInfo();
  const failed = plugins.flatMap((plugin) => (plugin.status === 'failed' ? [plugin.errorMessage] : []));
  const reasons = [...troubles, ...failed];
  const isLoading = reasons.length === 0 && !plugins.some(({ status }) => status === 'loaded');
  const nowhere = reasons.length > 0 ? <PluginTroublePage reasons={reasons} /> : <NotFoundPage />;
  return (
    <PageBoundary key={pathname.split('/')[1]}>
      <Routes>
        <Route path="/" element={<Navigate to="/network-map" replace />} />
        {pages.flatMap(({ uid, properties }) =>
          [properties.path]
            .flat()
            .map((path) => (
              <Route
                key={`${uid} ${path}`}
                path={properties.exact === true ? path : `${path}/*`}
                element={<LazyPart uid={uid} code={properties.component} />}
              />
            )),
        )}
        <Route path="/k8s/cluster/:resource" element={<ResourceListPage />} />
        <Route path="/k8s/all-namespaces/:resource" element={<ResourceListPage />} />
        <Route path="/k8s/ns/:ns/:resource" element={<ResourceListPage />} />
        <Route path="/k8s/cluster/:resource/~new" element={<ResourceCreatePage />} />
        <Route path="/operatorhub/*" element={<OperatorHubPage />} />
        <Route path="/k8s/cluster/:resource/:name/*" element={<ResourcePage />} />
        <Route path="/k8s/ns/:ns/:resource/:name/*" element={<ResourcePage />} />
        <Route path="*" element={isLoading ? waiting : nowhere} />
      </Routes>
    </PageBoundary>
  );
};

const waiting = (
  <Bullseye>
    <Spinner aria-label="Loading the plugin" />
  </Bullseye>
);

const isRoutePage = (extension: Extension): extension is RoutePage & Extension =>
  extension.type === 'console.page/route';
