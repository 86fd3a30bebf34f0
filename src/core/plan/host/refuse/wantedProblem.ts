import { spelled } from '../../../../k8s/fields';
import { isRecord, listAt, valueAt } from '../../../manifests/json/jsonValue';
import {
  baseOf,
  hasIp,
  isTrue,
  linkKey,
  numberAt,
  stateOf,
  type HostEntries,
  type HostEntry,
} from '../entry/hostEntry';
import { invalidArgument } from './nmstateError';
import { trunkProblem } from './trunkProblem';

/**
 * Why nmstate does not accept what one interface of a desired state says, in its own words; undefined when it does. Each
 * entry is looked at by itself and beside the one that is there.
 */
export const wantedProblem = (current: HostEntries, wanted: HostEntries): string | undefined => {
  for (const [key, entry] of wanted) {
    if (stateOf(entry) === 'absent') continue;
    const here = current.get(key);
    const text = checks.map((check) => check({ entry, here, current, wanted })).find((one) => one !== undefined);
    if (text !== undefined) return invalidArgument(text);
  }
  return undefined;
};

type Wanting = {
  readonly entry: HostEntry;
  readonly here: HostEntry | undefined;
  readonly current: HostEntries;
  readonly wanted: HostEntries;
};

const bondProblem = ({ entry, here }: Wanting): string | undefined => {
  if (entry.type !== 'bond') return undefined;
  const bond = valueAt(entry, ['link-aggregation']);
  if (here?.type !== 'bond' && valueAt(bond, ['mode']) === undefined)
    return `Bond mode is mandatory for new bond interface: ${entry.name}`;
  const [miimon, arp] = ['miimon', 'arp_interval'].map((key) => numberAt(bond, ['options', key]) ?? 0);
  return (miimon ?? 0) > 0 && (arp ?? 0) > 0 ? 'Bond miimon and arp interval are not compatible options.' : undefined;
};

const vlanProblem = ({ entry, here }: Wanting): string | undefined => {
  if (entry.type !== 'vlan' || here?.type === 'vlan') return undefined;
  if (baseOf(entry) === undefined) return `Missing 'vlan.base-iface' for interface '${entry.name}'`;
  return numberAt(entry, ['vlan', 'id']) === undefined
    ? 'Invalid YAML string: interfaces: missing field `id`'
    : undefined;
};

const ovsProblem = ({ entry }: Wanting): string | undefined =>
  entry.type === 'ovs-bridge' && spelled(entry['mac-address'])
    ? `OVS Bridge ${entry.name} can not hold MAC address, please set MAC address on OVS internal interface instead`
    : undefined;

const portVlanProblem = ({ entry }: Wanting): string | undefined =>
  listAt(entry, ['bridge', 'port'])
    .map((port) => trunkProblem(valueAt(port, ['vlan'])))
    .find((text) => text !== undefined);

/** A network card cannot be made; one end of a veth pair can, also when it is named as the other's peer. */
const cardProblem = ({ entry, here, wanted }: Wanting): string | undefined => {
  if (entry.type !== 'ethernet' || here !== undefined || stateOf(entry) !== 'up' || isRecord(entry['veth']))
    return undefined;
  const isPeer = [...wanted.values()].some((one) => valueAt(one, ['veth', 'peer']) === entry.name);
  return isPeer ? undefined : `Ethernet interface ${entry.name} does not exists`;
};

const mtuProblem = ({ entry, here }: Wanting): string | undefined => {
  const mtu = numberAt(entry, ['mtu']);
  const [least, most] = [numberAt(here, ['min-mtu']), numberAt(here, ['max-mtu'])];
  if (mtu === undefined || least === undefined || most === undefined) return undefined;
  if (mtu > most) return `Desired MTU ${mtu} for interface ${entry.name} is bigger than maximum allowed MTU ${most}`;
  return mtu < least
    ? `Desired MTU ${mtu} for interface ${entry.name} is smaller than minimum allowed MTU ${least}`
    : undefined;
};

const ipv6MtuProblem = ({ entry, here }: Wanting): string | undefined => {
  const mtu = numberAt(entry, ['mtu']) ?? numberAt(here, ['mtu']);
  const enabled = valueAt(entry, ['ipv6', 'enabled']) ?? valueAt(here, ['ipv6', 'enabled']);
  return isTrue(enabled) && mtu !== undefined && mtu < leastIpv6Mtu
    ? `MTU should be >= 1280 when IPv6 is enabled on interface ${entry.name}`
    : undefined;
};

const leastIpv6Mtu = 1280;

const copyMacProblem = ({ entry, current, wanted }: Wanting): string | undefined => {
  const source = spelled(entry['copy-mac-from']);
  return source === undefined || current.has(linkKey(source)) || wanted.has(linkKey(source))
    ? undefined
    : `Failed to find interface ${source} for copy-mac-from of iface ${entry.name}`;
};

const checks = [
  bondProblem,
  vlanProblem,
  ovsProblem,
  portVlanProblem,
  copyMacProblem,
  cardProblem,
  mtuProblem,
  ipv6MtuProblem,
] as const;

/** An interface that is to have an address and to be a port of what its ports have none below. */
export const portWithIpProblem = (after: HostEntries, wanted: HostEntries): string | undefined => {
  const wrong = [...wanted.values()].find((entry) => {
    const controller = spelled(after.get(linkKey(entry.name))?.['controller']) ?? '';
    const isFree = controller === '' || entry.type === 'ovs-interface' || entry.type === 'ovs-bridge';
    return !isFree && stateOf(entry) === 'up' && hasIp(entry) && after.get(linkKey(controller))?.type !== 'vrf';
  });
  return wrong === undefined
    ? undefined
    : invalidArgument(
        `Interface ${wrong.name} cannot have IP enabled as it is attached to a controller where IP is not allowed`,
      );
};
