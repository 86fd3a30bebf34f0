import type { DraftChange } from '../manifests/draftChange';
import type { Message } from '../message';
import type { HostChange } from './host/hostChanges';
import type { RawCluster } from '../snapshot/rawCluster';

/**
 * A cluster as it would be after some changes, without anything having been written. Objects that the changes do not touch
 * are the very same objects as before.
 */
export type PlannedCluster = {
  readonly raw: RawCluster;
  /** What becomes of each policy that is written on each node it selects: in the order of writing, then by node. */
  readonly hosts: readonly HostOutcome[];
  /** Changes without effect, since the API would not take them or Wiremap cannot tell what they do. */
  readonly refused: readonly RefusedChange[];
};

/**
 * `applied`: the node comes to what is wanted; `changed` is what becomes different on it, nothing when it was so
 * already. `failed`: the node refuses, in NMState's words, and stays as it is. `cannotTell`: what would come of it is
 * not known. `at` counts the changes from 0.
 */
export type HostOutcome = { readonly at: number; readonly policy: string; readonly node: string } & (
  | { readonly result: 'applied'; readonly changed: readonly HostChange[] }
  | { readonly result: 'failed'; readonly message: string }
  | { readonly result: 'cannotTell'; readonly reason: Message }
);

/** `object` is `Kind/name` or `Kind/namespace/name`, `path` a JSON path in it (empty = the whole), `at` counts from 0. */
export type RefusedChange = {
  readonly at: number;
  readonly change: DraftChange;
  readonly object: string;
  readonly path: string;
  readonly problem: Message;
};
