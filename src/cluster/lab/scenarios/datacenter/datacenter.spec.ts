import type { HostInterface } from '../../../../k8s/hostInterface';
import { readNodeNetworkConfigurationEnactment } from '../../../../k8s/nodeNetworkConfigurationEnactment';
import { readNodeNetworkState } from '../../../../k8s/nodeNetworkState';
import { listAt, textAt } from '../../../store/jsonValue';
import type { KubeObject } from '../../../store/kubeObject';
import { clusterObjects } from '../../plan/clusterObjects';
import type { ClusterPlan } from '../../plan/clusterPlan';
import { datacenter } from './datacenter';
import { datacenterFaults } from './faults';
import { soundDatacenter } from './soundDatacenter';

const faulty = clusterObjects(datacenter);
const sound = clusterObjects(soundDatacenter);

const ofKind = (objects: readonly KubeObject[], kind: string) => objects.filter((object) => object.kind === kind);

const stateOf = (objects: readonly KubeObject[], node: string) => {
  const reading = readNodeNetworkState(
    ofKind(objects, 'NodeNetworkState').find(({ metadata }) => metadata.name === node),
  );
  if (!reading.ok || reading.value.state === undefined) throw new Error(`nothing is known of ${node}`);
  return reading.value.state;
};

const interfacesOf = (objects: readonly KubeObject[], node: string): readonly HostInterface[] =>
  stateOf(objects, node).interfaces ?? [];

const linkOf = (objects: readonly KubeObject[], node: string, wanted: string) =>
  interfacesOf(objects, node).find(({ name, type }) => name === wanted && type !== 'ovs-bridge');

const mappingsOf = (objects: readonly KubeObject[], node: string) =>
  stateOf(objects, node).mappings?.map(({ localnet, bridge }) => `${localnet} → ${bridge ?? ''}`);

const portsOf = (objects: readonly KubeObject[], node: string, bridge: string) =>
  interfacesOf(objects, node)
    .find(({ name, type }) => name === bridge && type === 'ovs-bridge')
    ?.bridge?.ports?.map(({ name }) => name);

const machinesOn = (node: string) => datacenter.machines.filter((machine) => machine.node === node);

const vmNics = (node: string) =>
  machinesOn(node).flatMap(({ name, nics }) => nics.flatMap(({ nad }) => (nad === undefined ? [] : `${name} ${nad}`)));

const physicalNics = (node: string) => interfacesOf(faulty, node).filter(({ driver }) => driver !== undefined);
const countOf = (node: string, type: string) => interfacesOf(faulty, node).filter((one) => one.type === type).length;

const conditionOf = (objects: readonly KubeObject[], kind: string, name: string) => {
  const object = ofKind(objects, kind).find(({ metadata }) => metadata.name === name);
  const isTrue = listAt(object, ['status', 'conditions']).find((one) => textAt(one, ['status']) === 'True');
  return textAt(isTrue, ['type']);
};

it('has three control-plane hosts, eight workers and about forty VMs', () => {
  const roles = datacenter.hosts.map(({ role }) => role);
  expect([roles.filter((role) => role === 'control-plane').length, roles.length]).toEqual([3, 11]);
  expect(datacenter.machines.length).toBeGreaterThanOrEqual(40);
  expect(datacenter.machines.length).toBeLessThan(45);
});

it('applies every policy and runs every VM but one while nothing is wrong', () => {
  const names = ofKind(sound, 'NodeNetworkConfigurationPolicy').map(({ metadata }) => metadata.name);
  const states = names.map((name) => conditionOf(sound, 'NodeNetworkConfigurationPolicy', name));
  expect(new Set(states)).toEqual(new Set(['Available']));
  const stopped = soundDatacenter.machines.filter(({ node }) => node === undefined);
  expect(stopped.map(({ name }) => name)).toEqual(['batch-01']);
  expect(ofKind(sound, 'Event')).toEqual([]);
});

