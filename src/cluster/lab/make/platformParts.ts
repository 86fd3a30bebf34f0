import type { JsonRecord } from '../../store/jsonValue';
import type { KubeObject } from '../../store/kubeObject';
import { condition, installedAt, labObject } from './labObject';

/** `Infrastructure` of an OpenShift cluster on bare metal. */
export const makeInfrastructure = (machineNetworks: readonly string[]): KubeObject => {
  const ends = { apiServerInternalIPs: ['192.0.2.5'], ingressIPs: ['192.0.2.6'], machineNetworks };
  return labObject(
    { apiVersion: 'config.openshift.io/v1', kind: 'Infrastructure', place: 'cluster' },
    {
      spec: { platformSpec: { type: 'BareMetal', baremetal: ends } },
      status: {
        apiServerInternalURI: 'https://api-int.ocp.example.com:6443',
        controlPlaneTopology: 'HighlyAvailable',
        infrastructureName: 'ocp-7xk2p',
        platform: 'BareMetal',
        platformStatus: { type: 'BareMetal', baremetal: ends },
      },
    },
  );
};

export const makeClusterVersion = (version: string): KubeObject =>
  labObject(
    { apiVersion: 'config.openshift.io/v1', kind: 'ClusterVersion', place: 'version' },
    {
      spec: { channel: `stable-${version.replace(/\.\d+$/, '')}`, clusterID: '5f1d2c3b-0000-4000-a000-000000000001' },
      status: {
        desired: { version },
        history: [{ state: 'Completed', version, startedTime: installedAt, completionTime: installedAt }],
        conditions: [condition('Available', 'True', { message: `Done applying ${version}` })],
      },
    },
  );

/** KubeVirt, ready, which migrates VMs by itself to bring NICs in. */
export const makeKubeVirt = (version: string): KubeObject =>
  labObject(
    { apiVersion: 'kubevirt.io/v1', kind: 'KubeVirt', place: 'openshift-cnv/kubevirt-kubevirt-hyperconverged' },
    {
      spec: {
        configuration: {
          developerConfiguration: { featureGates: ['HotplugNICs', 'VMPersistentState'] },
          network: {
            binding: { l2bridge: { domainAttachmentType: 'managedTap', migration: {} } },
            defaultNetworkInterface: 'masquerade',
            permitBridgeInterfaceOnPodNetwork: false,
          },
          vmRolloutStrategy: 'LiveUpdate',
        },
      },
      status: { phase: 'Deployed', observedKubeVirtVersion: version, conditions: [condition('Available', 'True')] },
    },
  );

/** The network that OVN-Kubernetes itself describes by a NAD, without a topology. */
export const makeDefaultNetworkNad = (): KubeObject =>
  labObject(
    {
      apiVersion: 'k8s.cni.cncf.io/v1',
      kind: 'NetworkAttachmentDefinition',
      place: 'openshift-ovn-kubernetes/default',
    },
    { spec: { config: '{"cniVersion":"0.4.0","name":"ovn-kubernetes","type":"ovn-k8s-cni-overlay"}' } },
  );

/** The definitions whose schemas say which topologies a cluster can do. */
export const makeNetworkDefinitions = (): readonly KubeObject[] => [
  definition(
    { kind: 'ClusterUserDefinedNetwork', plural: 'clusteruserdefinednetworks', scope: 'Cluster' },
    (topology) => ({
      network: { type: 'object', properties: { topology } },
    }),
  ),
  definition({ kind: 'UserDefinedNetwork', plural: 'userdefinednetworks', scope: 'Namespaced' }, (topology) => ({
    topology,
  })),
];

type DefinitionNames = { readonly kind: string; readonly plural: string; readonly scope: 'Cluster' | 'Namespaced' };

const definition = (
  { kind, plural, scope }: DefinitionNames,
  specOf: (topology: JsonRecord) => JsonRecord,
): KubeObject => {
  const topologies = scope === 'Cluster' ? ['Layer2', 'Layer3', 'Localnet'] : ['Layer2', 'Layer3'];
  const properties = {
    spec: {
      type: 'object',
      'x-kubernetes-preserve-unknown-fields': true,
      properties: specOf({ type: 'string', enum: topologies }),
    },
    status: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
  };
  return labObject(
    {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      place: `${plural}.k8s.ovn.org`,
    },
    {
      spec: {
        group: 'k8s.ovn.org',
        names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() },
        scope,
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            subresources: { status: {} },
            schema: { openAPIV3Schema: { type: 'object', properties } },
          },
        ],
      },
      status: { conditions: [condition('Established', 'True', { reason: 'InitialNamesAccepted' })] },
    },
  );
};
