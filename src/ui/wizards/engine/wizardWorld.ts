import type { ClusterView } from '../../../core/view/clusterView';
import type { Diagnosis } from '../../../core/rules/finding';
import type { RawCluster } from '../../../core/snapshot/rawCluster';
import type { ClusterPort } from '../../cluster/clusterPort';

/**
 * The cluster as a wizard asks about it, at one moment. Pure functions of a wizard get this and the answers, and nothing
 * else; a component that needs more has `useCluster`.
 */
export type WizardWorld = {
  readonly view: ClusterView;
  readonly diagnosis: Diagnosis;
  readonly raw: RawCluster;
  readonly can: ClusterPort['can'];
  /** The namespace chosen in the console; undefined = all of them. */
  readonly namespace: string | undefined;
};
