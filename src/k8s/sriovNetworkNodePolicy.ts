import { reader } from './fields';
import type { Entry, Fields } from './fields';
import { readNodeSelector } from './labelSelector';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** `pfNames` as written; a `name#0-3` suffix (VF range) is kept apart in `vfRange`. */
export type SriovNetworkNodePolicy = {
  readonly meta: ObjectMeta;
  readonly resourceName?: string | undefined;
  /** Undefined = not readable. */
  readonly nodeSelector?: Readonly<Record<string, string>> | undefined;
  readonly numVfs?: number | undefined;
  readonly pfNames: readonly { readonly name: string; readonly vfRange?: string | undefined }[];
  readonly rootDevices: readonly string[];
  readonly vendor?: string | undefined;
  readonly deviceId?: string | undefined;
};

export const sriovNetworkNodePolicyKind: ResourceKind = {
  group: 'sriovnetwork.openshift.io',
  version: 'v1',
  kind: 'SriovNetworkNodePolicy',
  plural: 'sriovnetworknodepolicies',
  namespaced: true,
};

export const readSriovNetworkNodePolicy = reader((object): SriovNetworkNodePolicy | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const spec = object.object('spec');
  const nic = spec?.object('nicSelector');
  // Without the names, or without the model, vendor and model would choose more than was meant.
  const whole = nic?.whole(readNicSelector);
  return {
    meta,
    resourceName: spec?.text('resourceName'),
    nodeSelector: readNodeSelector(object),
    numVfs: spec?.number('numVfs'),
    ...(nic ? readNicSelector(nic) : { pfNames: [], rootDevices: [] }),
    vendor: whole?.vendor,
    deviceId: whole?.deviceId,
  };
});

const readNicSelector = (nic: Fields) => ({
  pfNames: nic.list('pfNames', readPfName) ?? [],
  rootDevices: nic.list('rootDevices', (entry) => entry.text()) ?? [],
  vendor: nic.text('vendor'),
  deviceId: nic.text('deviceID'),
});

const readPfName = (entry: Entry): SriovNetworkNodePolicy['pfNames'][number] | undefined => {
  const [name, vfRange] = entry.text()?.split('#') ?? [];
  return name ? { name, vfRange } : entry.report('A physical function needs a name.');
};
