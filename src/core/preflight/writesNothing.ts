import type { HostInterface } from '../../k8s/hostInterface';

/**
 * Whether an entry of a desired state leaves its interface as it is: it switches on or off LLDP alone (`lldp`), or says no
 * more than a port may, which has no address (`port`).
 */
export const writesNothing = ({ state, written = [] }: HostInterface, kind: 'lldp' | 'port'): boolean => {
  const leaves = written.filter(({ path }) => path !== 'description' && path !== 'state');
  if (state !== undefined && state !== 'up') return false;
  if (kind === 'lldp') return leaves.length > 0 && leaves.every(isLldp);
  return leaves.every((leaf) => isLldp(leaf) || (/^ipv[46]\.enabled$/.test(leaf.path) && leaf.value === 'false'));
};

const isLldp = ({ path }: { readonly path: string }): boolean => path.startsWith('lldp.');
