import type { OwnerKind } from '../../sources/network/nadOwners';
import type { GeneratedNads } from './generatedNads';

/** The condition `NetworkCreated` of a CUDN or UDN without its time (domain §5.3). */
export type NetworkCreated = {
  readonly type: 'NetworkCreated';
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
};

/** What OVN-Kubernetes says of a network once its NADs are made, or as far as they could be. */
export const networkCreated = ({ kind, nads, problems }: GeneratedNads): NetworkCreated => {
  if (problems.length > 0) return notCreated(kind, problems);
  const namespaces = nads.flatMap(({ metadata }) => metadata.namespace ?? []);
  const where = kind === 'UserDefinedNetwork' ? '' : ` in following namespaces: [${namespaces.join(', ')}]`;
  return {
    type: 'NetworkCreated',
    status: 'True',
    reason: 'NetworkAttachmentDefinitionCreated',
    message: `NetworkAttachmentDefinition has been created${where}`,
  };
};

/** What it says when something is in the way; one line for each problem. */
export const notCreated = (kind: OwnerKind, problems: readonly string[]): NetworkCreated => ({
  type: 'NetworkCreated',
  status: 'False',
  reason: kind === 'UserDefinedNetwork' ? 'SyncError' : 'NetworkAttachmentDefinitionSyncError',
  message: problems.join('\n'),
});
