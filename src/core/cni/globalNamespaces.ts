/** Namespaces whose NADs OpenShift lets every namespace use (domain §4.4); the Multus configuration is seldom readable. */
export const globalNamespaces: readonly string[] = [
  'default',
  'openshift-cnv',
  'openshift-multus',
  'openshift-sriov-network-operator',
];
