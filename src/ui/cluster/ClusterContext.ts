import { createContext, useContext } from 'react';
import type { ClusterPort } from './clusterPort';

/** Holds the port for everything below; provided once by the page's module. */
export const ClusterContext = createContext<ClusterPort | undefined>(undefined);

/** The cluster that is drawn. Only below a provider of `ClusterContext`. */
export const useCluster = (): ClusterPort => {
  const port = useContext(ClusterContext);
  if (port === undefined) throw new Error('useCluster needs a ClusterContext above it');
  return port;
};
