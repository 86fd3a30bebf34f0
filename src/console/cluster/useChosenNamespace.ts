import { isAllNamespacesKey, useActiveNamespace } from '@openshift-console/dynamic-plugin-sdk';

/** The namespace that is chosen in the console; undefined = all of them. */
export const useChosenNamespace = (): string | undefined => {
  const [namespace] = useActiveNamespace();
  return namespace === '' || isAllNamespacesKey(namespace) ? undefined : namespace;
};
