/** How a VM refers to a NAD: by its plain name in the VM's own namespace. The inverse of `resolveNadRef`. */
export const networkNameFor = (
  vmNamespace: string,
  nad: { readonly namespace: string; readonly name: string },
): string => (nad.namespace === vmNamespace ? nad.name : `${nad.namespace}/${nad.name}`);
