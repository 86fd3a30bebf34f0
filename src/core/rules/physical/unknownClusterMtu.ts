import { msg } from '../../message';
import type { RuleCannotTell } from '../rule';
import type { WiredNetwork } from './wiredNetworks';

/** Networks without an MTU of their own take the pod network's, which nobody told us: one answer for all of them. */
export const unknownClusterMtu = (networks: readonly WiredNetwork[]): readonly RuleCannotTell[] => {
  const [first, ...others] = networks.map(({ id }) => id);
  if (first === undefined) return [];
  const reason = msg('The MTU of the pod network (clusterNetworkMTU of Network cluster) is not known.');
  return [{ kind: 'cannotTell', at: [first, ...others], reason }];
};
