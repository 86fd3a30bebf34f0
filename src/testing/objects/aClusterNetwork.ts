import type { Raw } from '../aHost';

type NetworkParts = {
  readonly type?: string | undefined;
  readonly mtu?: number;
  readonly pods?: readonly string[];
  readonly services?: readonly string[];
};

/** The network of the cluster as OpenShift reports it, OVN-Kubernetes unless `type` says otherwise. */
export const aClusterNetwork = ({ type = 'OVNKubernetes', mtu, pods = [], services = [] }: NetworkParts = {}): Raw => ({
  apiVersion: 'config.openshift.io/v1',
  kind: 'Network',
  metadata: { name: 'cluster' },
  status: {
    networkType: type,
    ...(mtu === undefined ? {} : { clusterNetworkMTU: mtu }),
    clusterNetwork: pods.map((cidr) => ({ cidr, hostPrefix: 23 })),
    serviceNetwork: services,
  },
});
