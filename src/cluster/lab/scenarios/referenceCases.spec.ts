import { readNodeNetworkState } from '../../../k8s/nodeNetworkState';
import { listAt, textAt } from '../../store/jsonValue';
import { clusterObjects } from '../plan/clusterObjects';
import type { ClusterPlan } from '../plan/clusterPlan';
import { case1, case1OneMapping, case1Twin1925, case1WithoutMapping } from './case-1';
import { case2 } from './case-2';
import { case3 } from './case-3';
import { case4, case4VlanOnBrEx, case4WithPolicy } from './case-4';
import {
  withBalanceSlb,
  withBond,
  withDottedNode,
  withIpv6Only,
  withoutNetworkState,
  withoutOvnKey,
  withSlaves,
} from './hostVariants';

const objectsOf = (plan: ClusterPlan, kind: string) => clusterObjects(plan).filter((object) => object.kind === kind);

const stateOf = (plan: ClusterPlan) => {
  const reading = readNodeNetworkState(objectsOf(plan, 'NodeNetworkState')[0]);
  if (!reading.ok) throw new Error('there is no state');
  return reading.value.state;
};

const portsOf = (plan: ClusterPlan, bridge: string) =>
  stateOf(plan)
    ?.interfaces?.find(({ type, name }) => type === 'ovs-bridge' && name === bridge)
    ?.bridge?.ports?.map(({ name }) => name);

const mappingsOf = (plan: ClusterPlan) =>
  stateOf(plan)?.mappings?.map(({ localnet, bridge }) => `${localnet} → ${bridge ?? ''}`);

const linkOf = (plan: ClusterPlan, wanted: string) =>
  stateOf(plan)?.interfaces?.find(({ type, name }) => type !== 'ovs-bridge' && name === wanted);

const vmsOf = (plan: ClusterPlan) =>
  objectsOf(plan, 'VirtualMachineInstance').map(
    (vmi) => `${vmi.metadata.namespace ?? ''}/${vmi.metadata.name} ${textAt(vmi, ['status', 'nodeName']) ?? ''}`,
  );

describe('case 1', () => {
  it('has two NICs, four mappings of its own, and one patch to the network in use', () => {
    expect(portsOf(case1, 'br-ex')).toEqual(['br-ex', 'ens192', 'patch-br-ex_n1-to-br-int']);
    expect(portsOf(case1, 'br-vmdata')).toEqual(['ens224', 'patch-vlan.1924_ovn_localnet_port-to-br-int']);
    expect(mappingsOf(case1)).toEqual([
      'physnet → br-ex',
      'machine-net → br-ex',
      'trunk → br-trunk',
      'vlan-1924 → br-vmdata',
      'vlan-1926 → br-vmdata',
    ]);
    expect(vmsOf(case1)).toEqual(['ns1/ws n1', 'ns2/dev n1', 'ns2/db n1', 'ns1/vm1 n1']);
    expect(linkOf(case1, 'ens224')).toMatchObject({
      driver: 'vmxnet3',
      controller: 'br-vmdata',
      lldp: { enabled: false },
    });
  });

  it('names the patch after the network where one mapping serves all', () => {
    expect(mappingsOf(case1OneMapping)).toContain('physnet-vmdata → br-vmdata');
    expect(portsOf(case1OneMapping, 'br-vmdata')).toContain('patch-vlan.1924_ovn_localnet_port-to-br-int');
  });

  it('has a twin in which OVN took the NAD of default and not that of ns2', () => {
    const taken = objectsOf(case1Twin1925, 'NetworkAttachmentDefinition').map(({ metadata, spec }) => [
      metadata.namespace,
      textAt(metadata, ['annotations', 'k8s.ovn.org/network-id']),
      textAt(spec, ['config'])?.match(/"vlanID":(\d+)/)?.[1],
    ]);
    expect(taken).toEqual([
      ['default', '3', '1924'],
      ['ns2', undefined, '1925'],
      ['default', '4', '1926'],
    ]);
  });

  it('has a twin without the mapping, and without the patch that would need it', () => {
    expect(mappingsOf(case1WithoutMapping)).not.toContain('vlan-1924 → br-vmdata');
    expect(portsOf(case1WithoutMapping, 'br-vmdata')).toEqual(['ens224']);
  });
});

it('puts both patches of case 2 on br-ex', () => {
  expect(portsOf(case2, 'br-ex')).toEqual([
    'br-ex',
    'ens192',
    'patch-br-ex_n1-to-br-int',
    'patch-machine.net_ovn_localnet_port-to-br-int',
  ]);
});