describe('worker-3', () => {
  it('has eight NICs on two leaf switches, two of them spare', () => {
    expect(physicalNics('worker-3').map(({ name }) => name)).toEqual([
      'eno1np0',
      'eno2np1',
      'ens1f0np0',
      'ens1f1np1',
      'ens2f0np0',
      'ens2f1np1',
      'ens3f0',
      'ens3f1',
    ]);
    const ports = physicalNics('worker-3').map(({ lldp }) =>
      lldp?.neighbors.map(({ systemName, portId }) => `${systemName ?? ''} ${portId ?? ''}`).join(),
    );
    expect(ports).toEqual([
      'leaf-11 Ethernet1/7',
      '',
      'leaf-11 Ethernet1/17',
      'leaf-12 Ethernet1/17',
      'leaf-11 Ethernet1/27',
      'leaf-12 Ethernet1/27',
      '',
      '',
    ]);
  });

  it('carries the networks and VMs of the pictures', () => {
    expect(mappingsOf(faulty, 'worker-3')).toEqual([
      'physnet → br-ex',
      'physnet-vmdata → br-vmdata',
      'vlan-40 → br-ex',
    ]);
    expect(portsOf(faulty, 'worker-3', 'br-vmdata')).toEqual([
      'bond1',
      'patch-web.prod_ovn_localnet_port-to-br-int',
      'patch-cluster_udn_db.prod_ovn_localnet_port-to-br-int',
    ]);
    expect(linkOf(faulty, 'worker-3', 'ens2f0np0.300')).toMatchObject({ controller: 'br1', vlan: { id: 300 } });
    expect(linkOf(faulty, 'worker-3', 'ens2f1np1.70')?.ipv4?.addresses).toEqual([{ ip: '10.70.0.23', prefix: 24 }]);
    expect(linkOf(faulty, 'worker-3', 'ens2f1np1')?.ethernet?.sriov?.vfs).toHaveLength(4);
    expect(vmNics('worker-3')).toEqual([
      'jump-01 default/machine-net',
      'web-01 web-prod',
      'web-02 web-prod',
      'cart-01 web-prod',
      'db-01 db-prod',
      'db-01 replication',
      'db-02 db-prod',
      'db-02 replication',
      'sap-app legacy-lan',
      'sap-db legacy-lan',
      'backup-gw backup',
      'trader-01 fast-77',
    ]);
  });
});

it('fills worker-8 as full as a host gets', () => {
  expect(physicalNics('worker-8')).toHaveLength(12);
  expect([countOf('worker-8', 'bond'), countOf('worker-8', 'vlan')]).toEqual([4, 8]);
  expect(countOf('worker-8', 'ovs-bridge') + countOf('worker-8', 'linux-bridge')).toBe(4);
  expect(vmNics('worker-8')).toHaveLength(30);
  expect(new Set(vmNics('worker-8').map((text) => text.split(' ')[1])).size).toBeGreaterThanOrEqual(6);
});

