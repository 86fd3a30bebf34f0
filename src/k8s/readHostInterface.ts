import type { Entry, Fields } from './fields';
import type { HostInterface, HostIp, VirtualFunction } from './hostInterface';
import { bondModeName, memberName, readBridge, readMembers } from './readBridge';
import { readLldp } from './readLldp';

/** One entry of `interfaces[]`; without a name it is reported and left out (domain §2.4, §2.5, §2.10). */
export const readHostInterface = (entry: Entry): HostInterface | undefined => {
  const fields = entry.object();
  if (!fields) return undefined;
  const name = fields.text('name');
  if (!name) {
    entry.report('A host interface needs a name.');
    return undefined;
  }
  return { ...readCommon(fields), ...readBlocks(fields), name, path: entry.path };
};

const readCommon = (fields: Fields) => ({
  type: fields.text('type') ?? 'unknown',
  state: fields.text('state'),
  description: fields.text('description'),
  profileName: fields.text('profile-name'),
  mac: fields.text('mac-address'),
  permanentMac: fields.text('permanent-mac-address'),
  driver: fields.text('driver'),
  pciAddress: fields.text('pci-address'),
  mtu: fields.number('mtu'),
  minMtu: fields.number('min-mtu'),
  maxMtu: fields.number('max-mtu'),
  controller: fields.text('controller') || undefined,
  ipv4: readIp(fields.object('ipv4')),
  ipv6: readIp(fields.object('ipv6')),
  lldp: readLldp(fields.object('lldp')),
  externalIds: fields.object('ovs-db')?.record('external_ids'),
});

const readBlocks = (fields: Fields) => ({
  ethernet: readEthernet(fields.object('ethernet')),
  bond: readBond(fields.object('link-aggregation')),
  bridge: readBridge(fields.object('bridge')),
  patchPeer: fields.object('patch')?.text('peer') || undefined,
  dpdk: fields.has('dpdk') ? true : undefined,
  vlan: readVlan(fields.object('vlan')),
  stacked: readStacked(fields),
  vrf: readVrf(fields.object('vrf')),
  vethPeer: fields.object('veth')?.text('peer'),
});

const readIp = (ip: Fields | undefined): HostIp | undefined =>
  ip && {
    enabled: ip.flag('enabled') ?? false,
    dhcp: ip.flag('dhcp'),
    autoconf: ip.flag('autoconf'),
    addresses: ip.list('address', readAddress) ?? [],
  };

const readAddress = (entry: Entry): HostIp['addresses'][number] | undefined => {
  const address = entry.object();
  const ip = address?.text('ip');
  const prefix = address?.number('prefix-length');
  if (!ip || prefix === undefined) {
    entry.report('An address needs ip and prefix-length.');
    return undefined;
  }
  return { ip, prefix };
};

const readEthernet = (ethernet: Fields | undefined): HostInterface['ethernet'] =>
  ethernet && {
    speed: ethernet.number('speed'),
    duplex: ethernet.text('duplex'),
    autoNegotiation: ethernet.flag('auto-negotiation'),
    sriov: readSriov(ethernet.object('sr-iov')),
  };

const readSriov = (sriov: Fields | undefined): NonNullable<HostInterface['ethernet']>['sriov'] =>
  sriov && { totalVfs: sriov.number('total-vfs'), vfs: sriov.list('vfs', readVf) ?? [] };

const readVf = (entry: Entry): VirtualFunction | undefined => {
  const vf = entry.object();
  const id = vf?.number('id');
  if (!vf || id === undefined) return entry.report('A virtual function needs an id.');
  return {
    id,
    mac: vf.text('mac-address'),
    vlan: vf.number('vlan-id'),
    spoofCheck: vf.flag('spoof-check'),
    trust: vf.flag('trust'),
  };
};

const readBond = (bond: Fields | undefined): HostInterface['bond'] =>
  bond && {
    mode: bondModeName(bond.text('mode')),
    options: bond.record('options'),
    ports: readMembers(bond) ?? bond.list('ports-config', memberName),
  };

const readVlan = (vlan: Fields | undefined): HostInterface['vlan'] =>
  vlan && { base: vlan.text('base-iface'), id: vlan.number('id'), protocol: vlan.text('protocol') };

const stackedKinds = ['vxlan', 'mac-vlan', 'mac-vtap', 'ipvlan'] as const;

const readStacked = (fields: Fields): HostInterface['stacked'] => {
  const kind = stackedKinds.find((key) => fields.has(key));
  const block = kind && fields.object(kind);
  if (!kind || !block) return undefined;
  return {
    kind,
    base: block.text('base-iface') || undefined,
    id: block.number('id'),
    mode: block.text('mode'),
    remote: block.text('remote'),
    local: block.text('local'),
  };
};

const readVrf = (vrf: Fields | undefined): HostInterface['vrf'] =>
  vrf && { ports: readMembers(vrf), table: vrf.number('route-table-id') };