it('lets the switch of case 3 announce its VLANs', () => {
  expect(linkOf(case3, 'ens192')?.lldp?.neighbors).toMatchObject([
    { systemName: 'sw1', portId: 'Gi1/0/7', vlans: [{ vid: 4 }, { vid: 1924 }] },
  ]);
  expect(mappingsOf(case3)).toEqual(['physnet → br-ex', 'datacenter → br-ex']);
});

describe('case 4', () => {
  it('has the NIC on one bridge and its VLAN on the other', () => {
    expect(portsOf(case4, 'br-ex')).toEqual(['br-ex', 'ens192.55', 'patch-br-ex_n1-to-br-int']);
    expect(portsOf(case4, 'br-vmdata')).toEqual(['ens192', 'patch-vlan.1924_ovn_localnet_port-to-br-int']);
    expect(linkOf(case4, 'ens192.55')).toMatchObject({ controller: 'br-ex', vlan: { base: 'ens192', id: 55 } });
  });

  it('can have its policy, applied, and its network on br-ex', () => {
    expect(
      objectsOf(case4WithPolicy, 'NodeNetworkConfigurationEnactment').map(({ metadata }) => metadata.name),
    ).toEqual(['n1.br-vmdata']);
    expect(portsOf(case4VlanOnBrEx, 'br-ex')).toContain('patch-vlan.1924_ovn_localnet_port-to-br-int');
  });
});

describe('variants', () => {
  it('put a bond, and the VLAN on it, in place of the NIC', () => {
    const plan = withBond(case4);
    expect(linkOf(plan, 'bond0')?.bond?.ports).toEqual(['eno1', 'eno2']);
    expect(linkOf(plan, 'bond0.55')?.vlan).toMatchObject({ base: 'bond0', id: 55 });
    expect(linkOf(plan, 'ens192')).toBeUndefined();
    expect(linkOf(plan, 'eno2')?.mac).toBe(linkOf(plan, 'eno1')?.permanentMac);
  });

  it('lead br-ex to an OVS bond through br-phy', () => {
    const plan = withBalanceSlb(case1);
    expect(portsOf(plan, 'br-ex')).toEqual(['br-ex', 'patch-ex-to-phy', 'patch-br-ex_n1-to-br-int']);
    const phy = stateOf(plan)?.interfaces?.find(({ name }) => name === 'br-phy')?.bridge?.ports;
    expect(phy).toMatchObject([
      { name: 'ovs-bond', bond: { mode: 'balance-slb', members: ['eno1', 'eno2'] } },
      { name: 'patch-phy-to-ex' },
    ]);
  });

  it('write members as slaves, leave the ovn key out, or have no state at all', () => {
    expect(linkOf(withSlaves(case1), 'bond0')?.bond?.ports).toEqual(['eno1', 'eno2']);
    expect(JSON.stringify(objectsOf(withSlaves(case1), 'NodeNetworkState'))).toContain('"slaves":["eno1","eno2"]');
    expect(stateOf(withoutOvnKey(case1))?.mappings).toBeUndefined();
    expect(objectsOf(withoutNetworkState(case1), 'NodeNetworkState')).toEqual([]);
  });

  it('use the whole name of the node, and IPv6 alone', () => {
    expect(portsOf(withDottedNode(case2), 'br-ex')).toContain('patch-br-ex_n1.ocp.example.com-to-br-int');
    expect(vmsOf(withDottedNode(case2))).toEqual(['ns1/ws n1.ocp.example.com']);
    const brEx = linkOf(withIpv6Only(case2), 'br-ex');
    expect(brEx?.ipv4?.enabled).toBe(false);
    expect(brEx?.ipv6?.addresses[0]).toEqual({ ip: '2001:db8:4::21', prefix: 64 });
  });
});

it('gives every VM an agent, an address and its leg in the pod', () => {
  const [vmi] = objectsOf(case3, 'VirtualMachineInstance');
  expect(listAt(vmi, ['status', 'interfaces'])).toMatchObject([
    { name: 'vlan-1924', ipAddress: '10.19.24.11', infoSource: 'domain, guest-agent, multus-status' },
  ]);
  const launcher = objectsOf(case3, 'Pod').find(({ metadata }) => metadata.namespace === 'ns1');
  const status: unknown = JSON.parse(
    textAt(launcher, ['metadata', 'annotations', 'k8s.v1.cni.cncf.io/network-status']) ?? '',
  );
  expect(status).toMatchObject([
    { name: 'ovn-kubernetes', default: true },
    { name: 'ns1/vlan-1924', interface: 'poda3f5873eb72', mtu: 1400 },
  ]);
});
