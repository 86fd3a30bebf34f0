import type { ClusterPlan, HostPlan, MachinePlan, PolicyPlan } from '../../plan/clusterPlan';
import type { HostEntry } from '../../make/host/hostEntry';
import { ovsBridge } from '../../make/host/bridge';
import { nic } from '../../make/host/nic';
import { internalPort } from '../../make/host/ovsPorts';
import { machine } from './machines';
import { r750VmdataPolicy } from './policies';

/** Something that goes wrong, or is under way, in a data centre: a change of the plan, and VMs that it leaves without a NAD. */
export type Fault = {
  readonly name: string;
  readonly apply: (plan: ClusterPlan) => ClusterPlan;
  /** `namespace/name` of VMs whose `networkName` leads nowhere, on purpose. */
  readonly withoutNad?: readonly string[];
};

/** What is wrong in the scenario `datacenter`. Each stands alone, so that a spec can take one. */
export const datacenterFaults: readonly Fault[] = [
  {
    name: 'worker-3 lost the second leg of bond0',
    apply: (plan) =>
      onHost(plan, 'worker-3', ({ interfaces }) => ({
        interfaces: replaced(
          interfaces,
          nic('eno2np1', { driver: 'ice', pci: '0000:31:00.1', speed: 0, neighbors: [] }),
        ),
      })),
  },
  {
    name: 'somebody removed the mapping physnet-vmdata on worker-2 by hand',
    apply: (plan) =>
      onHost(plan, 'worker-2', ({ mappings }) => ({
        mappings: mappings.filter(({ localnet }) => localnet !== 'physnet-vmdata'),
      })),
  },
  {
    name: 'the policy of worker-7 names bond1 wrongly as port of br-vmdata',
    apply: (plan) => ({
      ...onHost(plan, 'worker-7', ({ interfaces }) => ({
        interfaces: [...replaced(interfaces, ovsBridge('br-vmdata', ['bnd1'])), internalPort('bnd1')],
      })),
      policies: plan.policies.map((policy) =>
        policy.name === 'vmdata-worker-7' ? r750VmdataPolicy('worker-7', 'bnd1') : policy,
      ),
    }),
  },
  {
    name: 'the network backup has no mapping on hosts of the model R650',
    apply: (plan) => ({
      ...plan,
      hosts: plan.hosts.map((host) =>
        /^worker-[1-5]$/.test(host.node)
          ? { ...host, mappings: host.mappings.filter(({ localnet }) => localnet !== 'physnet-backup') }
          : host,
      ),
      policies: plan.policies.filter(({ name }) => name !== 'backup-r650'),
      machines: [...plan.machines.map(withoutBackupAddress), backupProxy],
    }),
  },
  {
    name: 'the network dmz does not select the namespace dev',
    apply: (plan) => ({ ...plan, machines: [...plan.machines, proxyTest] }),
    withoutNad: ['dev/proxy-test'],
  },
  {
    name: 'bond1 of worker-5 fell back to an MTU of 1500',
    apply: (plan) =>
      onHost(plan, 'worker-5', ({ interfaces }) => ({
        interfaces: interfaces.map((entry) =>
          ['bond1', 'ens1f0np0', 'ens1f1np1'].includes(entry.name) ? { ...entry, mtu: 1500 } : entry,
        ),
      })),
  },
  {
    name: 'the policy legacy-lan selects hosts that have no such NIC',
    apply: (plan) => {
      const labels = { 'network.example.com/legacy': 'true' };
      const marked = ['worker-6', 'worker-7'].reduce(
        (before, node) => onHost(before, node, (host) => ({ labels: { ...host.labels, ...labels } })),
        plan,
      );
      return onPolicy(marked, 'legacy-lan', {
        outcomes: {
          'worker-6': { state: 'failing', message: missingNicMessage },
          'worker-7': { state: 'aborted' },
        },
      });
    },
  },
  {
    name: 'the policy lldp-spare-nics is being rolled out',
    apply: (plan) => {
      const silenced = ['worker-4', 'worker-5'].reduce(
        (before, node) =>
          onHost(before, node, ({ interfaces }) => ({
            interfaces: interfaces.map((entry) =>
              /^ens3f[01]$/.test(entry.name) ? { ...entry, lldp: { enabled: false } } : entry,
            ),
          })),
        plan,
      );
      return onPolicy(silenced, 'lldp-spare-nics', {
        outcomes: { 'worker-4': { state: 'progressing' }, 'worker-5': { state: 'pending' } },
      });
    },
  },
  {
    name: 'VM cart-02 is migrating, VM web-05 waits for a second NIC',
    apply: (plan) => ({
      ...plan,
      machines: plan.machines.map((one) => {
        if (one.name === 'cart-02') return { ...one, migratingTo: 'worker-4' };
        if (one.name !== 'web-05') return one;
        return { ...one, nics: [...one.nics, { name: 'net2', nad: 'db-prod', hotPlug: 'requested' }] };
      }),
    }),
  },
  {
    name: 'VM web-04 was given a NIC that only a restart brings',
    apply: (plan) => ({
      ...plan,
      machines: plan.machines.map((one) =>
        one.name !== 'web-04'
          ? one
          : {
              ...one,
              nics: [...one.nics, { name: 'net2', nad: 'replication', hotPlug: 'afterRestart' }],
              restartRequired: 'a non-live-updatable field was changed in the template spec',
            },
      ),
    }),
  },
];

const onHost = (plan: ClusterPlan, node: string, change: (host: HostPlan) => Partial<HostPlan>): ClusterPlan => ({
  ...plan,
  hosts: plan.hosts.map((host) => (host.node === node ? { ...host, ...change(host) } : host)),
});

const onPolicy = (plan: ClusterPlan, name: string, change: Partial<PolicyPlan>): ClusterPlan => ({
  ...plan,
  policies: plan.policies.map((policy) => (policy.name === name ? { ...policy, ...change } : policy)),
});

const replaced = (entries: readonly HostEntry[], by: HostEntry): readonly HostEntry[] =>
  entries.map((entry) => (entry.name === by.name && entry.type === by.type ? by : entry));

/** It asks for that one network only, so that it could run on every host without any other there. */
const proxyTest: MachinePlan = { ...machine('dev/proxy-test', undefined), nics: [{ name: 'net1', nad: 'dmz' }] };

/** A VM that was running when the mapping went away: its NIC is there, and hears nothing. */
const withoutBackupAddress = (one: MachinePlan): MachinePlan =>
  one.name !== 'backup-gw'
    ? one
    : { ...one, nics: one.nics.map((entry) => (entry.nad === 'backup' ? { ...entry, ips: [] } : entry)) };

const backupProxy: MachinePlan = {
  ...machine('erp/backup-proxy', undefined, [['backup', '']]),
  stuck: {
    printableStatus: 'Starting',
    node: 'worker-1',
    reason: 'FailedCreatePodSandBox',
    message:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox: error adding pod to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): failed bridge mapping validation: failed to find OVN bridge-mapping for network: "physnet-backup"',
  },
};

const missingNicMessage = [
  'error reconciling NodeNetworkConfigurationPolicy on node worker-6 at desired state apply: "",',
  " failed to execute nmstatectl set --no-commit --timeout 480: 'exit status 1' ''",
  " 'NmstateError: InvalidArgument: Ethernet interface ens2f0np0 does not exists': rolling back desired state configuration",
].join('');
