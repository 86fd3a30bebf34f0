import { isDeepStrictEqual } from 'node:util';
import { isRecord, valueAt } from '../../../store/jsonValue';
import { labelsOf } from '../../../store/kubeObject';
import type { ObjectChange } from '../../../store/ledger';
import { stableHex } from '../../make/stableId';
import { keyedQueue, type KeyedQueue } from '../keyedQueue';
import type { Reconciler } from '../liveLab';
import { platformApi, type Platform } from '../platformApi';
import { applyOnNode } from './applyOnNode';
import { sayEvent } from '../sayEvent';
import type { HostFault } from './hostFault';
import { policyAdmission } from './policyAdmission';
import { unknownPolicy } from './policyConditions';
import {
  enactmentKind,
  enactmentsOf,
  isReady,
  nodeLabel,
  policyRef,
  policyRollOut,
  writePolicyStatus,
  writeStep,
  type PolicyRollOut,
} from './policyRollOut';

/**
 * NMState: its handler on every node, which answers policies that are written and labels of nodes that change (domain
 * §3.3). Deleting a policy takes its enactments away and reverts nothing. `faults`: cards that do less than they say.
 */
export const nmstateReconciler = (faults: readonly HostFault[] = []): Reconciler => ({
  admission: [policyAdmission],
  start: ({ store, clock }) => {
    const platform = platformApi({ store, clock });
    const handlers: KeyedQueue = keyedQueue(clock, pace.notice, (key) => {
      const [policy = '', node = ''] = key.split(' ');
      return handle({ platform, faults, wake: handlers.add }, policy, node);
    });
    const unsubscribe = store.subscribe((change) => notice(platform, handlers, change));
    return () => {
      unsubscribe();
      handlers.stop();
    };
  },
});

/** In milliseconds. `apply` and up to as much again, by node. */
const pace = { notice: 400, apply: 2500, verify: 1200, pending: 1000 };

/** After so many attempts that failed, a node gives up. */
const attempts = 5;

const notice = (platform: Platform, handlers: KeyedQueue, change: ObjectChange): void => {
  const { object, previous, type } = change;
  const { name, generation } = object.metadata;
  if (object.kind === 'Node') {
    const isRelabelled = !isDeepStrictEqual(labelsOf(object), previous && labelsOf(previous));
    const isBack = previous !== undefined && isReady(object) && !isReady(previous);
    if (type === 'MODIFIED' && (isRelabelled || isBack))
      for (const policy of platform.list('NodeNetworkConfigurationPolicy'))
        handlers.add(`${policy.metadata.name} ${name}`);
    return;
  }
  if (object.kind !== 'NodeNetworkConfigurationPolicy') return;
  if (type === 'MODIFIED' && generation === previous?.metadata.generation) return;
  if (type !== 'DELETED') platform.setStatus(policyRef(name), { conditions: unknownPolicy(platform.time()) });
  for (const node of platform.list('Node')) handlers.add(`${name} ${node.metadata.name}`);
};

type Handler = {
  readonly platform: Platform;
  readonly faults: readonly HostFault[];
  readonly wake: KeyedQueue['add'];
};

/**
 * The next step of a policy on a node; answers in how many milliseconds to go on, if at all. On a node that is not ready
 * nothing goes on: what its handler said last stays until the node is back.
 */
const handle = (handler: Handler, policy: string, node: string): number | undefined => {
  const { platform } = handler;
  const rollOut = policyRollOut(platform, policy);
  if (rollOut?.selected.includes(node) !== true) {
    const old = enactmentsOf(platform, policy).find((one) => labelsOf(one)[nodeLabel] === node);
    if (old !== undefined) platform.remove({ kind: enactmentKind, name: old.metadata.name });
  }
  const again = rollOut?.nodes.includes(node) === true ? step(handler, rollOut, node) : undefined;
  writePolicyStatus(platform, policy);
  return again;
};

