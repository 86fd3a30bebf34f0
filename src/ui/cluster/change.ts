import type { JsonPatch } from '../../core/manifests/jsonPatch';
import type { KindName } from '../../k8s/resourceByKind';

/** An object as it goes to the cluster. */
export type Manifest = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name?: string | undefined; readonly namespace?: string | undefined };
  readonly [field: string]: unknown;
};

/** One write. `delete` and `patch` need only the names in `manifest.metadata`. */
export type Change =
  | { readonly op: 'create' | 'update' | 'delete'; readonly kind: KindName; readonly manifest: Manifest }
  | { readonly op: 'patch'; readonly kind: KindName; readonly manifest: Manifest; readonly patch: JsonPatch };

/** `dryRun`: the cluster checks and answers, nothing is kept. */
export type ChangeOptions = { readonly dryRun: boolean };

/** What the cluster said; `message` is its own, verbatim. */
export type ChangeOutcome =
  | { readonly ok: true; readonly object: unknown }
  | { readonly ok: false; readonly message: string; readonly code?: number | undefined };
