import type { Entry, Fields } from './fields';

/** Where a VM NIC is plugged in: exactly one of the three, or `unknown` when the entry has none of them. */
export type VmNetworkSource =
  | { readonly kind: 'pod' }
  | { readonly kind: 'multus'; readonly networkName: string; readonly default: boolean }
  | { readonly kind: 'resourceClaim'; readonly claimName: string }
  | { readonly kind: 'unknown' };

/** `sources`: the keys of all sources that the entry writes, which should be one. */
export type VmNetwork = {
  readonly name: string;
  readonly source: VmNetworkSource;
  readonly sources: readonly string[];
  readonly path: string;
};

/**
 * `binding`: masquerade, bridge, sriov, passtBinding, slirp, macvtap, or `plugin:<name>`; undefined = none written.
 * `bindings`: all of them, which should be one; undefined = there is none, but a key that may be one.
 */
export type VmInterface = {
  readonly name: string;
  readonly binding?: string | undefined;
  readonly bindings?: readonly string[] | undefined;
  readonly mac?: string | undefined;
  readonly model?: string | undefined;
  readonly state?: string | undefined;
  readonly bootOrder?: number | undefined;
  readonly path: string;
};

/** The network part of `VirtualMachine.spec.template.spec` and of `VirtualMachineInstance.spec` (domain §6.1). */
export type VmTemplate = {
  readonly networks: readonly VmNetwork[];
  readonly interfaces: readonly VmInterface[];
  /** Both lists could be read to their last entry; otherwise that they are empty does not mean that there is nothing. */
  readonly isListWhole: boolean;
  /** False only when written false. */
  readonly autoattachPodInterface: boolean;
  /** Undefined = not readable. */
  readonly nodeSelector?: Readonly<Record<string, string>> | undefined;
  /** A required affinity or anti-affinity is written, to nodes or to pods; preferences do not count. */
  readonly hasAffinity: boolean;
  readonly tolerations: readonly {
    readonly key?: string | undefined;
    readonly operator?: string | undefined;
    readonly value?: string | undefined;
    readonly effect?: string | undefined;
  }[];
};

/** Reads the template's spec; an absent one tells of no networks. */
export const readVmTemplate = (spec: Fields | undefined): VmTemplate => {
  const devices = spec?.object('domain')?.object('devices');
  return {
    networks: spec?.list('networks', readVmNetwork) ?? [],
    interfaces: devices?.list('interfaces', readVmInterface) ?? [],
    isListWhole: spec?.whole(readLists) !== undefined,
    autoattachPodInterface: devices?.flag('autoattachPodInterface') ?? true,
    nodeSelector: spec ? spec.whole((whole) => whole.record('nodeSelector')) : {},
    hasAffinity: hasRequiredAffinity(spec?.object('affinity')),
    tolerations: spec?.list('tolerations', readToleration) ?? [],
  };
};

const readLists = (spec: Fields) => [
  spec.list('networks', readVmNetwork),
  spec.object('domain')?.object('devices')?.list('interfaces', readVmInterface),
];

const hasRequiredAffinity = (affinity: Fields | undefined): boolean =>
  affinity?.keys().some((key) => affinity.object(key)?.has('requiredDuringSchedulingIgnoredDuringExecution')) ?? false;

const readVmNetwork = (entry: Entry): VmNetwork | undefined => {
  const network = entry.object();
  if (!network) return undefined;
  const name = network.text('name');
  if (!name) {
    entry.report('A network of a virtual machine needs a name.');
    return undefined;
  }
  const sources = sourceKeys.filter((key) => network.has(key));
  return { name, source: readSource(network), sources, path: entry.path };
};

const sourceKeys = ['pod', 'multus', 'resourceClaim'];

const readSource = (network: Fields): VmNetworkSource => {
  if (network.has('pod')) return { kind: 'pod' };
  const multus = network.object('multus');
  const networkName = multus?.text('networkName');
  if (networkName) return { kind: 'multus', networkName, default: multus?.flag('default') ?? false };
  const claim = network.object('resourceClaim');
  if (claim) return { kind: 'resourceClaim', claimName: claim.text('claimName') ?? claim.text('name') ?? '' };
  network.report('', 'The network names neither the pod network nor a network attachment definition.');
  return { kind: 'unknown' };
};

const bindingKeys = ['masquerade', 'bridge', 'sriov', 'passtBinding', 'passt', 'slirp', 'macvtap'];

/** Keys of an interface that say nothing about its binding. */
const deviceKeys = [
  ...['name', 'macAddress', 'model', 'state', 'bootOrder', 'ports', 'pciAddress', 'dhcpOptions', 'tag', 'acpiIndex'],
  'binding',
];

const bindingsOf = (fields: Fields): readonly string[] => {
  const plugin = fields.object('binding')?.text('name');
  return [...(plugin ? [`plugin:${plugin}`] : []), ...bindingKeys.filter((key) => fields.has(key))];
};

const readVmInterface = (entry: Entry): VmInterface | undefined => {
  const fields = entry.object();
  if (!fields) return undefined;
  const name = fields.text('name');
  if (!name) {
    entry.report('A network interface of a virtual machine needs a name.');
    return undefined;
  }
  const bindings = bindingsOf(fields);
  return {
    name,
    binding: bindings[0],
    bindings: bindings.length > 0 || fields.keys().every((key) => deviceKeys.includes(key)) ? bindings : undefined,
    mac: fields.text('macAddress'),
    model: fields.text('model'),
    state: fields.text('state'),
    bootOrder: fields.number('bootOrder'),
    path: entry.path,
  };
};

const readToleration = (entry: Entry): VmTemplate['tolerations'][number] | undefined => {
  const toleration = entry.object();
  return (
    toleration && {
      key: toleration.text('key'),
      operator: toleration.text('operator'),
      value: toleration.text('value'),
      effect: toleration.text('effect'),
    }
  );
};
