import { spelled } from '../../../../k8s/fields';
import { isRecord, valueAt, type JsonRecord } from '../../../manifests/json/jsonValue';
import { isPatch, noAddress, type HostEntry } from './hostEntry';

/** An interface of a type as nmstate reports it fresh from the kernel or OVS, before anything of it is set. */
export const newEntry = (wanted: HostEntry): HostEntry => {
  const { name, type } = wanted;
  const own = { name, type, state: 'up' };
  switch (type) {
    case 'ovs-bridge':
      return { ...own, bridge: { options: ovsOptions } };
    case 'ovs-interface':
      return isPatch(wanted) ? own : { ...own, ...kernelLimits, ...noAddress };
    case 'bond':
      return { ...own, ...kernelLimits, ...noAddress, 'link-aggregation': { options: bondOptions(wanted) } };
    case 'linux-bridge':
      return { ...own, ...kernelLimits, ...noAddress, bridge: { options: linuxOptions } };
    case 'vlan':
      return { ...own, 'min-mtu': 0, 'max-mtu': 65535, ...noAddress, vlan: { protocol: '802.1q' } };
    default:
      return { ...own, ...noAddress };
  }
};

/** What the kernel sets in a bond by itself; NetworkManager adds miimon unless ARP does its work. */
export const bondOptions = (wanted: HostEntry): JsonRecord => {
  const bond = valueAt(wanted, ['link-aggregation']);
  const options = valueAt(bond, ['options']);
  const usesArp = isRecord(options) && Number(options['arp_interval'] ?? 0) > 0;
  return { ...(usesArp ? {} : { miimon: 100 }), ...modeOptions[spelled(valueAt(bond, ['mode'])) ?? ''] };
};

const modeOptions: Readonly<Record<string, JsonRecord>> = {
  '802.3ad': { lacp_rate: 'slow', xmit_hash_policy: 'layer2' },
  'active-backup': { fail_over_mac: 'none', primary_reselect: 'always' },
};

const kernelLimits: JsonRecord = { 'min-mtu': 68, 'max-mtu': 65535 };

const ovsOptions: JsonRecord = {
  datapath: '',
  'fail-mode': '',
  'mcast-snooping-enable': false,
  rstp: false,
  stp: { enabled: false },
};

const linuxOptions: JsonRecord = {
  'group-forward-mask': 0,
  'mac-ageing-time': 300,
  'multicast-snooping': true,
  stp: { enabled: false, 'forward-delay': 15, 'hello-time': 2, 'max-age': 20, priority: 32768 },
  'vlan-default-pvid': 1,
  'vlan-protocol': '802.1q',
};
