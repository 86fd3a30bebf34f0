import type { DraftChange, DraftManifest } from '../../core/manifests/draftChange';
import { isRecord } from '../../k8s/fields';
import type { Raw } from '../aHost';
import { aPolicy } from '../objects/aPolicy';

/** The draft of a whole object. */
export const creating = (object: Raw): DraftChange => ({ op: 'create', manifest: manifestOf(object) });

/** A merge patch of an object. */
export const patching = (object: Raw): DraftChange => ({ op: 'patch', manifest: manifestOf(object) });

/** The object goes. */
export const deleting = (object: Raw): DraftChange => ({ op: 'delete', manifest: manifestOf(object) });

/** A new policy `p` for every worker. */
export const drafting = (parts: Parameters<typeof aPolicy>[1], name = 'p'): DraftChange =>
  creating(aPolicy(name, { nodeSelector: workers, ...parts }));

/** The label of worker nodes. */
export const workers = { 'node-role.kubernetes.io/worker': '' };

const manifestOf = (object: Raw): DraftManifest => {
  const metadata = isRecord(object['metadata']) ? object['metadata'] : {};
  const namespace = metadata['namespace'];
  return {
    ...object,
    apiVersion: String(object['apiVersion']),
    kind: String(object['kind']),
    metadata: {
      ...metadata,
      name: String(metadata['name']),
      ...(typeof namespace === 'string' ? { namespace } : {}),
    },
  };
};
