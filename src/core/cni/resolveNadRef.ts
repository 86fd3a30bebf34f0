/** Which NAD a VM's `networkName` means: `namespace/name`, split at the first slash, or a name in the VM's namespace. */
export const resolveNadRef = (
  vmNamespace: string,
  networkName: string,
): { readonly namespace: string; readonly name: string } => {
  const slash = networkName.indexOf('/');
  return slash < 0
    ? { namespace: vmNamespace, name: networkName }
    : { namespace: networkName.slice(0, slash), name: networkName.slice(slash + 1) };
};
