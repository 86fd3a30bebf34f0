import { listAt, textAt, textsAt, valueAt } from '../../store/jsonValue';
import { labelsOf, type KubeObject } from '../../store/kubeObject';
import { humanDuration } from './humanDuration';

/** A column whose cells are worked out; `now` is for ages. */
export type TableColumn = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly wide: boolean;
  readonly cell: (object: KubeObject, now: Date) => unknown;
};

/** The columns after Name of resources that have no CRD to say them; undefined for all others. By resource id. */
export const coreColumns = (resource: string): readonly TableColumn[] | undefined => columns[resource];

/** `5d` since a time; '<unknown>' when there is none. */
export const ageOf = (time: unknown, now: Date): string => {
  const since = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  return Number.isNaN(since) ? '<unknown>' : humanDuration(now.getTime() - since);
};

const text = (name: string, cell: TableColumn['cell']): TableColumn => ({ name, type: 'string', wide: false, cell });
const wide = (column: TableColumn): TableColumn => ({ ...column, wide: true });
const at = (name: string, path: string, missing = '<none>'): TableColumn =>
  text(name, (object) => textAt(object, path.split('.')) ?? missing);
const count = (name: string, path: string): TableColumn => ({
  name,
  type: 'integer',
  wide: false,
  cell: (object) => valueAt(object, path.split('.')) ?? 0,
});
/** How many entries there are in the fields named. */
const entries = (name: string, ...fields: readonly string[]): TableColumn => ({
  name,
  type: 'integer',
  wide: false,
  cell: (object) => fields.reduce((sum, field) => sum + Object.keys(textsAt(object, [field])).length, 0),
});
const age = text('Age', ({ metadata }, now) => ageOf(metadata.creationTimestamp, now));

const statusOfReady = (object: KubeObject): string | undefined => {
  const ready = listAt(object, ['status', 'conditions']).find((one) => textAt(one, ['type']) === 'Ready');
  return textAt(ready, ['status']);
};

const nodeStatus = (node: KubeObject): string => {
  const status = statusOfReady(node);
  const word = status === undefined ? 'Unknown' : status === 'True' ? 'Ready' : 'NotReady';
  return valueAt(node, ['spec', 'unschedulable']) === true ? `${word},SchedulingDisabled` : word;
};

const rolePrefix = 'node-role.kubernetes.io/';

const nodeRoles = (node: KubeObject): string => {
  const roles = Object.keys(labelsOf(node)).filter((key) => key.startsWith(rolePrefix));
  return roles.length === 0
    ? '<none>'
    : roles
        .map((key) => key.slice(rolePrefix.length))
        .sort()
        .join(',');
};

const nodeAddress = (type: string) => (node: KubeObject) => {
  const address = listAt(node, ['status', 'addresses']).find((one) => textAt(one, ['type']) === type);
  return textAt(address, ['address']) ?? '<none>';
};

const containersOf = (pod: KubeObject) => listAt(pod, ['status', 'containerStatuses']);

const podReady = (pod: KubeObject): string => {
  const ready = containersOf(pod).filter((one) => valueAt(one, ['ready']) === true).length;
  return `${ready}/${listAt(pod, ['spec', 'containers']).length}`;
};

const podStatus = (pod: KubeObject): string => {
  if (pod.metadata.deletionTimestamp !== undefined) return 'Terminating';
  const states = containersOf(pod).flatMap((one) => [
    textAt(one, ['state', 'waiting', 'reason']),
    textAt(one, ['state', 'terminated', 'reason']),
  ]);
  const state = states.find((one) => one !== undefined);
  // One container is done, another goes on: the pod is not over.
  if (state === 'Completed' && containersOf(pod).some(isRunning)) return isPodReady(pod) ? 'Running' : 'NotReady';
  return state ?? textAt(pod, ['status', 'reason']) ?? textAt(pod, ['status', 'phase']) ?? 'Unknown';
};

const isRunning = (container: unknown): boolean =>
  valueAt(container, ['ready']) === true && valueAt(container, ['state', 'running']) !== undefined;

const isPodReady = (pod: KubeObject): boolean => statusOfReady(pod) === 'True';

const restarts = (pod: KubeObject): number =>
  containersOf(pod).reduce<number>((sum, one) => sum + Number(valueAt(one, ['restartCount']) ?? 0), 0);

const servicePorts = (service: KubeObject): string => {
  const ports = listAt(service, ['spec', 'ports']).map((port) => {
    const outside = valueAt(port, ['nodePort']);
    const number = [valueAt(port, ['port']), ...(outside === undefined ? [] : [outside])].join(':');
    return `${number}/${textAt(port, ['protocol']) ?? 'TCP'}`;
  });
  return ports.length === 0 ? '<none>' : ports.join(',');
};

const eventTime = (event: KubeObject): unknown =>
  textAt(event, ['lastTimestamp']) ?? textAt(event, ['eventTime']) ?? event.metadata.creationTimestamp;

const eventObject = (event: KubeObject): string => {
  const kind = textAt(event, ['involvedObject', 'kind']) ?? '';
  return `${kind.toLowerCase()}/${textAt(event, ['involvedObject', 'name']) ?? ''}`;
};

const columns: Readonly<Record<string, readonly TableColumn[]>> = {
  nodes: [
    text('Status', nodeStatus),
    text('Roles', nodeRoles),
    age,
    at('Version', 'status.nodeInfo.kubeletVersion', ''),
    wide(text('Internal-IP', nodeAddress('InternalIP'))),
    wide(text('External-IP', nodeAddress('ExternalIP'))),
    wide(at('OS-Image', 'status.nodeInfo.osImage', '<unknown>')),
    wide(at('Kernel-Version', 'status.nodeInfo.kernelVersion', '<unknown>')),
    wide(at('Container-Runtime', 'status.nodeInfo.containerRuntimeVersion', '<unknown>')),
  ],
  namespaces: [at('Status', 'status.phase', ''), age],
  pods: [
    text('Ready', podReady),
    text('Status', podStatus),
    { name: 'Restarts', type: 'integer', wide: false, cell: restarts },
    age,
    wide(at('IP', 'status.podIP')),
    wide(at('Node', 'spec.nodeName')),
  ],
  events: [
    text('Last Seen', (event, now) => ageOf(eventTime(event), now)),
    at('Type', 'type', ''),
    at('Reason', 'reason', ''),
    text('Object', eventObject),
    at('Message', 'message', ''),
  ],
  configmaps: [entries('Data', 'data', 'binaryData'), age],
  secrets: [at('Type', 'type', ''), entries('Data', 'data'), age],
  services: [at('Type', 'spec.type', ''), at('Cluster-IP', 'spec.clusterIP'), text('Port(s)', servicePorts), age],
  'deployments.apps': [count('Desired', 'spec.replicas'), count('Ready', 'status.readyReplicas'), age],
  'daemonsets.apps': [count('Desired', 'status.desiredNumberScheduled'), count('Ready', 'status.numberReady'), age],
  'customresourcedefinitions.apiextensions.k8s.io': [
    text('Created At', ({ metadata }) => metadata.creationTimestamp ?? '<unknown>'),
  ],
};
