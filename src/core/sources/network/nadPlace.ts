import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import { nadId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';

/** Where a NAD is; one that was read without a namespace has none. */
export const nadPlace = ({
  meta,
}: NetworkAttachmentDefinition): { readonly namespace: string; readonly name: string } => ({
  namespace: meta.namespace ?? '',
  name: meta.name,
});

/** `namespace/name`, as VMs write it. */
export const nadPath = (nad: NetworkAttachmentDefinition): string => {
  const { namespace, name } = nadPlace(nad);
  return `${namespace}/${name}`;
};

/** The NAD as evidence names it. */
export const nadObject = (nad: NetworkAttachmentDefinition): string => `NetworkAttachmentDefinition/${nadPath(nad)}`;

/** The id of its element. */
export const nadElementId = (nad: NetworkAttachmentDefinition): ElementId => {
  const { namespace, name } = nadPlace(nad);
  return nadId(namespace, name);
};
