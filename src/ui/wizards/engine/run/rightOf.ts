import type { DraftChange } from '../../../../core/manifests/draftChange';
import type { ClusterPort, Permission } from '../../../cluster/clusterPort';
import { placeOf } from './place';

/** Whether the user may write a change; objects that Wiremap does not know are nobody's to write here. */
export const rightOf = (change: DraftChange, can: ClusterPort['can']): Permission => {
  const kind = placeOf(change)?.kind;
  const verb = change.op === 'create' || change.op === 'delete' ? change.op : 'patch';
  return kind === undefined ? 'no' : can(verb, kind, change.manifest.metadata.namespace);
};
