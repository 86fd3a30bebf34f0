import { readNode } from '../../k8s/node';
import { readNodeNetworkConfigurationPolicy } from '../../k8s/nodeNetworkConfigurationPolicy';
import type { NodeNetworkConfigurationPolicy } from '../../k8s/nodeNetworkConfigurationPolicy';
import { msg } from '../message';
import type { Message } from '../message';
import { compareText } from '../model/createNetworkMap';
import type { RawCluster } from '../snapshot/rawCluster';
import { anEnactmentOf, withOutcome } from './enactment';
import type { NodeResult } from './enactment';
import { applyDesiredState } from './host/applyDesiredState';
import { holdsTemplate } from './host/holdsTemplate';
import { metadataOf, objectAt, rawObjects, recordIn, withObject, withoutObjects } from './rawObjects';
import type { Place, RawObject } from './rawObjects';

/** What a policy does: the cluster with its nodes as they would be, and the result on each of them, sorted by node. */
export type RollOut = { readonly raw: RawCluster; readonly results: readonly NodeResult[] };

/**
 * Applies a policy that was just written to every node it selects, each for itself: how many at a time, and what is aborted
 * after a failure, is not foreseen. `at`: the moment (RFC 3339).
 */
export const rollOut = (raw: RawCluster, written: RawObject, at?: string): RollOut => {
  const reading = readNodeNetworkConfigurationPolicy(written);
  if (!reading.ok) return { raw, results: [] };
  const policy = reading.value;
  const place: Place = { kind: 'NodeNetworkConfigurationPolicy', name: policy.meta.name };
  const targets = targetsOf(raw, policy);
  const kept = new Set(targets.nodes);
  const left = targets.certain ? withoutResults(raw, place.name, (node) => !kept.has(node)) : raw;
  if (!policy.templated && !policy.desired) return { raw: left, results: [] };
  const results = targets.nodes.map((node) => resultOn(left, { node, policy, written }, targets.certain));
  const states = results.reduce((cluster, result) => withResult(cluster, { policy, written, result, at }), left);
  return { raw: withObject(states, place, withOutcome(written, results)), results };
};

/** The cluster without the results of a policy on nodes that it does not select any more; what it did there stays. */
export const withoutResults = (raw: RawCluster, policy: string, isLeft: (node: string) => boolean): RawCluster =>
  withoutObjects(raw, 'NodeNetworkConfigurationEnactment', (enactment) => {
    const labels = recordIn(metadataOf(enactment), 'labels');
    return labels['nmstate.io/policy'] === policy && isLeft(String(labels['nmstate.io/node']));
  });

type Targets = { readonly nodes: readonly string[]; readonly certain: boolean };

/** As NMState selects (domain L-56): only a node with a state runs a handler. Where labels cannot be read any node may be meant. */
const targetsOf = (raw: RawCluster, { nodeSelector }: NodeNetworkConfigurationPolicy): Targets => {
  const handled = rawObjects(raw, 'NodeNetworkState').map((state) => String(metadataOf(state)['name']));
  const pairs = nodeSelector && Object.entries(nodeSelector);
  const all = [...new Set(handled)].sort(compareText);
  if (pairs?.length === 0) return { nodes: all, certain: true };
  if (!pairs || raw.Node?.state !== 'read') return { nodes: all, certain: false };
  const labelled = rawObjects(raw, 'Node').flatMap((object) => {
    const node = readNode(object);
    return node.ok && pairs.every(([key, value]) => node.value.meta.labels[key] === value)
      ? [node.value.meta.name]
      : [];
  });
  const selected = new Set(labelled);
  return { nodes: all.filter((node) => selected.has(node)), certain: true };
};

type Target = {
  readonly node: string;
  readonly policy: NodeNetworkConfigurationPolicy;
  readonly written: RawObject;
};

const resultOn = (raw: RawCluster, { node, policy, written }: Target, isSelected: boolean): NodeResult => {
  const unknown = (reason: Message): NodeResult => ({ node, result: 'cannotTell', reason });
  if (!isSelected) return unknown(msg('It is not known whether the policy selects {{node}}.', { node }));
  const current = recordIn(recordIn(objectAt(raw, statePlace(node)), 'status'), 'currentState');
  if (Object.keys(current).length === 0) return unknown(msg('The state of {{node}} is not known.', { node }));
  const desired = recordIn(recordIn(written, 'spec'), 'desiredState');
  if (policy.templated || holdsTemplate(desired))
    return unknown(msg('The policy takes parts of what it wants from {{node}} itself.', { node }));
  const applied = applyDesiredState(current, desired);
  return applied.ok
    ? { node, result: 'applied', changed: applied.changed, state: applied.state }
    : { node, result: 'failed', message: applied.message };
};

const statePlace = (node: string): Place => ({ kind: 'NodeNetworkState', name: node });

type Result = {
  readonly policy: NodeNetworkConfigurationPolicy;
  readonly written: RawObject;
  readonly result: NodeResult;
  readonly at: string | undefined;
};

const withResult = (raw: RawCluster, { policy, written, result, at }: Result): RawCluster => {
  const { node } = result;
  const enactment = anEnactmentOf(written, result, at);
  const name = `${node}.${policy.meta.name}`;
  const noted = withObject(raw, { kind: 'NodeNetworkConfigurationEnactment', name }, enactment);
  if (result.result !== 'applied' || result.changed.length === 0) return noted;
  const place = statePlace(node);
  const before = objectAt(raw, place);
  return withObject(noted, place, { ...before, status: { ...recordIn(before, 'status'), currentState: result.state } });
};
