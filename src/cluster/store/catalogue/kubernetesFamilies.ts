import type { ResourceFamily } from './resourceFamily';

const eventFields = ['kind', 'name', 'namespace', 'uid', 'apiVersion', 'resourceVersion', 'fieldPath'];
const podFields = ['spec.nodeName', 'spec.restartPolicy', 'spec.schedulerName', 'spec.serviceAccountName'];

/** What every Kubernetes serves, as far as Wiremap or `kubectl` asks for it. */
export const kubernetesFamilies: readonly ResourceFamily[] = [
  {
    group: '',
    rows: [
      { kind: 'Node', plural: 'nodes', short: ['no'], cluster: true, status: true, selectable: ['spec.unschedulable'] },
      {
        kind: 'Namespace',
        plural: 'namespaces',
        short: ['ns'],
        cluster: true,
        status: true,
        selectable: ['status.phase'],
      },
      {
        kind: 'Pod',
        plural: 'pods',
        short: ['po'],
        categories: ['all'],
        status: true,
        selectable: [...podFields, 'status.phase', 'status.podIP', 'status.nominatedNodeName'],
      },
      {
        kind: 'Event',
        plural: 'events',
        short: ['ev'],
        selectable: [...eventFields.map((field) => `involvedObject.${field}`), 'reason', 'source', 'type'],
      },
      { kind: 'ConfigMap', plural: 'configmaps', short: ['cm'] },
      { kind: 'Secret', plural: 'secrets', selectable: ['type'] },
      { kind: 'Service', plural: 'services', short: ['svc'], categories: ['all'], status: true },
      { kind: 'ServiceAccount', plural: 'serviceaccounts', short: ['sa'] },
    ],
  },
  {
    group: 'apps',
    rows: [
      { kind: 'Deployment', plural: 'deployments', short: ['deploy'], categories: ['all'], status: true },
      { kind: 'DaemonSet', plural: 'daemonsets', short: ['ds'], categories: ['all'], status: true },
      { kind: 'ReplicaSet', plural: 'replicasets', short: ['rs'], categories: ['all'], status: true },
      { kind: 'StatefulSet', plural: 'statefulsets', short: ['sts'], categories: ['all'], status: true },
    ],
  },
  {
    group: 'apiextensions.k8s.io',
    rows: [
      {
        kind: 'CustomResourceDefinition',
        plural: 'customresourcedefinitions',
        short: ['crd', 'crds'],
        categories: ['api-extensions'],
        cluster: true,
        status: true,
      },
    ],
  },
  {
    group: 'authentication.k8s.io',
    rows: [{ kind: 'SelfSubjectReview', plural: 'selfsubjectreviews', cluster: true, review: true }],
  },
  {
    group: 'authorization.k8s.io',
    rows: [
      { kind: 'SelfSubjectAccessReview', plural: 'selfsubjectaccessreviews', cluster: true, review: true },
      { kind: 'SelfSubjectRulesReview', plural: 'selfsubjectrulesreviews', cluster: true, review: true },
    ],
  },
  { group: 'networking.k8s.io', rows: [{ kind: 'NetworkPolicy', plural: 'networkpolicies', short: ['netpol'] }] },
];
