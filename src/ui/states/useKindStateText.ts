import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCluster } from '../cluster/ClusterContext';
import type { Freshness } from '../cluster/clusterPort';

/** Says how far a kind was read. */
export const useKindStateText = (): ((freshness: Freshness) => string) => {
  const { t } = useTranslation('plugin__wiremap');
  const isDump = useCluster().takenAt !== undefined;
  return useCallback(
    ({ state, since, got = 0, namespace }) => {
      switch (state) {
        case 'forbidden':
          return t('You may not list it.');
        case 'failing':
          return since === undefined
            ? t('It cannot be read.')
            : t('It cannot be read since {{time}}.', { time: new Date(since).toLocaleTimeString() });
        case 'notInSource':
          // A dump that leaves a kind out says nothing of the cluster.
          return isDump ? t('It is not in this source.') : t('The cluster does not serve it.');
        case 'loading':
          return got === 0 ? t('Being read.') : t('Being read, {{got}} so far.', { got });
        case 'read':
          return namespace === undefined
            ? t('Read: {{got}}.', { got })
            : t('Read in namespace {{namespace}} only: {{got}}.', { namespace, got });
      }
    },
    [t, isDump],
  );
};
