import { msg } from '../message';
import { cniType } from './cniType';
import type { Named } from './cniType';
import { maxMtu } from './configFields';
import type { FormField } from './formField';
import type { HostLanding } from './hostLanding';
import { physnetOf } from './physnetOf';

/**
 * A network of OVN-Kubernetes (domain §4.2). Comma lists are split; `physicalNetworkName` is kept as written, since two
 * NADs of one network must write it alike. `mtu` in bytes.
 */
export type OvnConfig = {
  readonly topology?: string | undefined;
  readonly netAttachDefName?: string | undefined;
  readonly physicalNetworkName?: string | undefined;
  readonly vlanID?: number | undefined;
  readonly mtu?: number | undefined;
  readonly subnets?: readonly string[] | undefined;
  readonly excludeSubnets?: readonly string[] | undefined;
  readonly reservedSubnets?: readonly string[] | undefined;
  readonly infrastructureSubnets?: readonly string[] | undefined;
  readonly joinSubnet?: readonly string[] | undefined;
  readonly transitSubnet?: readonly string[] | undefined;
  readonly allowPersistentIPs?: boolean | undefined;
  readonly role?: string | undefined;
};

/** The topologies that OVN-Kubernetes knows, as written in a NAD. */
export const ovnTopologies: readonly string[] = ['localnet', 'layer2', 'layer3'];

const fields: readonly FormField<keyof (OvnConfig & Named)>[] = [
  { key: 'name', label: msg('Network name'), required: true, input: { kind: 'text' } },
  {
    key: 'topology',
    label: msg('Topology'),
    required: true,
    input: {
      kind: 'choice',
      choices: [
        { value: 'localnet', label: msg('On a physical network') },
        { value: 'layer2', label: msg('One overlay switch') },
        { value: 'layer3', label: msg('Routed overlay') },
      ],
    },
  },
  { key: 'physicalNetworkName', label: msg('Physical network'), input: { kind: 'text' } },
  {
    key: 'vlanID',
    label: msg('VLAN'),
    help: msg('Leave empty for untagged traffic.'),
    input: { kind: 'whole', min: 1, max: 4094 },
  },
  { key: 'mtu', label: msg('MTU'), input: { kind: 'whole', min: 576, max: maxMtu } },
  { key: 'subnets', label: msg('Address ranges'), input: { kind: 'texts' } },
  { key: 'excludeSubnets', label: msg('Excluded address ranges'), input: { kind: 'texts' } },
  {
    key: 'allowPersistentIPs',
    label: msg('Keep the addresses of virtual machines'),
    input: { kind: 'flag' },
  },
];

const joined = (parts: readonly string[] | undefined) => parts?.join(',');

/** A port on a network of OVN-Kubernetes. */
export const ovnOverlay = cniType<OvnConfig>({
  id: 'ovn-k8s-cni-overlay',
  title: msg('OVN network'),
  read: (config) => ({
    topology: config.text('topology'),
    netAttachDefName: config.text('netAttachDefName'),
    physicalNetworkName: config.text('physicalNetworkName'),
    vlanID: config.whole('vlanID', 0, 4094),
    mtu: config.whole('mtu', 0, maxMtu),
    subnets: config.commaList('subnets'),
    excludeSubnets: config.commaList('excludeSubnets'),
    reservedSubnets: config.commaList('reservedSubnets'),
    infrastructureSubnets: config.commaList('infrastructureSubnets'),
    joinSubnet: config.commaList('joinSubnet'),
    transitSubnet: config.commaList('transitSubnet'),
    allowPersistentIPs: config.flag('allowPersistentIPs'),
    role: config.text('role'),
  }),
  write: (config) => ({
    topology: config.topology,
    netAttachDefName: config.netAttachDefName,
    physicalNetworkName: config.physicalNetworkName,
    vlanID: config.vlanID,
    mtu: config.mtu,
    subnets: joined(config.subnets),
    excludeSubnets: joined(config.excludeSubnets),
    reservedSubnets: joined(config.reservedSubnets),
    infrastructureSubnets: joined(config.infrastructureSubnets),
    joinSubnet: joined(config.joinSubnet),
    transitSubnet: joined(config.transitSubnet),
    allowPersistentIPs: config.allowPersistentIPs,
    role: config.role,
  }),
  landsOn: (config) => landing(config),
  tells: (config) => ({
    topology: config.topology || undefined,
    role: config.role || undefined,
    physicalNetworkName: config.topology === 'localnet' ? physnetOf(config) : undefined,
    vlan: config.vlanID || undefined,
    mtu: config.mtu || undefined,
    subnets: config.subnets,
  }),
  fields,
});

/** Without a topology the NAD means the default network of pods. */
const landing = (config: OvnConfig & Named): HostLanding => {
  if (!config.topology) return { kind: 'podNetwork' };
  if (config.topology !== 'localnet') return ovnTopologies.includes(config.topology) ? { kind: 'overlay' } : none;
  const physicalNetwork = physnetOf(config);
  return physicalNetwork === undefined ? none : { kind: 'localnet', physicalNetwork };
};

const none: HostLanding = { kind: 'none' };
