import { resources } from '../../k8s/allResources';
import { isRecord } from '../../k8s/fields';
import type { Reader, Reading } from '../../k8s/reading';
import type { KindName } from '../../k8s/resourceByKind';
import type { Unread } from '../model/networkMap';
import type { KindSnapshot } from './clusterSnapshot';
import type { RawKind } from './rawCluster';

/** The objects of one kind with what was wrong with them. */
export type ReadKind<K extends KindName> = { readonly part: KindSnapshot<K>; readonly unread: readonly Unread[] };

type KindReader<K extends KindName> = (raw: RawKind) => ReadKind<K>;

/**
 * Makes a reader of lists that remembers: the same list gives the same answer, and an object that stays the same object
 * keeps its read value, so that whatever is computed from it can be remembered, too.
 */
const kindReader = <K extends KindName>(kind: K): KindReader<K> => {
  const read = remembering(resources[kind].read);
  const known = new WeakMap<RawKind, ReadKind<K>>();
  return (raw) => {
    const before = known.get(raw);
    if (before) return before;
    const readings = raw.objects.map((object) => ({ object, reading: read(object) }));
    const answer: ReadKind<K> = {
      part: {
        state: raw.state,
        ...(raw.within === undefined ? {} : { within: raw.within }),
        ...(raw.namespaces === undefined ? {} : { namespaces: raw.namespaces }),
        items: readings.flatMap(({ reading }) => (reading.ok ? [reading.value] : [])),
      },
      unread: readings.flatMap(({ object, reading }) =>
        reading.problems.map((problem) => ({ object: refOf(kind, object), ...problem })),
      ),
    };
    known.set(raw, answer);
    return answer;
  };
};

const remembering = <T>(read: Reader<T>): Reader<T> => {
  const known = new WeakMap<object, Reading<T>>();
  return (raw) => {
    if (!isRecord(raw)) return read(raw);
    const reading = known.get(raw) ?? read(raw);
    known.set(raw, reading);
    return reading;
  };
};

/** `Kind/name` or `Kind/namespace/name`; a name that cannot be read is a question mark. */
const refOf = (kind: KindName, object: unknown): string => {
  const metadata = isRecord(object) && isRecord(object['metadata']) ? object['metadata'] : {};
  const namespace = typeof metadata['namespace'] === 'string' ? [metadata['namespace']] : [];
  const name = typeof metadata['name'] === 'string' ? metadata['name'] : '?';
  return [kind, ...namespace, name].join('/');
};

/** One remembering reader for each kind. */
export const kindReaders: { readonly [K in KindName]: KindReader<K> } = {
  Node: kindReader('Node'),
  Namespace: kindReader('Namespace'),
  NodeNetworkState: kindReader('NodeNetworkState'),
  NodeNetworkConfigurationPolicy: kindReader('NodeNetworkConfigurationPolicy'),
  NodeNetworkConfigurationEnactment: kindReader('NodeNetworkConfigurationEnactment'),
  NetworkAttachmentDefinition: kindReader('NetworkAttachmentDefinition'),
  ClusterUserDefinedNetwork: kindReader('ClusterUserDefinedNetwork'),
  UserDefinedNetwork: kindReader('UserDefinedNetwork'),
  VirtualMachine: kindReader('VirtualMachine'),
  VirtualMachineInstance: kindReader('VirtualMachineInstance'),
  VirtualMachineInstanceMigration: kindReader('VirtualMachineInstanceMigration'),
  Pod: kindReader('Pod'),
  Network: kindReader('Network'),
  Infrastructure: kindReader('Infrastructure'),
  SriovNetworkNodePolicy: kindReader('SriovNetworkNodePolicy'),
  SriovNetworkNodeState: kindReader('SriovNetworkNodeState'),
  MultiNetworkPolicy: kindReader('MultiNetworkPolicy'),
  IPAMClaim: kindReader('IPAMClaim'),
  Event: kindReader('Event'),
  NMState: kindReader('NMState'),
  KubeVirt: kindReader('KubeVirt'),
  CustomResourceDefinition: kindReader('CustomResourceDefinition'),
};