describe('faults', () => {
  it('each change the plan by themselves', () => {
    const before = JSON.stringify(clusterObjects(soundDatacenter));
    const idle = datacenterFaults.filter(
      ({ apply }) => JSON.stringify(clusterObjects(apply(soundDatacenter))) === before,
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it('take the link of one leg on worker-3', () => {
    expect(linkOf(sound, 'worker-3', 'eno2np1')?.ethernet?.speed).toBe(25_000);
    expect(linkOf(faulty, 'worker-3', 'eno2np1')?.ethernet).toMatchObject({ speed: undefined, autoNegotiation: true });
    expect(linkOf(faulty, 'worker-3', 'bond0')?.bond?.ports).toEqual(['eno1np0', 'eno2np1']);
  });

  it('take a mapping from worker-2 that its policy still wants', () => {
    expect(mappingsOf(faulty, 'worker-2')).not.toContain('physnet-vmdata → br-vmdata');
    expect(conditionOf(faulty, 'NodeNetworkConfigurationEnactment', 'worker-2.vmdata-r650')).toBe('Available');
  });

  it('turn a mistyped port on worker-7 into an internal one', () => {
    expect(portsOf(faulty, 'worker-7', 'br-vmdata')?.[0]).toBe('bnd1');
    expect(linkOf(faulty, 'worker-7', 'bnd1')?.type).toBe('ovs-interface');
    expect(linkOf(faulty, 'worker-7', 'bond1')?.controller).toBeUndefined();
    expect(vmNics('worker-7')).toEqual(['ledger-03 db-prod']);
  });

  it('leave one model without the mapping of backup', () => {
    const mapped = datacenter.hosts.filter(({ mappings }) =>
      mappings.some(({ localnet }) => localnet === 'physnet-backup'),
    );
    expect(mapped.map(({ node }) => node)).toEqual(['worker-6', 'worker-7', 'worker-8']);
    expect(ofKind(faulty, 'Event').map((event) => textAt(event, ['message']))).toEqual([
      expect.stringContaining('failed to find OVN bridge-mapping for network: "physnet-backup"'),
    ]);
  });

  it('narrow the MTU on worker-5', () => {
    expect([linkOf(faulty, 'worker-4', 'bond1')?.mtu, linkOf(faulty, 'worker-5', 'bond1')?.mtu]).toEqual([9000, 1500]);
  });

  it('have one policy fail and another wait', () => {
    const policy = (name: string) => conditionOf(faulty, 'NodeNetworkConfigurationPolicy', name);
    const enactment = (name: string) => conditionOf(faulty, 'NodeNetworkConfigurationEnactment', name);
    expect([policy('legacy-lan'), policy('lldp-spare-nics')]).toEqual(['Degraded', 'Progressing']);
    expect([enactment('worker-6.legacy-lan'), enactment('worker-7.legacy-lan')]).toEqual(['Failing', 'Aborted']);
    expect([enactment('worker-4.lldp-spare-nics'), enactment('worker-5.lldp-spare-nics')]).toEqual([
      'Progressing',
      'Pending',
    ]);
  });

  it('have a VM on the move, with a pod on both nodes', () => {
    const pods = ofKind(faulty, 'Pod').filter(({ metadata }) => metadata.name.startsWith('virt-launcher-cart-02-'));
    expect(pods.map((pod) => textAt(pod, ['spec', 'nodeName']))).toEqual(['worker-1', 'worker-4']);
    expect(ofKind(faulty, 'VirtualMachineInstanceMigration').map(({ metadata }) => metadata.name)).toEqual([
      'cart-02-migration',
    ]);
  });

  it('keep a NIC that waits for a restart in the VM alone', () => {
    const named = (kind: string, path: readonly string[]) =>
      listAt(
        ofKind(faulty, kind).find(({ metadata }) => metadata.name === 'web-04'),
        [...path, 'networks'],
      ).map((network) => textAt(network, ['name']));
    expect(named('VirtualMachine', ['spec', 'template', 'spec'])).toEqual(['default', 'net1', 'net2']);
    expect(named('VirtualMachineInstance', ['spec'])).toEqual(['default', 'net1']);
  });

  it('keep a hot-plugged NIC out of the pod and the guest', () => {
    const vmi = ofKind(faulty, 'VirtualMachineInstance').find(({ metadata }) => metadata.name === 'web-05');
    expect(listAt(vmi, ['spec', 'networks']).map((network) => textAt(network, ['name']))).toEqual([
      'default',
      'net1',
      'net2',
    ]);
    expect(listAt(vmi, ['status', 'interfaces']).map((one) => textAt(one, ['name']))).toEqual(['default', 'net1']);
  });
});

it('has on its hosts what the policies want, while nothing is wrong', () => {
  const missing = ofKind(sound, 'NodeNetworkConfigurationEnactment').flatMap((object) => {
    const reading = readNodeNetworkConfigurationEnactment(object);
    const wanted = reading.ok ? reading.value.desired : undefined;
    const node = (reading.ok && reading.value.node) || '';
    const there = interfacesOf(sound, node);
    const lost = (wanted?.interfaces ?? []).filter((want) => {
      const found = there.find(({ name, type }) => name === want.name && type === want.type);
      const ports = found?.bridge?.ports?.map(({ name }) => name) ?? [];
      return (
        found === undefined ||
        (want.mtu !== undefined && want.mtu !== found.mtu) ||
        (want.lldp?.enabled === true && found.lldp?.enabled !== true) ||
        (want.bond !== undefined && want.bond.mode !== found.bond?.mode) ||
        (want.bond?.ports ?? []).some((port) => found.bond?.ports?.includes(port) !== true) ||
        (want.bridge?.ports ?? []).some(({ name }) => !ports.includes(name))
      );
    });
    const mapped = mappingsOf(sound, node) ?? [];
    const unmapped = (wanted?.mappings ?? [])
      .map(({ localnet, bridge }) => `${localnet} → ${bridge ?? ''}`)
      .filter((text) => !mapped.includes(text));
    return [...lost.map(({ name }) => `${node} ${name}`), ...unmapped.map((text) => `${node} ${text}`)];
  });
  expect(missing).toEqual([]);
});

it('describes the SR-IOV pools that its nodes offer', () => {
  const states = (plan: ClusterPlan) => ofKind(plan.more, 'SriovNetworkNodeState').map(({ metadata }) => metadata.name);
  expect(states(datacenter)).toEqual(['worker-1', 'worker-2', 'worker-3', 'worker-4', 'worker-5', 'worker-8']);
  const nic = ofKind(faulty, 'SriovNetworkNodeState').flatMap((state) => listAt(state, ['status', 'interfaces']))[0];
  expect(textAt(nic, ['mac'])).toBe(linkOf(faulty, 'worker-1', 'ens2f1np1')?.permanentMac?.toLowerCase());
});
