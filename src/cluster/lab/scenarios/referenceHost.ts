import type { BridgeMapping, ClusterPlan, HostPlan, MachinePlan, NamespacePlan } from '../plan/clusterPlan';
import type { HostEntry } from '../make/host/hostEntry';

/** When the reference cases take place. */
export const referenceNow = '2026-03-02T09:00:00Z';

/** The one host of a reference case: a worker n1 in 192.168.4.0/24. */
export const referenceHost = (
  interfaces: readonly HostEntry[],
  mappings: readonly BridgeMapping[],
  address = '192.168.4.21',
): HostPlan => ({
  node: 'n1',
  role: 'worker',
  index: 1,
  addresses: [{ ip: address, prefix: 24, gateway: address.replace(/\.\d+$/, '.1') }],
  interfaces,
  mappings,
});

/** A cluster of nothing but what is given. */
export const referenceCluster = (
  parts: Pick<ClusterPlan, 'hosts' | 'nads' | 'machines'> & { readonly namespaces: readonly string[] },
): ClusterPlan => ({
  now: referenceNow,
  cudns: [],
  policies: [],
  more: [],
  ...parts,
  namespaces: [...parts.namespaces, 'default', 'openshift-nmstate'].sort().map((name): NamespacePlan => ({ name })),
});

/** A VM on n1 with one NIC on a NAD, or on the pod network when there is none. */
export const referenceMachine = (place: string, nad?: string, ip?: string): MachinePlan => {
  const [namespace = '', name = ''] = place.split('/');
  const nic =
    nad === undefined
      ? { name: 'default' }
      : { name: nad.slice(nad.indexOf('/') + 1), nad, ips: ip === undefined ? [] : [ip] };
  return { namespace, name, node: 'n1', nics: [nic] };
};

/** The same plan with its only host changed. */
export const withHost = (plan: ClusterPlan, change: (host: HostPlan) => Partial<HostPlan>): ClusterPlan => ({
  ...plan,
  hosts: plan.hosts.map((host) => ({ ...host, ...change(host) })),
});

/** The same plan with some keys of every NAD's configuration set; undefined takes a key away. */
export const withNadConfig = (
  plan: ClusterPlan,
  keys: Readonly<Record<string, unknown>>,
  isMeant: (nad: ClusterPlan['nads'][number]) => boolean = () => true,
): ClusterPlan => ({
  ...plan,
  nads: plan.nads.map((nad) => {
    if (!isMeant(nad)) return nad;
    const merged = Object.entries({ ...nad.config, ...keys }).filter(([, value]) => value !== undefined);
    return { ...nad, config: Object.fromEntries(merged) };
  }),
});
