import type { KubeObject } from '../../store/kubeObject';
import { condition, labObject } from './labObject';

/** `Network` of config.openshift.io, named `cluster` as the only one there is. */
export const makeClusterNetwork = (): KubeObject => {
  const ranges = { clusterNetwork: [{ cidr: '10.128.0.0/14', hostPrefix: 23 }], serviceNetwork: ['172.30.0.0/16'] };
  return labObject(
    { apiVersion: 'config.openshift.io/v1', kind: 'Network', place: 'cluster' },
    {
      spec: { ...ranges, externalIP: { policy: {} }, networkType: 'OVNKubernetes' },
      status: { ...ranges, clusterNetworkMTU: 1400, networkType: 'OVNKubernetes' },
    },
  );
};

export const makeNamespace = (name: string, labels: Readonly<Record<string, string>> = {}): KubeObject =>
  labObject(
    { apiVersion: 'v1', kind: 'Namespace', place: name },
    {
      metadata: { labels: { 'kubernetes.io/metadata.name': name, ...labels } },
      spec: { finalizers: ['kubernetes'] },
      status: { phase: 'Active' },
    },
  );

/** The operator's singleton; without a `nodeSelector` every node has a handler. */
export const makeNmState = (): KubeObject =>
  labObject(
    { apiVersion: 'nmstate.io/v1', kind: 'NMState', place: 'nmstate' },
    {
      spec: {},
      status: { conditions: [condition('Available', 'True'), condition('Degraded', 'False')] },
    },
  );

/** The pod that reads and writes the network of one node. */
export const makeHandlerPod = (node: string, suffix: string): KubeObject =>
  labObject(
    { apiVersion: 'v1', kind: 'Pod', place: `openshift-nmstate/nmstate-handler-${suffix}` },
    {
      metadata: {
        labels: { app: 'kubernetes-nmstate', component: 'kubernetes-nmstate-handler', name: 'nmstate-handler' },
      },
      spec: { containers: [{ name: 'nmstate-handler' }], hostNetwork: true, nodeName: node },
      status: { phase: 'Running', conditions: [condition('PodScheduled', 'True'), condition('Ready', 'True')] },
    },
  );