const step = (handler: Handler, rollOut: PolicyRollOut, node: string): number | undefined => {
  const phase = rollOut.phases.get(node);
  switch (phase) {
    case undefined:
      writeStep(handler.platform, rollOut, { node, step: { phase: 'created' }, retries: 0 });
      return pace.notice;
    case 'created':
    case 'pending':
      return claim(handler, rollOut, node);
    case 'progressing':
    case 'retrying':
      return attempt(handler, rollOut, node);
    default:
      return undefined;
  }
};

/** A node that failed for good keeps its slot, so that failures use up what `maxUnavailable` allows. */
const claim = ({ platform }: Handler, rollOut: PolicyRollOut, node: string): number | undefined => {
  const phases = [...rollOut.phases.values()];
  const failed = phases.filter((phase) => phase === 'failed').length;
  const used = failed + phases.filter((phase) => phase === 'progressing' || phase === 'retrying').length;
  if (used < rollOut.most) {
    writeStep(platform, rollOut, { node, step: { phase: 'progressing' } });
    return pace.apply + (Number.parseInt(stableHex(node, 4), 16) % pace.apply);
  }
  if (failed >= rollOut.most) {
    const message = `reconciliation of enactment "${node}.${rollOut.policy.metadata.name}" has aborted`;
    writeStep(platform, rollOut, { node, step: { phase: 'aborted', message } });
    complain(platform, rollOut, message);
    return undefined;
  }
  if (rollOut.phases.get(node) !== 'pending') writeStep(platform, rollOut, { node, step: { phase: 'pending' } });
  return pace.pending;
};

const attempt = ({ platform, faults }: Handler, rollOut: PolicyRollOut, node: string): number | undefined => {
  const { policy, generation } = rollOut;
  const name = `${node}.${policy.metadata.name}`;
  const host = platform.get({ kind: 'NodeNetworkState', name: node });
  const [state, desired] = [valueAt(host, ['status', 'currentState']), rendered(platform, name)];
  const outcome = applyOnNode(node, { state: isRecord(state) ? state : {}, desired }, faults);
  if (outcome.ok) {
    writeState(platform, node, outcome.state);
    writeStep(platform, rollOut, { node, step: { phase: 'available' } });
    return undefined;
  }
  const enactment = platform.get({ kind: enactmentKind, name });
  const failures = Number(valueAt(enactment, ['status', 'retryCount', String(generation)]) ?? 0) + 1;
  if (failures >= attempts) {
    writeStep(platform, rollOut, { node, step: { phase: 'failed', message: outcome.message }, retries: failures });
    complain(platform, rollOut, `reconciliation of enactment "${name}" has failed after ${attempts} retries`);
    return undefined;
  }
  const message = `failed to reconcile NodeNetworkConfigurationPolicy on node ${node}. Retrying ${failures + 1}/${attempts}`;
  writeStep(platform, rollOut, { node, step: { phase: 'retrying', message }, retries: failures });
  return 1000 * 2 ** (failures - 1) + pace.verify;
};

const rendered = (platform: Platform, name: string) => {
  const desired = valueAt(platform.get({ kind: enactmentKind, name }), ['status', 'desiredState']);
  return isRecord(desired) ? desired : {};
};

/** The handler looks at its node at once, and writes only what is new. */
const writeState = (platform: Platform, node: string, state: Readonly<Record<string, unknown>>): void => {
  const ref = { kind: 'NodeNetworkState', name: node };
  const nanoseconds = `${platform.clock.now().getTime()}000000`;
  platform.patch(ref, { metadata: { labels: { 'nmstate.io/force-nns-refresh': nanoseconds } } });
  const status = valueAt(platform.get(ref), ['status']);
  if (!isRecord(status) || isDeepStrictEqual(status['currentState'], state)) return;
  platform.setStatus(ref, { ...status, currentState: state, lastSuccessfulUpdateTime: platform.time() });
};

const complain = (platform: Platform, { policy }: PolicyRollOut, message: string): void =>
  sayEvent(platform, policy, { type: 'Warning', reason: 'ReconcileFailed', message, by: 'nmstate-handler' });
