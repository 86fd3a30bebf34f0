import type { EnactmentView, PolicyView } from '../../../../core/view/policyView';
import type { ClusterView } from '../../../../core/view/clusterView';
import { placeText } from '../../../../core/plan/rawObjects';
import type { RawCluster } from '../../../../core/snapshot/rawCluster';
import type { Write } from '../state/run';
import { hasArrived } from './hasArrived';
import { placeOf } from './place';

/** How far a policy came on one host. `aborted`: not tried, as others failed. */
export type HostState = 'waiting' | 'applying' | 'done' | 'failed' | 'aborted';

export type HostProgress = {
  readonly node: string;
  readonly state: HostState;
  /** NMState's own words, with the object that says them. */
  readonly message?: string | undefined;
  readonly object?: string | undefined;
};

/**
 * How far one write came. `working`: it is on the cluster, which is still at work with it. `hosts`: of a policy only, sorted.
 * `message`: the words of the API, or of the controller that refused.
 */
export type WriteProgress = {
  readonly write: Write;
  /** `Kind/name` or `Kind/namespace/name`. */
  readonly object: string;
  readonly phase: 'waiting' | 'writing' | 'working' | 'done' | 'failed';
  readonly hosts?: readonly HostProgress[] | undefined;
  readonly message?: string | undefined;
};

type Cluster = { readonly view: ClusterView; readonly raw: RawCluster };

/** How far each of the writes came, by what the cluster says, not by what was hoped. */
export const writesProgress = (writes: readonly Write[], cluster: Cluster): readonly WriteProgress[] =>
  writes.map((write) => progressOf(write, cluster));

/** The first that is to be sent now: all before it have taken effect. */
export const nextToSend = (progress: readonly WriteProgress[]): number | undefined => {
  const at = progress.findIndex(({ phase }) => phase !== 'done');
  return progress[at]?.write.state === 'ready' ? at : undefined;
};

const progressOf = (write: Write, { view, raw }: Cluster): WriteProgress => {
  const { change, state, message } = write;
  const place = placeOf(change);
  const { manifest } = change;
  const object = place ? placeText(place) : `${manifest.kind}/${manifest.metadata.name}`;
  if (state === 'ready') return { write, object, phase: 'waiting' };
  if (state === 'sent') return { write, object, phase: 'writing' };
  if (state === 'refused') return { write, object, phase: 'failed', message };
  // Finalizers may keep what was deleted for a while, or for ever.
  if (change.op === 'delete') return { write, object, phase: hasArrived(change, raw) === 'no' ? 'working' : 'done' };
  return { write, object, ...effectOf(write, view) };
};

type Effect = Pick<WriteProgress, 'phase' | 'hosts' | 'message'>;

const effectOf = ({ change: { manifest }, generation }: Write, view: ClusterView): Effect => {
  const { name, namespace } = manifest.metadata;
  switch (manifest.kind) {
    case 'NodeNetworkConfigurationPolicy':
      return policyEffect(view, name, generation);
    case 'ClusterUserDefinedNetwork':
    case 'UserDefinedNetwork':
      return networkEffect(view, manifest.kind, { name, namespace });
    default:
      return { phase: 'done' };
  }
};

const networkEffect = (
  { snapshot }: ClusterView,
  kind: 'ClusterUserDefinedNetwork' | 'UserDefinedNetwork',
  place: { readonly name: string; readonly namespace: string | undefined },
): Effect => {
  const network = snapshot
    .kind(kind)
    .items.find(({ meta }) => meta.name === place.name && (meta.namespace ?? undefined) === place.namespace);
  const created = network?.conditions.find(({ type }) => type === 'NetworkCreated');
  if (created?.status === 'True') return { phase: 'done' };
  return created?.status === 'False' ? { phase: 'failed', message: created.message } : { phase: 'working' };
};

const policyEffect = (view: ClusterView, name: string, generation: number | undefined): Effect => {
  const policy = view.policyOf(name);
  if (policy === undefined) return { phase: 'working' };
  const hosts = hostsOf(policy, generation);
  const isOver = hosts.every(({ state }) => state !== 'waiting' && state !== 'applying');
  if (!isOver) return { phase: 'working', hosts };
  if (hosts.length === 0) return { phase: isAvailable(policy) ? 'done' : 'working', hosts };
  return { phase: hosts.every(({ state }) => state === 'done') ? 'done' : 'failed', hosts };
};

/** A policy that no host takes is in place at once. */
const isAvailable = ({ policy: { conditions } }: PolicyView): boolean =>
  conditions.some(({ type, status }) => (type === 'Available' || type === 'Ignored') && status === 'True');

const hostsOf = ({ targets, enactments }: PolicyView, generation: number | undefined): readonly HostProgress[] => {
  const nodes = new Set([...(targets?.nodes ?? []), ...enactments.map(({ node }) => node)]);
  return [...nodes].sort().map((node) =>
    hostProgress(
      node,
      enactments.find((one) => one.node === node),
      generation,
    ),
  );
};

const hostProgress = (
  node: string,
  enactment: EnactmentView | undefined,
  generation: number | undefined,
): HostProgress => {
  const isAboutIt = enactment !== undefined && (enactment.enactment.policyGeneration ?? 0) >= (generation ?? 0);
  if (!isAboutIt) return { node, state: 'waiting' };
  const { phase, message, object } = enactment;
  return { node, state: states[phase], message, object };
};

const states: Readonly<Record<EnactmentView['phase'], HostState>> = {
  created: 'waiting',
  pending: 'waiting',
  progressing: 'applying',
  retrying: 'applying',
  available: 'done',
  failed: 'failed',
  aborted: 'aborted',
};
