import { column, type ResourceFamily } from './resourceFamily';

const conditionTrue = '.status.conditions[?(@.status=="True")]';
const readyStatus = column('Ready', '.status.conditions[?(@.type=="Ready")].status');

/** What OpenShift, NMState, Multus, OVN-Kubernetes, SR-IOV and KubeVirt add; columns as their CRDs have them. */
export const operatorFamilies: readonly ResourceFamily[] = [
  {
    group: 'nmstate.io',
    rows: [
      { kind: 'NMState', plural: 'nmstates', cluster: true, status: true },
      {
        kind: 'NodeNetworkState',
        plural: 'nodenetworkstates',
        versions: ['v1beta1'],
        short: ['nns'],
        cluster: true,
        status: true,
      },
      {
        kind: 'NodeNetworkConfigurationPolicy',
        plural: 'nodenetworkconfigurationpolicies',
        versions: ['v1', 'v1beta1'],
        short: ['nncp'],
        cluster: true,
        status: true,
        columns: [column('Status', `${conditionTrue}.type`), column('Reason', `${conditionTrue}.reason`)],
      },
      {
        kind: 'NodeNetworkConfigurationEnactment',
        plural: 'nodenetworkconfigurationenactments',
        versions: ['v1beta1'],
        short: ['nnce'],
        cluster: true,
        status: true,
        columns: [
          column('Status', `${conditionTrue}.type`),
          column('Status Age', `${conditionTrue}.lastTransitionTime`, 'date'),
          column('Reason', `${conditionTrue}.reason`),
        ],
      },
    ],
  },
  {
    group: 'k8s.cni.cncf.io',
    rows: [
      {
        kind: 'NetworkAttachmentDefinition',
        plural: 'network-attachment-definitions',
        singular: 'network-attachment-definition',
        short: ['net-attach-def'],
      },
      {
        kind: 'MultiNetworkPolicy',
        plural: 'multi-networkpolicies',
        singular: 'multi-networkpolicy',
        versions: ['v1beta1'],
        short: ['multi-policy'],
      },
      { kind: 'IPAMClaim', plural: 'ipamclaims', versions: ['v1alpha1'], status: true },
    ],
  },
  {
    group: 'k8s.ovn.org',
    rows: [
      { kind: 'ClusterUserDefinedNetwork', plural: 'clusteruserdefinednetworks', cluster: true, status: true },
      { kind: 'UserDefinedNetwork', plural: 'userdefinednetworks', status: true },
      { kind: 'EgressIP', plural: 'egressips', short: ['eip'], cluster: true, status: true },
      { kind: 'EgressFirewall', plural: 'egressfirewalls', status: true },
    ],
  },
  {
    group: 'kubevirt.io',
    rows: [
      {
        kind: 'VirtualMachine',
        plural: 'virtualmachines',
        short: ['vm', 'vms'],
        categories: ['all'],
        status: true,
        columns: [column('Status', '.status.printableStatus'), readyStatus],
      },
      {
        kind: 'VirtualMachineInstance',
        plural: 'virtualmachineinstances',
        short: ['vmi', 'vmis'],
        categories: ['all'],
        status: true,
        columns: [
          column('Phase', '.status.phase'),
          column('IP', '.status.interfaces[0].ipAddress'),
          column('NodeName', '.status.nodeName'),
          readyStatus,
          { ...column('Live-Migratable', '.status.conditions[?(@.type=="LiveMigratable")].status'), wide: true },
        ],
      },
      {
        kind: 'VirtualMachineInstanceMigration',
        plural: 'virtualmachineinstancemigrations',
        short: ['vmim', 'vmims'],
        categories: ['all'],
        status: true,
        columns: [column('Phase', '.status.phase'), column('VMI', '.spec.vmiName')],
      },
      {
        kind: 'KubeVirt',
        plural: 'kubevirts',
        short: ['kv', 'kvs'],
        categories: ['all'],
        status: true,
        columns: [column('Phase', '.status.phase')],
      },
    ],
  },
  {
    group: 'config.openshift.io',
    rows: [
      { kind: 'Network', plural: 'networks', cluster: true },
      { kind: 'Infrastructure', plural: 'infrastructures', cluster: true, status: true },
      {
        kind: 'ClusterVersion',
        plural: 'clusterversions',
        cluster: true,
        status: true,
        columns: [column('Version', '.status.history[?(@.state=="Completed")].version')],
      },
    ],
  },
  { group: 'operator.openshift.io', rows: [{ kind: 'Network', plural: 'networks', cluster: true }] },
  {
    group: 'sriovnetwork.openshift.io',
    rows: [
      { kind: 'SriovNetworkNodePolicy', plural: 'sriovnetworknodepolicies', status: true },
      { kind: 'SriovNetworkNodeState', plural: 'sriovnetworknodestates', status: true },
      { kind: 'SriovNetwork', plural: 'sriovnetworks', status: true },
    ],
  },
  {
    group: 'console.openshift.io',
    rows: [
      { kind: 'ConsolePlugin', plural: 'consoleplugins', cluster: true },
      { kind: 'ConsoleLink', plural: 'consolelinks', cluster: true },
      { kind: 'ConsoleQuickStart', plural: 'consolequickstarts', cluster: true },
    ],
  },
];
