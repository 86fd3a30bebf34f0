import { NamespaceBar } from '@openshift-console/dynamic-plugin-sdk';
import { kindNames, resources } from '../k8s/allResources';
import { useCluster } from '../ui/cluster/ClusterContext';

/** The console's choice of a project, for whoever may list some kind in a project only. */
export const NamespaceChoice = () => {
  const { freshness } = useCluster();
  const isNarrowed = kindNames.some((kind) => {
    const { state, namespace } = freshness[kind];
    return resources[kind].kind.namespaced && (namespace !== undefined || state === 'forbidden');
  });
  return isNarrowed ? <NamespaceBar /> : null;
};
