import type { Raw } from '../aHost';

/** A NAD at `namespace/name` with this CNI configuration, an object or the text itself. */
export const aNad = (place: string, config: Raw | string, metadata: Raw = {}): Raw => ({
  apiVersion: 'k8s.cni.cncf.io/v1',
  kind: 'NetworkAttachmentDefinition',
  metadata: { ...placed(place), ...metadata },
  spec: { config: typeof config === 'string' ? config : JSON.stringify(config) },
});

/** A NAD of a localnet network without a fault; the network has the NAD's name unless `more` says otherwise. */
export const aLocalnetNad = (place: string, more: Raw = {}, metadata: Raw = {}): Raw =>
  aNad(place, ovnConfig(place, 'localnet', more), metadata);

/** The same for an overlay network. */
export const anOverlayNad = (place: string, more: Raw = {}, metadata: Raw = {}): Raw =>
  aNad(place, ovnConfig(place, 'layer2', more), metadata);

/** Metadata of a NAD whose pods ask their node for a resource. */
export const askingFor = (resourceName: string): Raw => ({
  annotations: { 'k8s.v1.cni.cncf.io/resourceName': resourceName },
});

const ovnConfig = (place: string, topology: string, more: Raw): Raw => ({
  cniVersion: '0.3.1',
  name: placed(place).name,
  type: 'ovn-k8s-cni-overlay',
  topology,
  netAttachDefName: place,
  ...more,
});

const placed = (place: string) => {
  const [namespace = '', name = ''] = place.split('/');
  return { namespace, name };
};
