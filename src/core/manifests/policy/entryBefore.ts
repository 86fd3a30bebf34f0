import { isRecord, listAt, textAt, valueAt, withoutKey, type JsonRecord } from '../json/jsonValue';
import { optional } from '../json/optional';
import { interfacesOf } from './policyFrame';

/**
 * An observed interface as a policy would have to say it: what NMState can set and a policy that touched it may have
 * changed, without what is only observed. `written`: what that policy says; `state`: the whole host.
 */
export const entryBefore = (old: JsonRecord, written: JsonRecord, state: JsonRecord): JsonRecord => {
  const { name, type } = old;
  const blocks = ['link-aggregation', 'vlan'].filter((key) => isRecord(written[key]) && isRecord(old[key]));
  if (type === 'ovs-bridge') return { name, type, state: 'up', bridge: ovsBridgeBefore(old, state) };
  return {
    ...{ name, type, state: old['state'] ?? 'up' },
    ...optional('mtu', old['mtu']),
    ...optional('ipv4', ipBefore(old['ipv4'])),
    ...optional('ipv6', ipBefore(old['ipv6'])),
    ...optional(
      'lldp',
      isRecord(written['lldp']) ? { enabled: valueAt(old, ['lldp', 'enabled']) === true } : undefined,
    ),
    ...Object.fromEntries(blocks.map((key) => [key, old[key]])),
    ...optional('bridge', isRecord(written['bridge']) ? old['bridge'] : undefined),
  };
};

/** OVN's patch ports come and go by themselves, and are allowed to. */
const ovsBridgeBefore = (old: JsonRecord, state: JsonRecord): JsonRecord => {
  const patches = interfacesOf(state).filter((entry) => isRecord(entry['patch']));
  const ports = listAt(old, ['bridge', 'port']).filter(
    (port) => !patches.some(({ name }) => name === textAt(port, ['name'])),
  );
  const bridge = isRecord(old['bridge']) ? old['bridge'] : {};
  return { ...bridge, 'allow-extra-patch-ports': true, port: ports };
};

/** Addresses that were given by DHCP or made by the kernel come back by themselves; lifetimes are not ours to set. */
const ipBefore = (ip: unknown): JsonRecord | undefined => {
  if (!isRecord(ip)) return undefined;
  if (ip['enabled'] !== true) return { enabled: false };
  const fixed = ip['dhcp'] === true || ip['autoconf'] === true ? [] : listAt(ip, ['address']).filter(isRecord);
  const address = fixed.filter((one) => textAt(one, ['ip'])?.toLowerCase().startsWith('fe80:') !== true);
  return {
    ...withoutKey(ip, 'address'),
    ...optional(
      'address',
      address.length > 0 ? address.map((one) => ({ ip: one['ip'], 'prefix-length': one['prefix-length'] })) : undefined,
    ),
  };
};
