import { reader } from './fields';
import type { Entry } from './fields';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** SR-IOV state of the node of the same name; `pciAddress` e.g. 0000:3b:00.0. */
export type SriovNetworkNodeState = {
  readonly meta: ObjectMeta;
  readonly syncStatus?: string | undefined;
  readonly interfaces: readonly {
    readonly name: string;
    readonly pciAddress?: string | undefined;
    readonly vendor?: string | undefined;
    readonly deviceId?: string | undefined;
    readonly numVfs?: number | undefined;
    readonly totalVfs?: number | undefined;
    /** Resource names of its VF groups, from `vfGroups[].resourceName`. */
    readonly resourceNames: readonly string[];
  }[];
};

export const sriovNetworkNodeStateKind: ResourceKind = {
  group: 'sriovnetwork.openshift.io',
  version: 'v1',
  kind: 'SriovNetworkNodeState',
  plural: 'sriovnetworknodestates',
  namespaced: true,
};

export const readSriovNetworkNodeState = reader((object): SriovNetworkNodeState | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  const status = object.object('status');
  return { meta, syncStatus: status?.text('syncStatus'), interfaces: status?.list('interfaces', readPf) ?? [] };
});

const readPf = (entry: Entry): SriovNetworkNodeState['interfaces'][number] | undefined => {
  const pf = entry.object();
  if (!pf) return undefined;
  const name = pf.text('name');
  if (!name) {
    entry.report('The interface has no name.');
    return undefined;
  }
  const resourceNames =
    pf.list('Vfs', (vf) => vf.object()?.text('resourceName')) ??
    pf.list('vfGroups', (group) => group.object()?.text('resourceName')) ??
    [];
  return {
    name,
    pciAddress: pf.text('pciAddress'),
    vendor: pf.text('vendor'),
    deviceId: pf.text('deviceID'),
    numVfs: pf.number('numVfs'),
    totalVfs: pf.number('totalvfs'),
    resourceNames: [...new Set(resourceNames)],
  };
};
