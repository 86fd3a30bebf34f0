import { isList, isRecord } from '../../store/jsonValue';
import { bond } from '../make/host/bond';
import { ovsBondPort, ovsBridge } from '../make/host/bridge';
import type { HostEntry } from '../make/host/hostEntry';
import { nic } from '../make/host/nic';
import { withPatch } from '../make/host/ovsPorts';
import type { ClusterPlan, HostPlan } from '../plan/clusterPlan';
import { withHost } from './referenceHost';

/** Variants that every reference case must survive (domain §10.5). Each takes a case and gives it back changed. */

/** NIC ens192 becomes bond0 over eno1 and eno2; a VLAN on it is renamed with it. */
export const withBond = (plan: ClusterPlan): ClusterPlan =>
  withHost(plan, ({ interfaces }) => ({
    interfaces: [
      ...members,
      bond('bond0', ['eno1', 'eno2']),
      ...withoutNic(interfaces).map((entry) => renamed(entry, { ens192: 'bond0', 'ens192.55': 'bond0.55' })),
    ],
  }));

/** The bridge on ens192 reaches an OVS bond through a second bridge, br-phy; not for case 4, where a VLAN needs the NIC. */
export const withBalanceSlb = (plan: ClusterPlan): ClusterPlan =>
  withHost(plan, ({ interfaces }) => {
    const bridges = [
      ...withoutNic(interfaces).map((entry) =>
        entry.name === 'br-ex' && entry.type === 'ovs-bridge' ? ovsBridge('br-ex', []) : entry,
      ),
      ovsBridge('br-phy', [ovsBondPort('ovs-bond', 'balance-slb', ['eno1', 'eno2'])]),
    ];
    const patch = {
      from: { bridge: 'br-ex', port: 'patch-ex-to-phy' },
      to: { bridge: 'br-phy', port: 'patch-phy-to-ex' },
      managed: true,
    };
    return { interfaces: [...members, ...withPatch(bridges, patch)] };
  });

export const withIpv6Only = (plan: ClusterPlan): ClusterPlan =>
  withHost(plan, ({ addresses }) => ({ addresses: addresses.map(({ ip }) => v6Of(ip)) }));

export const withDualStack = (plan: ClusterPlan): ClusterPlan =>
  withHost(plan, ({ addresses }) => ({ addresses: [...addresses, ...addresses.map(({ ip }) => v6Of(ip))] }));

/** The node is called by its whole DNS name, dots and all. */
export const withDottedNode = (plan: ClusterPlan): ClusterPlan => {
  const full = (node: string) => `${node}.ocp.example.com`;
  return {
    ...withHost(plan, ({ node }) => ({ node: full(node) })),
    machines: plan.machines.map((machine) =>
      machine.node === undefined ? machine : { ...machine, node: full(machine.node) },
    ),
  };
};

/** NMState says nothing of bridge mappings, as it was before 2.2.13. */
export const withoutOvnKey = (plan: ClusterPlan): ClusterPlan => withHost(plan, () => ({ silent: 'ovn' }));

export const withoutNetworkState = (plan: ClusterPlan): ClusterPlan => withHost(plan, () => ({ silent: 'everything' }));

/** A second gateway in the main table, and one in the table of a VRF. */
export const withSeveralDefaultRoutes = (plan: ClusterPlan): ClusterPlan =>
  withHost(plan, () => ({
    routes: [
      {
        ...defaultRoute,
        'next-hop-interface': 'ens224',
        'next-hop-address': '10.19.24.1',
        metric: 100,
        'table-id': 254,
      },
      {
        ...defaultRoute,
        'next-hop-interface': 'br-ex',
        'next-hop-address': '192.168.4.254',
        metric: 20,
        'table-id': 1003,
      },
    ],
  }));

/** A bond whose members stand under `slaves`, and an older NMState. */
export const withSlaves = (plan: ClusterPlan): ClusterPlan =>
  withHost(withBond(plan), () => ({ oldSpelling: true, handlerVersion: '2.2.14' }));

const members: readonly HostEntry[] = [nic('eno1', { pci: '0000:19:00.0' }), nic('eno2', { pci: '0000:19:00.1' })];

const defaultRoute = { destination: '0.0.0.0/0' };

const withoutNic = (interfaces: HostPlan['interfaces']): HostPlan['interfaces'] =>
  interfaces.filter(({ name }) => name !== 'ens192');

const v6Of = (ip: string): HostPlan['addresses'][number] => ({
  ip: `2001:db8:4::${ip.split('.').at(-1) ?? ''}`,
  prefix: 64,
  gateway: '2001:db8:4::1',
});

const renamed = (entry: HostEntry, names: Readonly<Record<string, string>>): HostEntry => ({
  ...Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, renamedValue(value, names)])),
  name: names[entry.name] ?? entry.name,
  type: entry.type,
});

const renamedValue = (value: unknown, names: Readonly<Record<string, string>>): unknown => {
  if (typeof value === 'string') return names[value] ?? value;
  if (isList(value)) return value.map((one) => renamedValue(one, names));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamedValue(inner, names)]));
};
