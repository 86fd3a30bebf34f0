import { isRecord, textAt, valueAt, withoutKey, type JsonRecord } from '../json/jsonValue';
import { entriesAt, interfacesPath, networksPath } from './vmTarget';

/** Both entries of a NIC, as a VM's template has them. */
export type NicEntries = { readonly network: JsonRecord; readonly device: JsonRecord };

/** What tells how the NIC looks that KubeVirt gives a VM without any: its running instance, else the defaults. */
export type PodNicSources = {
  readonly vmi?: JsonRecord | undefined;
  readonly kubeVirt?: JsonRecord | undefined;
  /** Said by the VM's preference; undefined = it says nothing. The VM's own word wins. */
  readonly autoattach?: boolean | undefined;
};

/**
 * The NIC on the pod network that a VM has without writing it. It loses that NIC as soon as another one is written,
 * unless this one is written too (domain §9.9). Undefined = it writes its NICs, or wants none. MAC addresses are left to
 * whoever assigns them.
 */
export const implicitPodNic = (vm: JsonRecord, sources: PodNicSources): NicEntries | undefined => {
  const lists = [networksPath, interfacesPath].flatMap((path) => entriesAt(vm, path));
  const wanted = valueAt(vm, autoattachPath) ?? sources.autoattach ?? true;
  if (lists.length > 0 || wanted === false) return undefined;
  return {
    network: { name: podNicName, pod: {} },
    device: { ...(deviceOf(sources.vmi) ?? deviceByDefault(sources.kubeVirt)), name: podNicName },
  };
};

/** Where a VM says whether it wants a NIC on the pod network without listing it. */
export const autoattachPath = ['spec', 'template', 'spec', 'domain', 'devices', 'autoattachPodInterface'] as const;

/** As KubeVirt names it. */
const podNicName = 'default';

const deviceOf = (vmi: JsonRecord | undefined): JsonRecord | undefined => {
  const networks = recordsAt(vmi, ['spec', 'networks']);
  const pod = networks.find((network) => isRecord(network['pod']));
  const device = recordsAt(vmi, ['spec', 'domain', 'devices', 'interfaces']).find(
    ({ name }) => pod !== undefined && name === pod['name'],
  );
  return device && withoutKey(device, 'macAddress');
};

const deviceByDefault = (kubeVirt: JsonRecord | undefined): JsonRecord => ({
  [textAt(kubeVirt, ['spec', 'configuration', 'network', 'defaultNetworkInterface']) ?? 'masquerade']: {},
});

const recordsAt = (object: JsonRecord | undefined, path: readonly string[]): readonly JsonRecord[] => {
  const list = valueAt(object, path);
  return Array.isArray(list) ? list.filter(isRecord) : [];
};
