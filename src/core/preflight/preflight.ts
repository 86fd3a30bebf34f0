import type { KindName } from '../../k8s/resourceByKind';
import type { Message } from '../message';
import type { PlannedCluster } from '../plan/plannedCluster';
import type { ClusterView } from '../view/clusterView';
import type { ChangesRead } from './changesRead';

/** `P-` and two digits (domain §9.1). */
export type PreflightCode = `P-${number}`;

/** B stops the write, O stops it until someone has typed that it is meant, W only warns; B/W does either. */
export type PreflightLevel = 'B' | 'O' | 'W' | 'B/W';

/** What a user may do; `unknown`: nobody can be asked, as with a dump. */
export type Can = (
  verb: 'create' | 'patch' | 'delete',
  kind: KindName,
  namespace?: string,
) => 'yes' | 'no' | 'asking' | 'unknown';

/** What the API server said to a trial of one change; `failed`: it could not be asked, `message` says why. */
export type DryRunOutcome =
  { readonly state: 'accepted' | 'running' } | { readonly state: 'refused' | 'failed'; readonly message: string };

/** What a check looks at: the cluster as it is, the changes as they would be written, and the plan where there is one. */
export type PreflightInput = {
  readonly view: ClusterView;
  readonly planned?: { readonly cluster: PlannedCluster; readonly view: ClusterView } | undefined;
  readonly changes: ChangesRead;
  readonly can: Can;
  /** In the order of the changes; undefined = not tried yet. */
  readonly dryRuns?: readonly (DryRunOutcome | undefined)[] | undefined;
};

/**
 * `override`: what a person must type for it to be let through, as `<code>/<name>`. A check that cannot tell may ask for
 * one, too, where a mistake would cut off a node.
 */
export type PreflightSaid =
  | { readonly state: 'passed' | 'warning' | 'blocked'; readonly message: Message; readonly path?: string | undefined }
  | {
      readonly state: 'override';
      readonly message: Message;
      readonly path?: string | undefined;
      readonly override: string;
    }
  | {
      readonly state: 'cannotTell';
      readonly message: Message;
      readonly path?: string | undefined;
      readonly override?: string | undefined;
    };

/** What a check says about one object, on one node where that matters. `path` is a JSON path in the object. */
export type PreflightAnswer = PreflightSaid & { readonly object: string; readonly node?: string | undefined };

/**
 * One check before a write (domain §9.1). `title` says the good state. `blocksNext`: what it blocks stops a wizard's way to
 * the next step already, not only the write (settled §7). A check that concerns none of the changes answers nothing.
 */
export type Preflight = {
  readonly id: `p-${string}`;
  readonly code: PreflightCode;
  readonly level: PreflightLevel;
  readonly title: Message;
  readonly blocksNext?: true;
  readonly check: (input: PreflightInput) => readonly PreflightAnswer[];
};
