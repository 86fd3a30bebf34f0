import type { DraftChange } from '../../core/manifests/draftChange';
import { english } from '../../core/message';
import type { Preflight, PreflightInput } from '../../core/preflight/preflight';
import { preflight } from '../../core/preflight/runPreflight';
import type { PreflightReport } from '../../core/preflight/runPreflight';
import { buildSnapshot } from '../../core/snapshot/buildSnapshot';
import { buildNetworkMap } from '../../core/sources/buildNetworkMap';
import { clusterView } from '../../core/view/clusterView';
import type { HostBuilder, Raw } from '../aHost';
import { aRawCluster } from '../rules/aView';
import type { ViewOptions } from '../rules/aView';

type Options = Omit<ViewOptions, 'now'> &
  Partial<Pick<PreflightInput, 'can' | 'dryRuns'>> & {
    readonly overrides?: readonly string[];
    /** The cluster as it would be. */
    readonly planned?: readonly (Raw | HostBuilder)[];
  };

/** Runs checks over changes to a cluster of just these objects, whose user may do anything. */
export const aPreflight = (
  checks: readonly Preflight[],
  objects: readonly (Raw | HostBuilder)[],
  { changes, unread, nativeVlans, planned, can = () => 'yes', dryRuns, overrides }: Options & WithChanges,
): PreflightReport => {
  const raw = aRawCluster(objects, { unread });
  const viewOf = (cluster: typeof raw) => {
    const snapshot = buildSnapshot(cluster);
    return clusterView({ map: buildNetworkMap(snapshot), snapshot, now: 0, nativeVlans });
  };
  const after = planned && aRawCluster(planned, { unread });
  return preflight(
    {
      ...{ view: viewOf(raw), raw, changes, can, dryRuns, overrides },
      ...(after && { planned: { cluster: { raw: after, hosts: [], refused: [] }, view: viewOf(after) } }),
    },
    checks,
  );
};

type WithChanges = { readonly changes: readonly DraftChange[] };

/**
 * What one check says, as `<state> <node, or the object>: <text>`, the worst first; an override is followed by what has to be
 * typed, a path stands in front of nothing.
 */
export const answersOfCheck = (
  check: Preflight,
  objects: readonly (Raw | HostBuilder)[],
  options: Options & WithChanges,
): readonly string[] =>
  aPreflight([check], objects, options).checks.flatMap(({ answers }) =>
    answers.map(({ state, node, object, message, ...more }) => {
      const typed = 'override' in more && more.override !== undefined ? ` [${more.override}]` : '';
      return `${state} ${node ?? object}: ${english(message)}${typed}`;
    }),
  );
