// A cluster whose two workers are drawn with about 60 and about 200 cards.
import { writeFileSync } from 'node:fs';
import { loadModules } from './modules.mjs';

export const hosts = { small: 'cards-60', large: 'cards-200' };

const networks = 24;
const machines = { [hosts.small]: 24, [hosts.large]: 164 };
const namespaces = ['shop', 'bank'];

/** Writes the objects as a List in JSON. */
export async function writeCluster(file) {
  const lab = await loadModules('cluster', [
    'cluster/lab/plan/clusterObjects',
    'cluster/lab/make/makeNad',
    'cluster/lab/scenarios/datacenter/rackHosts',
  ]);
  const plan = {
    now: '2026-07-01T12:00:00Z',
    hosts: Object.values(hosts).map((node, index) => host(lab, node, index)),
    namespaces: [...namespaces, 'default'].map((name) => ({ name })),
    nads: range(networks).map((index) => nad(lab, index)),
    cudns: [],
    machines: Object.entries(machines).flatMap(([node, count]) => range(count).map((index) => machine(node, index))),
    policies: [],
    more: [],
  };
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: lab.clusterObjects(plan) }));
}

function host(lab, node, index) {
  return {
    node,
    role: 'worker',
    index,
    addresses: [lab.machineAddress(31 + index)],
    mappings: [{ localnet: 'physnet-vmdata', bridge: 'br-vmdata' }],
    interfaces: lab.r750Bonds(index + 1),
  };
}

function nad(lab, index) {
  const place = { namespace: 'default', name: networkName(index) };
  const options = { physicalNetworkName: 'physnet-vmdata', vlanID: 100 + index, mtu: 1500 };
  return { ...place, networkId: 10 + index, config: lab.localnetConfig(place, options) };
}

function machine(node, index) {
  const nics = [{ name: 'default' }, { name: 'net1', nad: `default/${networkName(index % networks)}` }];
  return { namespace: namespaces[index % 2], name: `${node}-vm-${String(index).padStart(3, '0')}`, node, nics };
}

function networkName(index) {
  return `net-${String(index).padStart(2, '0')}`;
}

function range(size) {
  return Array.from({ length: size }, (_, index) => index);
}
