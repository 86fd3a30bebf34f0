import type { PolicyPlan } from '../../plan/clusterPlan';
import {
  bondAlone,
  bondUnderBridge,
  bridgeOnVlan,
  lldpOn,
  mappingOnly,
  nicUnderBridge,
  nicsUp,
  together,
  vlansOn,
} from './desiredStates';
import { modelLabel } from './rackHosts';

const workers = { 'node-role.kubernetes.io/worker': '' };
const controlPlane = { 'node-role.kubernetes.io/control-plane': '' };
const r650 = { ...workers, [modelLabel]: 'r650' };
const onlyHost = (node: string) => ({ 'kubernetes.io/hostname': node });

const r650Vmdata = {
  bond: 'bond1',
  members: ['ens1f0np0', 'ens1f1np1'],
  bridge: 'br-vmdata',
  mtu: 9000,
  mappings: ['physnet-vmdata'],
};

/** The VM bridge of worker-6 to worker-8; `port` is what the policy calls the bond in the bridge's port list. */
export const r750VmdataPolicy = (node: string, port = 'bond1'): PolicyPlan => ({
  name: `vmdata-${node}`,
  nodeSelector: onlyHost(node),
  desiredState: bondUnderBridge({ ...r650Vmdata, members: ['ens3f0np0', 'ens3f1np1'], port }),
});

/** One policy for each wiring, all applied. */
export const datacenterPolicies: readonly PolicyPlan[] = [
  {
    name: 'vmdata-control-plane',
    nodeSelector: controlPlane,
    maxUnavailable: 1,
    desiredState: bondUnderBridge(r650Vmdata),
  },
  {
    name: 'vmdata-r650',
    nodeSelector: r650,
    maxUnavailable: 1,
    desiredState: bondUnderBridge(r650Vmdata),
    generation: 3,
  },
  r750VmdataPolicy('worker-6'),
  r750VmdataPolicy('worker-7'),
  r750VmdataPolicy('worker-8'),
  { name: 'mapping-vlan-40', nodeSelector: {}, desiredState: mappingOnly('vlan-40', 'br-ex') },
  { name: 'backup-r650', nodeSelector: r650, desiredState: mappingOnly('physnet-backup', 'br-vmdata') },
  {
    name: 'backup-r750',
    nodeSelector: { [modelLabel]: 'r750' },
    desiredState: mappingOnly('physnet-backup', 'br-vmdata'),
  },
  {
    name: 'backup-r760',
    nodeSelector: { [modelLabel]: 'r760' },
    desiredState: nicUnderBridge('ens6f0np0', 'br-backup', ['physnet-backup']),
  },
  {
    name: 'legacy-lan',
    nodeSelector: { 'network.example.com/legacy': 'true' },
    maxUnavailable: 1,
    desiredState: together(nicsUp(['ens2f0np0'], 1500), bridgeOnVlan('br1', 'ens2f0np0', 300)),
  },
  {
    name: 'legacy-r760',
    nodeSelector: { [modelLabel]: 'r760' },
    desiredState: together(
      bondAlone({ bond: 'bond3', members: ['ens5f0np0', 'ens5f1np1'], mtu: 1500, mode: 'active-backup' }),
      vlansOn('bond3', [301, 302, 303], 1500),
      bridgeOnVlan('br1', 'bond3', 300),
    ),
  },
  {
    name: 'storage-r650',
    nodeSelector: r650,
    desiredState: together(nicsUp(['ens2f1np1'], 9000), vlansOn('ens2f1np1', [70], 9000)),
  },
  {
    name: 'storage-r760',
    nodeSelector: { [modelLabel]: 'r760' },
    desiredState: together(
      bondAlone({ bond: 'bond2', members: ['ens4f0np0', 'ens4f1np1'], mtu: 9000 }),
      vlansOn('bond2', [70, 71, 72, 73], 9000),
    ),
  },
  { name: 'lldp-r650', nodeSelector: r650, desiredState: lldpOn(['eno1np0', 'eno2np1']) },
  { name: 'lldp-control-plane', nodeSelector: controlPlane, desiredState: lldpOn(['eno1np0', 'eno2np1']) },
  { name: 'lldp-r750', nodeSelector: { [modelLabel]: 'r750' }, desiredState: lldpOn(['enp2s0f0', 'enp2s0f1']) },
  {
    name: 'lldp-r760',
    nodeSelector: { [modelLabel]: 'r760' },
    desiredState: lldpOn(['enp2s0f0', 'enp2s0f1', 'ens6f1np1']),
  },
  { name: 'lldp-spare-nics', nodeSelector: r650, maxUnavailable: 1, desiredState: lldpOn(['ens3f0', 'ens3f1']) },
];
