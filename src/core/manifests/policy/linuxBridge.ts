import type { VlanRange } from '../../cni/configFields';
import type { DraftManifest } from '../draftChange';
import { isList, isRecord, listAt, textAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { numberOf } from '../json/numberOf';
import { textsIn, withoutAddresses } from './bondParts';
import { optional } from '../json/optional';
import { interfacesOf, readPolicy, writePolicy } from './policyFrame';
import type { PolicyFrame } from './policyFrame';
import { readUplink, uplinkMtu, uplinkName, writeUplink } from './uplink';
import type { Uplink } from './uplink';

/** `allowed`: the VLANs that may pass the uplink; left out, NMState lets 2 to 4094 pass. */
export type LinuxBridgeAnswers = PolicyFrame & {
  readonly bridge: string;
  readonly uplink: Uplink;
  readonly allowed?: readonly VlanRange[] | undefined;
};

/** A Linux bridge with its uplink (domain W-3). A NIC gets an entry of its own only to set its MTU. */
export const writeLinuxBridgePolicy = ({ bridge, uplink, allowed, ...frame }: LinuxBridgeAnswers): DraftManifest => {
  const mtu = uplinkMtu(uplink);
  const port = { name: uplinkName(uplink), ...optional('vlan', allowed && trunkOf(allowed)) };
  return writePolicy(frame, {
    interfaces: [
      ...(uplink.kind === 'nic' && mtu === undefined ? [] : writeUplink(uplink)),
      {
        name: bridge,
        type: 'linux-bridge',
        state: 'up',
        ...optional('mtu', mtu),
        ...withoutAddresses,
        bridge: { options: { stp: { enabled: false } }, port: [port] },
      },
    ],
  });
};

/**
 * The answers behind a policy that makes one Linux bridge with one uplink; undefined = it does something else. A NIC
 * whose MTU stays has no entry, and so it is read as what is there.
 */
export const readLinuxBridgePolicy = (manifest: JsonRecord): LinuxBridgeAnswers | undefined => {
  const policy = readPolicy(manifest);
  if (!policy) return undefined;
  const [entry, ...more] = interfacesOf(policy.desiredState).filter(({ type }) => type === 'linux-bridge');
  const bridge = textAt(entry, ['name']);
  const ports = listAt(entry, ['bridge', 'port']);
  const [name] = textsIn(ports);
  if (bridge === undefined || name === undefined || more.length > 0 || ports.length > 1) return undefined;
  const uplink = readUplink(policy.desiredState, name);
  return { ...policy.frame, bridge, uplink, ...optional('allowed', allowedOn(ports[0])) };
};

const trunkOf = (ranges: readonly VlanRange[]): JsonRecord => ({
  mode: 'trunk',
  'trunk-tags': ranges.map(([min, max]) => (min === max ? { id: min } : { 'id-range': { min, max } })),
});

const allowedOn = (port: unknown): readonly VlanRange[] | undefined => {
  const tags = valueAt(port, ['vlan', 'trunk-tags']);
  return isList(tags) ? tags.filter(isRecord).flatMap(rangeOf) : undefined;
};

const rangeOf = (tag: JsonRecord): readonly VlanRange[] => {
  const single = numberOf(tag['id']);
  const [first, last] = [
    single ?? numberOf(valueAt(tag, ['id-range', 'min'])),
    single ?? numberOf(valueAt(tag, ['id-range', 'max'])),
  ];
  return first === undefined || last === undefined ? [] : [[first, last]];
};
