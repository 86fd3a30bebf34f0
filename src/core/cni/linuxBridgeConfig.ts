import { msg } from '../message';
import type { PluginFacts } from './cniType';
import { maxMtu, trunkEntries } from './configFields';
import type { ConfigFields, PluginConfig, VlanRange } from './configFields';
import type { FormField } from './formField';
import type { HostLanding } from './hostLanding';

/** The keys of the Linux bridge plugin, under its own and its older name (domain §4.3). `mtu` in bytes. */
export type LinuxBridgeConfig = {
  readonly bridge?: string | undefined;
  readonly vlan?: number | undefined;
  readonly vlanTrunk?: readonly VlanRange[] | undefined;
  readonly preserveDefaultVlan?: boolean | undefined;
  readonly macspoofchk?: boolean | undefined;
  readonly disableContainerInterface?: boolean | undefined;
  readonly mtu?: number | undefined;
  readonly promiscMode?: boolean | undefined;
  readonly hairpinMode?: boolean | undefined;
  readonly isGateway?: boolean | undefined;
  readonly ipMasq?: boolean | undefined;
  readonly portIsolation?: boolean | undefined;
};

/** Reads the keys. */
export const readLinuxBridge = (fields: ConfigFields): LinuxBridgeConfig => ({
  bridge: fields.text('bridge'),
  vlan: fields.whole('vlan', 0, 4094),
  vlanTrunk: fields.trunk('vlanTrunk'),
  preserveDefaultVlan: fields.flag('preserveDefaultVlan'),
  macspoofchk: fields.flag('macspoofchk'),
  disableContainerInterface: fields.flag('disableContainerInterface'),
  mtu: fields.whole('mtu', 0, maxMtu),
  promiscMode: fields.flag('promiscMode'),
  hairpinMode: fields.flag('hairpinMode'),
  isGateway: fields.flag('isGateway'),
  ipMasq: fields.flag('ipMasq'),
  portIsolation: fields.flag('portIsolation'),
});

/** The inverse of `readLinuxBridge`. */
export const writeLinuxBridge = (config: LinuxBridgeConfig): PluginConfig => ({
  bridge: config.bridge,
  vlan: config.vlan,
  vlanTrunk: trunkEntries(config.vlanTrunk),
  preserveDefaultVlan: config.preserveDefaultVlan,
  macspoofchk: config.macspoofchk,
  disableContainerInterface: config.disableContainerInterface,
  mtu: config.mtu,
  promiscMode: config.promiscMode,
  hairpinMode: config.hairpinMode,
  isGateway: config.isGateway,
  ipMasq: config.ipMasq,
  portIsolation: config.portIsolation,
});

/** The bridge that the plugin uses, and makes when it is not there, unless the configuration names another. */
const defaultBridge = 'cni0';

const bridgeNameOf = ({ bridge }: LinuxBridgeConfig): string => bridge || defaultBridge;

/** A bridge of the host, also when the configuration names none. */
export const landsOnLinuxBridge = (config: LinuxBridgeConfig): HostLanding => ({
  kind: 'linuxBridge',
  name: bridgeNameOf(config),
});

/** In the words of the map. */
export const linuxBridgeFacts = (config: LinuxBridgeConfig): PluginFacts => ({
  bridge: bridgeNameOf(config),
  vlan: config.vlan || undefined,
  trunk: config.vlanTrunk,
  mtu: config.mtu || undefined,
});

/** What a form asks for: the keys that VMs have a use for. */
export const linuxBridgeFields: readonly FormField<keyof LinuxBridgeConfig>[] = [
  { key: 'bridge', label: msg('Linux bridge'), required: true, input: { kind: 'text' } },
  {
    key: 'vlan',
    label: msg('VLAN'),
    help: msg('Leave empty for untagged traffic.'),
    input: { kind: 'whole', min: 1, max: 4094 },
  },
  {
    key: 'vlanTrunk',
    label: msg('VLANs that the guest tags itself'),
    input: { kind: 'vlanRanges' },
  },
  {
    key: 'preserveDefaultVlan',
    label: msg('Keep the default VLAN as well'),
    help: msg('Releases of the plugin differ in what they do when this is left out.'),
    input: { kind: 'flag' },
  },
  {
    key: 'macspoofchk',
    label: msg('Drop traffic from other MAC addresses'),
    help: msg('Turn this off for bonds or virtual routers inside the guest.'),
    input: { kind: 'flag' },
  },
  { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
];
