import { isRecord } from '../../k8s/fields';
import { ovnOverlay, ovnTopologies } from './ovn-k8s-cni-overlay';
import type { ParsedNad } from './parseNad';

/**
 * Why OVN-Kubernetes does not take a NAD, whatever else is right; undefined = nothing speaks against it. A NAD without a
 * topology means the default network of pods and is not looked at.
 */
export const ovnRefusal = (parsed: ParsedNad, place: { readonly namespace: string; readonly name: string }) => {
  if (parsed.kind !== 'cni' || parsed.type !== ovnOverlay.id || parsed.landsOn.kind === 'podNetwork') return undefined;
  const { config } = ovnOverlay.read(parsed.plugin);
  const own = `${place.namespace}/${place.name}`;
  const { topology = '', netAttachDefName = '' } = config;
  const { ipam } = parsed.plugin;
  if (!ovnTopologies.includes(topology)) return `OVN-Kubernetes knows no topology ${topology}.`;
  if (!parsed.name) return 'The network has no name.';
  if (reserved.includes(parsed.name)) return `The network name ${parsed.name} is reserved.`;
  if (netAttachDefName === '') return `netAttachDefName is missing, it must be ${own}.`;
  if (netAttachDefName !== own) return `netAttachDefName is ${netAttachDefName}, it must be ${own}.`;
  if (parsed.plugins.length > 1) return 'OVN-Kubernetes serves no configuration with more than one plugin.';
  if (isRecord(ipam) && ipam['type']) return 'OVN networks have no ipam, their addresses come from subnets.';
  return undefined;
};

const reserved: readonly string[] = ['default', 'ovn-kubernetes'];
