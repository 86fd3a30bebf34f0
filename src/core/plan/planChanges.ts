import type { DraftChange } from '../manifests/draftChange';
import { sameValue } from '../manifests/json/sameValue';
import type { RawCluster } from '../snapshot/rawCluster';
import type { HostOutcome, PlannedCluster, RefusedChange } from './plannedCluster';
import { syncedNetworks } from './syncedNetworks';
import { rollOut, withoutResults } from './rollOut';
import type { NodeResult } from './enactment';
import { writeChange } from './writeChange';
import type { Written } from './writeChange';

/** `now`: milliseconds since 1970, the moment at which the changes would be made; without it nothing bears a time. */
export type PlanOptions = { readonly now?: number | undefined };

/**
 * What becomes of a cluster when changes are written one after the other, each followed until it has taken effect: hosts as
 * their policies make them, networks with the definitions that OVN-Kubernetes makes of them, virtual machines with what
 * waits for a restart. What cannot be written is left out. It never throws.
 */
export const planChanges = (
  raw: RawCluster,
  changes: readonly DraftChange[],
  { now }: PlanOptions = {},
): PlannedCluster => {
  const at = now === undefined ? undefined : new Date(now).toISOString();
  return changes.reduce<PlannedCluster>((plan, change, index) => withChange(plan, { change, index, at }), {
    raw,
    hosts: [],
    refused: [],
  });
};

type Step = { readonly change: DraftChange; readonly index: number; readonly at: string | undefined };

const withChange = (plan: PlannedCluster, { change, index, at }: Step): PlannedCluster => {
  const written = writeChange(plan.raw, change, at);
  if (!written.ok) {
    const { object, path, problem } = written;
    const refusal: RefusedChange = { at: index, change, object, path, problem };
    return { ...plan, refused: [...plan.refused, refusal] };
  }
  const { raw, results } = effectOf(written, at);
  const outcomes = results.map((result) => outcomeOf(result, written.place.name, index));
  return { ...plan, raw, hosts: [...plan.hosts, ...outcomes] };
};

type Effect = { readonly raw: RawCluster; readonly results: readonly NodeResult[] };

/** What controllers do about an object that was written. */
const effectOf = (written: Written, at: string | undefined): Effect => {
  const { raw, place, before, after } = written;
  switch (place.kind) {
    case 'NodeNetworkConfigurationPolicy':
      if (after === undefined) return { raw: withoutResults(raw, place.name, () => true), results: [] };
      return sameValue(before?.['spec'], after['spec']) ? { raw, results: [] } : rollOut(raw, after, at);
    case 'ClusterUserDefinedNetwork':
    case 'UserDefinedNetwork':
    case 'NetworkAttachmentDefinition':
    case 'Namespace':
      return { raw: syncedNetworks(raw, place, at), results: [] };
    default:
      return { raw, results: [] };
  }
};

const outcomeOf = (result: NodeResult, policy: string, at: number): HostOutcome => {
  const { node } = result;
  switch (result.result) {
    case 'applied':
      return { at, policy, node, result: 'applied', changed: result.changed };
    case 'failed':
      return { at, policy, node, result: 'failed', message: result.message };
    case 'cannotTell':
      return { at, policy, node, result: 'cannotTell', reason: result.reason };
  }
};
