import { isDeepStrictEqual } from 'node:util';
import { withDefaultTrunks } from '../../../../core/plan/host/defaultTrunk';
import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../../store/jsonValue';
import { labelsOf, type KubeObject } from '../../../store/kubeObject';
import { hasCondition, type Platform } from '../platformApi';
import { enactmentConditions, type EnactmentStep } from './enactmentConditions';
import { maxUnavailable } from './maxUnavailable';
import { policyConditions } from './policyConditions';

/** A policy as it is being rolled out: its nodes, their enactments, and how to write both. */
export type PolicyRollOut = {
  readonly policy: KubeObject;
  readonly generation: number;
  /** Nodes that it selects and that run a handler. */
  readonly selected: readonly string[];
  /** Those of them that are ready. */
  readonly nodes: readonly string[];
  /** The phase of each enactment of this generation. */
  readonly phases: ReadonlyMap<string, EnactmentPhaseName>;
  /** How many nodes may apply it at a time. */
  readonly most: number;
};

export type EnactmentPhaseName = EnactmentStep['phase'];

/** Undefined when there is no policy of that name. */
export const policyRollOut = (platform: Platform, name: string): PolicyRollOut | undefined => {
  const policy = platform.get({ kind: 'NodeNetworkConfigurationPolicy', name });
  if (policy === undefined) return undefined;
  const generation = policy.metadata.generation ?? 1;
  const selected = selectedNodes(platform, policy);
  const enactments = enactmentsOf(platform, name);
  const current = enactments.filter((one) => valueAt(one, ['status', 'policyGeneration']) === generation);
  const phases = new Map(current.map((one) => [labelsOf(one)[nodeLabel] ?? '', phaseIn(one)]));
  return {
    policy,
    generation,
    selected: selected.map(nameOf),
    nodes: selected.filter(isReady).map(nameOf),
    phases,
    most: maxUnavailable(valueAt(policy, ['spec', 'maxUnavailable']), enactments.length),
  };
};

/** The enactments of a policy, of whatever generation. */
export const enactmentsOf = (platform: Platform, policy: string): readonly KubeObject[] =>
  platform.list(enactmentKind).filter((one) => labelsOf(one)[policyLabel] === policy);

/** Writes how far a policy has come on a node; the enactment is made when there is none. */
export const writeStep = (
  platform: Platform,
  { policy, generation }: PolicyRollOut,
  { node, step, retries }: { readonly node: string; readonly step: EnactmentStep; readonly retries?: number },
): void => {
  const ref = { kind: enactmentKind, name: `${node}.${policy.metadata.name}` };
  const old = platform.get(ref);
  const desired = valueAt(policy, ['spec', 'desiredState']);
  const isNewer = valueAt(old, ['status', 'policyGeneration']) !== generation;
  const status: JsonRecord = {
    ...(isRecord(old?.['status']) ? old['status'] : {}),
    desiredState: isRecord(desired) ? withDefaultTrunks(desired) : desired,
    policyGeneration: generation,
    conditions: enactmentConditions(step, isNewer ? undefined : old, platform.time()),
    ...(retries === undefined ? {} : { retryCount: { [generation]: retries } }),
  };
  if (old !== undefined) platform.setStatus(ref, status);
  else platform.create(newEnactment(platform, { node, policy: policy.metadata.name, status }));
};

/** Writes what its enactments come to into the policy. */
export const writePolicyStatus = (platform: Platform, name: string): void => {
  const rollOut = policyRollOut(platform, name);
  if (rollOut === undefined) return;
  const { policy, generation, selected, nodes, phases } = rollOut;
  const count = (...wanted: readonly EnactmentPhaseName[]) =>
    [...phases.values()].filter((phase) => wanted.includes(phase)).length;
  const numbers = {
    nodes: selected.length,
    notReady: selected.length - nodes.length,
    available: count('available'),
    failing: count('failed', 'retrying'),
    aborted: count('aborted'),
    pending: count('pending'),
  };
  const applying = count('progressing', 'retrying');
  const status = {
    conditions: policyConditions(numbers, policy, platform.time()),
    unavailableNodeCountMap: applying === 0 ? {} : { [generation]: applying },
  };
  if (!isDeepStrictEqual(spoken(policy['status']), spoken(status))) platform.setStatus(policyRef(name), status);
};

/** A status without the times at which it was looked at. */
const spoken = (status: unknown): unknown => [
  valueAt(status, ['unavailableNodeCountMap']),
  listAt(status, ['conditions']).map((one) => (isRecord(one) ? { ...one, lastHeartbeatTime: undefined } : one)),
];

export const policyRef = (name: string) => ({ kind: 'NodeNetworkConfigurationPolicy', name });
export const enactmentKind = 'NodeNetworkConfigurationEnactment';
export const nodeLabel = 'nmstate.io/node';
const policyLabel = 'nmstate.io/policy';

/** Every pair of the selector is a label of the node, and a handler reports its state (domain L-56). */
const selectedNodes = (platform: Platform, policy: KubeObject): readonly KubeObject[] => {
  const selector = valueAt(policy, ['spec', 'nodeSelector']);
  const pairs = Object.entries(isRecord(selector) ? selector : {});
  return platform
    .list('Node')
    .filter((node) => pairs.every(([key, value]) => labelsOf(node)[key] === value))
    .filter(({ metadata: { name } }) => platform.get({ kind: 'NodeNetworkState', name }) !== undefined);
};

const nameOf = ({ metadata }: KubeObject): string => metadata.name;

/** A node of which nothing is said counts as ready. */
export const isReady = (node: KubeObject): boolean =>
  hasCondition(node, 'Ready') ||
  !listAt(node, ['status', 'conditions']).some((one) => textAt(one, ['type']) === 'Ready');

const phaseIn = (enactment: KubeObject): EnactmentPhaseName => {
  const holds = (type: string) => hasCondition(enactment, type);
  if (holds('Failing')) return holds('Progressing') ? 'retrying' : 'failed';
  if (holds('Aborted')) return 'aborted';
  if (holds('Progressing')) return 'progressing';
  return holds('Pending') ? 'pending' : holds('Available') ? 'available' : 'created';
};

const newEnactment = (
  platform: Platform,
  { node, policy, status }: { readonly node: string; readonly policy: string; readonly status: JsonRecord },
): KubeObject => ({
  apiVersion: 'nmstate.io/v1beta1',
  kind: enactmentKind,
  metadata: {
    name: `${node}.${policy}`,
    labels: { [nodeLabel]: node, [policyLabel]: policy },
    ownerReferences: [
      { apiVersion: 'v1', kind: 'Node', name: node, uid: platform.get({ kind: 'Node', name: node })?.metadata.uid },
    ],
  },
  status,
});
