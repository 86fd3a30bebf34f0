import { reader } from './fields';
import type { Entry, Fields } from './fields';
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
    /** Resource names of its VF groups, from `vfGroups[].resourceName` of the entry in the spec for the same function. */
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
  const groups = object.object('spec')?.list('interfaces', readGroups) ?? [];
  return {
    meta,
    syncStatus: status?.text('syncStatus'),
    interfaces: status?.list('interfaces', (entry) => readPf(entry, groups)) ?? [],
  };
});

/** The groups of VFs that the operator makes on one physical function; known by PCI address, else by name. */
type Groups = {
  readonly pciAddress?: string | undefined;
  readonly name?: string | undefined;
  readonly resourceNames: readonly string[];
};

const readGroups = (entry: Entry): Groups | undefined => {
  const pf = entry.object();
  return (
    pf && {
      pciAddress: pf.text('pciAddress'),
      name: pf.text('name'),
      resourceNames: readResourceNames(pf),
    }
  );
};

const readResourceNames = (pf: Fields): readonly string[] =>
  pf.list('vfGroups', (group) => group.object()?.text('resourceName')) ?? [];

const readPf = (entry: Entry, groups: readonly Groups[]): SriovNetworkNodeState['interfaces'][number] | undefined => {
  const pf = entry.object();
  const name = pf?.text('name');
  if (!pf || !name) return entry.report('The interface has no name.');
  const pciAddress = pf.text('pciAddress');
  const own = groups.filter((group) =>
    group.pciAddress === undefined ? group.name === name : group.pciAddress === pciAddress,
  );
  return {
    name,
    pciAddress,
    vendor: pf.text('vendor'),
    deviceId: pf.text('deviceID'),
    numVfs: pf.number('numVfs'),
    totalVfs: pf.number('totalvfs'),
    resourceNames: [...new Set([...own.flatMap((group) => group.resourceNames), ...readResourceNames(pf)])],
  };
};
