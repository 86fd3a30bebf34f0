import { reader } from './fields';
import { readMeta } from './objectMeta';
import type { ObjectMeta } from './objectMeta';
import type { ResourceKind } from './resourceKind';

/** A NAD. `config` is the CNI JSON string as written, "" when absent; it is parsed by core/cni. */
export type NetworkAttachmentDefinition = {
  readonly meta: ObjectMeta;
  readonly config: string;
  /** Annotation `k8s.v1.cni.cncf.io/resourceName`. */
  readonly resourceName?: string | undefined;
};

export const networkAttachmentDefinitionKind: ResourceKind = {
  group: 'k8s.cni.cncf.io',
  version: 'v1',
  kind: 'NetworkAttachmentDefinition',
  plural: 'network-attachment-definitions',
  namespaced: true,
};

export const readNetworkAttachmentDefinition = reader((object): NetworkAttachmentDefinition | undefined => {
  const meta = readMeta(object);
  if (!meta) return undefined;
  return {
    meta,
    config: object.object('spec')?.text('config') ?? '',
    resourceName: meta.annotations['k8s.v1.cni.cncf.io/resourceName'],
  };
});
