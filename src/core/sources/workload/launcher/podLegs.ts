import type { PodNetworkStatus } from '../../../../k8s/pod';
import { podIfName } from './podIfName';
import type { VmNic } from '../vmNics';
import type { VmWorkload } from '../vmWorkload';

/** NIC name → its leg; a NIC without one is left out. */
export type PodLegs = (workload: VmWorkload, nics: readonly VmNic[]) => ReadonlyMap<string, PodNetworkStatus>;

/**
 * Finds the pod's leg of each NIC (domain L-53) among what Multus attached: the NIC that replaces or is the pod network has
 * the default entry; any other the interface named after its network, else its place among them (`net1`, …), else its MAC.
 */
export const podLegs = (): PodLegs => {
  const names = new Map<string, string>();
  const nameOf = (network: string): string => {
    const name = names.get(network) ?? podIfName(network);
    names.set(network, name);
    return name;
  };
  return ({ launcher, vmi }, nics) => {
    const entries = launcher?.networkStatus ?? [];
    const attached = nics.filter(({ actual }) => actual !== undefined);
    const secondary = attached.filter((nic) => !isPrimary(nic));
    const macs = new Map(vmi?.interfaces.map(({ name, mac }) => [name, mac?.toLowerCase()]));
    const legOf = (nic: VmNic): PodNetworkStatus | undefined => {
      if (isPrimary(nic)) return entries.find((entry) => entry.default);
      const others = entries.filter((entry) => !entry.default);
      const by = (name: string) => others.find((entry) => entry.interface === name);
      const mac = (macs.get(nic.name) ?? nic.actual?.interface?.mac)?.toLowerCase();
      return (
        by(nameOf(nic.name)) ??
        by(`net${secondary.indexOf(nic) + 1}`) ??
        (mac === undefined ? undefined : others.find((entry) => entry.mac?.toLowerCase() === mac))
      );
    };
    return new Map(
      attached.flatMap((nic) => {
        const leg = legOf(nic);
        return leg ? [[nic.name, leg]] : [];
      }),
    );
  };
};

const isPrimary = ({ actual }: VmNic): boolean => {
  const source = actual?.network?.source;
  return source?.kind === 'pod' || (source?.kind === 'multus' && source.default);
};
