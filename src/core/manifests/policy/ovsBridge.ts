import type { DraftManifest } from '../draftChange';
import { textAt, valueAt, type JsonRecord } from '../json/jsonValue';
import { textsIn } from './bondParts';
import { interfacesOf, mappingsOf, readPolicy, writePolicy } from './policyFrame';
import type { PolicyFrame } from './policyFrame';
import { readUplink, uplinkName, writeUplink } from './uplink';
import type { Uplink } from './uplink';

/** `localnet`: the name of the physical network, by which VM networks refer to the bridge. */
export type OvsBridgeAnswers = PolicyFrame & {
  readonly bridge: string;
  readonly localnet: string;
  readonly uplink: Uplink;
};

/**
 * An OVS bridge for VM networks with its uplink and its mapping, in one policy since policies have no order (domain W-2).
 * The port lets every VLAN pass; each network chooses its own. OVN may add its patch ports.
 */
export const writeOvsBridgePolicy = ({ bridge, localnet, uplink, ...frame }: OvsBridgeAnswers): DraftManifest =>
  writePolicy(frame, {
    interfaces: [
      ...writeUplink(uplink),
      {
        name: bridge,
        type: 'ovs-bridge',
        state: 'up',
        bridge: {
          'allow-extra-patch-ports': true,
          // Every release takes a boolean here; an object only the newer ones.
          options: { stp: false },
          port: [{ name: uplinkName(uplink) }],
        },
      },
    ],
    ovn: { 'bridge-mappings': [writeMapping({ localnet, bridge })] },
  });

/** The answers behind a policy that makes one mapped OVS bridge with one uplink; undefined = it does something else. */
export const readOvsBridgePolicy = (manifest: JsonRecord): OvsBridgeAnswers | undefined => {
  const policy = readPolicy(manifest);
  if (!policy) return undefined;
  const { frame, desiredState } = policy;
  const [entry, ...more] = interfacesOf(desiredState).filter(({ type }) => type === 'ovs-bridge');
  const bridge = textAt(entry, ['name']);
  const ports = textsIn(valueAt(entry, ['bridge', 'port']));
  const localnet = textAt(
    mappingsOf(desiredState).find((mapping) => mapping['bridge'] === bridge),
    ['localnet'],
  );
  const [port] = ports;
  if (bridge === undefined || more.length > 0 || ports.length > 1 || port === undefined || localnet === undefined) {
    return undefined;
  }
  return { ...frame, bridge, localnet, uplink: readUplink(desiredState, port) };
};

/** An entry that maps a physical network to a bridge. */
export const writeMapping = ({
  localnet,
  bridge,
}: {
  readonly localnet: string;
  readonly bridge: string;
}): JsonRecord => ({
  localnet,
  bridge,
  state: 'present',
});
