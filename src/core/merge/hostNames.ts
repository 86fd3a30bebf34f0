import type { NetworkMap } from '../model/networkMap';
import { compareNames } from './pictureOrder';

/** Nodes that can be looked at: those of the cluster, and those that NMState saw. */
export const hostNames = (map: NetworkMap): readonly string[] => {
  const names = new Set<string>();
  for (const { kind, name, node } of map.elements.values()) {
    if (kind === 'k8sNode') names.add(name);
    else if (node !== undefined && kind !== 'vmNic' && kind !== 'vm' && kind !== 'pod') names.add(node);
  }
  return [...names].sort(compareNames);
};
