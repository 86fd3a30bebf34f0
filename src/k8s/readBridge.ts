import type { Entry, Fields } from './fields';
import { isRecord } from './fields';
import type { BridgePort, HostBridge, PortVlan } from './hostInterface';

const bondModes = ['balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb'];

/** A bond mode by name; the digits 0 to 6 are accepted on input (domain §2.10). */
export const bondModeName = (mode: string | undefined): string | undefined =>
  mode !== undefined && /^[0-6]$/.test(mode) ? bondModes[Number(mode)] : mode;

/** Members under `port`, the older `slaves` or the alias `ports`; strings, or objects with a name (OVS bonds). */
export const readMembers = (block: Fields): readonly string[] | undefined => {
  const key = ['port', 'slaves', 'ports'].find((name) => block.has(name));
  return key === undefined ? undefined : block.list(key, memberName);
};

/** The `bridge` block of a Linux or OVS bridge. */
export const readBridge = (bridge: Fields | undefined): HostBridge | undefined => {
  if (!bridge) return undefined;
  const options = bridge.object('options');
  return {
    ports: bridge.has('port') ? bridge.list('port', readPort) : bridge.list('ports', readPort),
    stp: options && readStp(options),
    rstp: options?.flag('rstp'),
    mcastSnooping: options?.flag('mcast-snooping-enable'),
    vlanDefaultPvid: options?.number('vlan-default-pvid'),
    allowExtraPatchPorts: bridge.flag('allow-extra-patch-ports'),
    datapath: options?.text('datapath') || undefined,
    failMode: options?.text('fail-mode') || undefined,
  };
};

/** `stp: false` in old releases, `stp: {enabled: false}` in new ones. */
const readStp = (options: Fields): boolean | undefined =>
  isRecord(options.raw('stp')) ? options.object('stp')?.flag('enabled') : options.flag('stp');

/** A member as a string, or as an object with a name. */
export const memberName = (entry: Entry): string | undefined => {
  if (!isRecord(entry.raw)) return entry.text();
  return entry.object()?.text('name') || entry.report('A member needs a name.');
};

const readPort = (entry: Entry): BridgePort | undefined => {
  const port = entry.object();
  if (!port) return undefined;
  const name = port.text('name');
  if (!name) {
    entry.report('A bridge port needs a name.');
    return undefined;
  }
  const bond = port.object('link-aggregation');
  return {
    name,
    vlan: readPortVlan(port.object('vlan')),
    bond: bond && { mode: bondModeName(bond.text('mode')), members: readMembers(bond) },
  };
};

const readPortVlan = (vlan: Fields | undefined): PortVlan | undefined =>
  vlan && {
    mode: vlan.text('mode'),
    tag: vlan.number('tag'),
    enableNative: vlan.flag('enable-native'),
    trunkTags: vlan.list('trunk-tags', readTrunkTag),
  };

const readTrunkTag = (entry: Entry): readonly [number, number] | undefined => {
  const tag = entry.object();
  const range = tag?.object('id-range');
  const min = range ? range.number('min') : tag?.number('id');
  const max = range ? range.number('max') : min;
  if (min === undefined || max === undefined) {
    entry.report('A trunk tag needs an id, or an id-range with min and max.');
    return undefined;
  }
  return [min, max];
};
