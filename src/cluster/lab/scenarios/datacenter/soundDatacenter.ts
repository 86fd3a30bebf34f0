import {
  makeClusterVersion,
  makeDefaultNetworkNad,
  makeInfrastructure,
  makeKubeVirt,
  makeNetworkDefinitions,
} from '../../make/platformParts';
import type { ClusterPlan } from '../../plan/clusterPlan';
import { denseHost } from './denseHost';
import { datacenterMachines } from './machines';
import { datacenterCudns, datacenterNads, datacenterPods, datacenterUdns, sriovObjects } from './networks';
import { datacenterPolicies } from './policies';
import { controlPlaneHost, r650Host, r750Host } from './rackHosts';

const hosts = [
  ...[0, 1, 2].map(controlPlaneHost),
  ...[1, 2, 3, 4, 5].map(r650Host),
  ...[6, 7].map(r750Host),
  denseHost,
];

/** A data centre of eleven hosts and forty VMs in which everything works. */
export const soundDatacenter: ClusterPlan = {
  now: '2026-03-02T09:00:00Z',
  hosts,
  namespaces: [
    { name: 'bank', labels: { 'app.kubernetes.io/part-of': 'bank' } },
    { name: 'default' },
    { name: 'dev', labels: { 'k8s.ovn.org/primary-user-defined-network': '' } },
    { name: 'erp' },
    { name: 'infra', labels: { 'network.example.com/dmz': 'true' } },
    { name: 'openshift-cnv' },
    { name: 'openshift-multus' },
    { name: 'openshift-nmstate' },
    { name: 'openshift-ovn-kubernetes' },
    { name: 'openshift-sriov-network-operator' },
    { name: 'shop', labels: { 'app.kubernetes.io/part-of': 'shop' } },
  ],
  nads: datacenterNads,
  cudns: datacenterCudns,
  udns: datacenterUdns,
  machines: datacenterMachines,
  pods: datacenterPods,
  policies: datacenterPolicies,
  more: [
    makeInfrastructure(['192.0.2.0/24']),
    makeClusterVersion('4.22.3'),
    makeKubeVirt('v1.8.1'),
    makeDefaultNetworkNad(),
    ...makeNetworkDefinitions(),
    ...sriovObjects(hosts),
  ],
};
