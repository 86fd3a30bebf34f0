import { isRecord } from '../../k8s/fields';
import type { PluginConfig } from './configFields';
import { ovnOverlay, ovnTopologies } from './ovn-k8s-cni-overlay';
import type { ParsedNad } from './parseNad';

type Place = { readonly namespace: string; readonly name: string };

/** What OVN-Kubernetes does not take in a configuration; `problem` is a sentence. */
export type OvnRefusal = {
  readonly fault: 'topology' | 'name' | 'netAttachDefName' | 'plugins' | 'ipam';
  readonly problem: string;
};

/**
 * Why OVN-Kubernetes does not take a NAD, whatever else is right; undefined = nothing speaks against it. A NAD without a
 * topology means the default network of pods and is not looked at.
 */
export const ovnRefusal = (parsed: ParsedNad, place: Place): string | undefined =>
  ovnRefusals(parsed, place)[0]?.problem;

/** All of it, the weightiest first. */
export const ovnRefusals = (parsed: ParsedNad, { namespace, name }: Place): readonly OvnRefusal[] => {
  if (parsed.kind !== 'cni' || parsed.type !== ovnOverlay.id || parsed.landsOn.kind === 'podNetwork') return [];
  const { config } = ovnOverlay.read(parsed.plugin);
  const { topology = '', netAttachDefName = '' } = config;
  const own = `${namespace}/${name}`;
  const said: readonly (OvnRefusal | false)[] = [
    !ovnTopologies.includes(topology) && {
      fault: 'topology',
      problem: `OVN-Kubernetes knows no topology ${topology}.`,
    },
    !parsed.name && { fault: 'name', problem: 'The network has no name.' },
    parsed.name !== undefined &&
      reserved.includes(parsed.name) && { fault: 'name', problem: `The network name ${parsed.name} is reserved.` },
    netAttachDefName !== own && {
      fault: 'netAttachDefName',
      problem: `netAttachDefName is ${netAttachDefName || 'missing'}, it must be ${own}.`,
    },
    parsed.plugins.length > 1 && {
      fault: 'plugins',
      problem: 'OVN-Kubernetes serves no configuration with more than one plugin.',
    },
    ipamTypeOf(parsed.plugin) !== undefined && {
      fault: 'ipam',
      problem: 'OVN networks have no ipam, their addresses come from subnets.',
    },
  ];
  return said.filter((one) => one !== false);
};

/** The address plugin that a configuration names; undefined = none. */
export const ipamTypeOf = ({ ipam }: PluginConfig): string | undefined => {
  const type = isRecord(ipam) ? ipam['type'] : undefined;
  return typeof type === 'string' && type !== '' ? type : undefined;
};

const reserved: readonly string[] = ['default', 'ovn-kubernetes'];
