import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../k8s/resourceByKind';
import { useCluster } from '../../cluster/ClusterContext';

/** Why a kind was not read, and what to do about it. */
export const useGapAdvice = (): ((kind: KindName) => string) => {
  const { t } = useTranslation('plugin__wiremap');
  const { freshness, takenAt } = useCluster();
  return useCallback(
    (kind) => {
      const { state, namespace, since } = freshness[kind];
      switch (state) {
        case 'forbidden':
          return t('You may not list {{kind}}. Ask a cluster administrator for that right.', { kind });
        case 'failing':
          return since === undefined
            ? t('{{kind}} cannot be read. It is tried again and again.', { kind })
            : t('{{kind}} cannot be read since {{time}}. It is tried again and again.', {
                kind,
                time: new Date(since).toLocaleTimeString(),
              });
        case 'notInSource':
          if (takenAt !== undefined) return t('The dump holds no {{kind}}. Take one that does.', { kind });
          if (builtIn.has(kind)) return t('{{kind}} was not read for this page.', { kind });
          return kind === 'NodeNetworkState'
            ? t('Install the Kubernetes NMState Operator: it tells how each host is wired.')
            : t('The cluster does not serve {{kind}}. Install what brings it.', { kind });
        case 'loading':
          return t('{{kind}} is still being read.', { kind });
        case 'read':
          return namespace === undefined
            ? t('{{kind}} was not wholly read.', { kind })
            : t(
                'You may list {{kind}} in namespace {{namespace}} only. Ask a cluster administrator about the others.',
                {
                  kind,
                  namespace,
                },
              );
      }
    },
    [t, freshness, takenAt],
  );
};

/** Every cluster serves them. */
const builtIn: ReadonlySet<KindName> = new Set(['Node', 'Namespace', 'Pod', 'Event', 'CustomResourceDefinition']);
