import type { HostInterface, PortVlan } from '../../../k8s/hostInterface';
import type { NetworkState } from '../../../k8s/networkState';
import type { Host } from '../../sources/host/host';
import { isWanted } from './wantedOn';
import { givesAddress, mayHaveAddress, portClaims } from './wishes';
import type { PortClaim } from './wishes';

/**
 * What NMState refuses, found before it tries (domain §3.6, D-318). `words` are those of NMState, as it would say them;
 * `value` is what stands at `path`, null = nothing. One of `entry` and `localnet` says what it is about.
 */
export type PolicyFault = {
  readonly words: string;
  readonly path: string;
  readonly value: string | null;
  readonly entry?: HostInterface;
  readonly localnet?: string;
};

/**
 * The faults of a desired state. What is needed only for something new, and what the hardware limits, is judged only with a
 * host.
 */
export const policyFaults = (state: NetworkState, host?: Host): readonly PolicyFault[] => {
  const entries = (state.interfaces ?? []).filter(isWanted);
  const claims = portClaims(state);
  return [
    ...claims.flatMap((claim, index) => [
      ...takenTwice(claim, claims.slice(0, index)),
      ...entries.filter(({ name }) => name === claim.port).flatMap((entry) => addressed(claim, entry, host)),
    ]),
    ...entries.flatMap((entry) => [...mtuFaults(entry, host), ...bondFaults(entry, host), ...vlanFaults(entry, host)]),
    ...mappingFaults(state),
  ];
};

const takenTwice = ({ port, controller, path }: PortClaim, before: readonly PortClaim[]): readonly PolicyFault[] => {
  const other = before.find((claim) => claim.port === port && claim.controller.name !== controller.name);
  if (!other) return [];
  const words = `Port ${port} is overbooked by two controller: ${other.controller.name}, ${controller.name}`;
  return [{ words, path, value: port, entry: controller }];
};

const addressed = (claim: PortClaim, entry: HostInterface, host: Host | undefined): readonly PolicyFault[] => {
  if (!givesAddress(entry) || mayHaveAddress(claim, entry.type, host?.link)) return [];
  const family = entry.ipv4?.enabled ? 'ipv4' : 'ipv6';
  const words = `Interface ${entry.name} cannot have IP enabled as it is attached to a controller`;
  return [{ words, path: `${entry.path}.${family}.enabled`, value: 'true', entry }];
};

const mtuFaults = (entry: HostInterface, host: Host | undefined): readonly PolicyFault[] => {
  const { name, mtu, path, ipv6 } = entry;
  if (mtu === undefined) return [];
  const most = host?.link(name)?.maxMtu ?? mtu;
  const at = { path: `${path}.mtu`, value: String(mtu), entry };
  return [
    ...(mtu > most
      ? [{ ...at, words: `Desired MTU ${mtu} for interface ${name} is bigger than maximum allowed MTU ${most}` }]
      : []),
    ...(mtu < 1280 && ipv6?.enabled
      ? [{ ...at, words: `MTU should be >= 1280 when IPv6 is enabled on interface ${name}` }]
      : []),
  ];
};

/** It does not exist on the host, so that the policy has to say all that it needs. */
const isNew = (name: string, host: Host | undefined): boolean => host?.hasState === true && !host.link(name);

const bondFaults = (entry: HostInterface, host: Host | undefined): readonly PolicyFault[] => {
  const { name, type, path, bond } = entry;
  if (type !== 'bond') return [];
  const at = `${path}.link-aggregation`;
  const { miimon = '0', arp_interval: arp = '0' } = bond?.options ?? {};
  return [
    ...(bond?.mode === undefined && isNew(name, host)
      ? [{ words: `Bond mode is mandatory for new bond interface: ${name}`, path: `${at}.mode`, value: null, entry }]
      : []),
    ...(Number(miimon) > 0 && Number(arp) > 0
      ? [
          {
            words: 'Bond miimon and arp interval are not compatible options',
            path: `${at}.options.arp_interval`,
            value: arp,
            entry,
          },
        ]
      : []),
  ];
};

const vlanFaults = (entry: HostInterface, host: Host | undefined): readonly PolicyFault[] => {
  const { name, type, path, vlan, bridge } = entry;
  if (type === 'vlan' && !vlan?.base && isNew(name, host)) {
    const words = `Missing 'vlan.base-iface' for interface '${name}'`;
    return [{ words, path: `${path}.vlan.base-iface`, value: null, entry }];
  }
  if (type !== 'linux-bridge') return [];
  return (bridge?.ports ?? []).flatMap((port) =>
    filterFaults(port.vlan ?? {}).map((words) => ({
      words: `Bridge VLAN filtering ${words}`,
      path: `${path}.bridge.port[name=${port.name}].vlan`,
      value: port.name,
      entry,
    })),
  );
};

const filterFaults = ({ mode, tag, enableNative, trunkTags = [] }: PortVlan): readonly string[] => {
  const overlapping = trunkTags.some(([min, max], index) =>
    trunkTags.slice(0, index).some(([low, high]) => min <= high && low <= max),
  );
  return [
    ...(mode === 'trunk' && tag !== undefined && !enableNative
      ? ['`tag` cannot be use in trunk mode without `enable-native`']
      : []),
    ...(mode === 'trunk' && trunkTags.length === 0 ? ['trunk mode cannot have empty trunk-tags'] : []),
    ...(mode === 'access' && trunkTags.length > 0 ? ['access mode cannot have trunk-tags defined'] : []),
    ...(overlapping ? ['tag is overlapping with other tag'] : []),
  ];
};

const mappingFaults = ({ mappings = [] }: NetworkState): readonly PolicyFault[] =>
  mappings.flatMap(({ localnet, bridge, state, path }, index) => [
    ...(mappings.slice(0, index).some((other) => other.localnet === localnet)
      ? [{ words: `Found duplicate \`localnet\` key ${localnet}`, path, value: localnet, localnet }]
      : []),
    ...(state === 'present' && bridge === undefined
      ? [
          {
            words: `mapping for \`localnet\` key ${localnet} missing the \`bridge\` attribute`,
            path: `${path}.bridge`,
            value: null,
            localnet,
          },
        ]
      : []),
  ]);
