import type { Raw } from './aHost';

/** A NAD at `namespace/name` with this CNI configuration, an object or the text itself. */
export const aNad = (place: string, config: Raw | string, metadata: Raw = {}): Raw => {
  const [namespace, name] = place.split('/');
  return {
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: { namespace, name, ...metadata },
    spec: { config: typeof config === 'string' ? config : JSON.stringify(config) },
  };
};
