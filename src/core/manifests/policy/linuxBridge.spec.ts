import fc from 'fast-check';
import { parse } from 'yaml';
import { anyVlanId } from '../../../testing/manifests/anyManifestAnswers';
import { anyBridge } from '../../../testing/manifests/anyUplink';
import type { Bond } from './bondParts';
import { readLinuxBridgePolicy, writeLinuxBridgePolicy } from './linuxBridge';
import { workerSelector } from './policyFrame';
import type { Uplink } from './uplink';

const bond1: Bond = { name: 'bond1', mode: '802.3ad', members: ['eno3', 'eno4'], miimon: 100 };
const worker = { nodeSelector: workerSelector };
const head = `
apiVersion: nmstate.io/v1
kind: NodeNetworkConfigurationPolicy
`;

describe('a policy for a Linux bridge', () => {
  const answers = { name: 'br1-eno5', ...worker, bridge: 'br1', uplink: { kind: 'nic', name: 'eno5' } } as const;

  it('is that of domain §9.4', () => {
    expect(writeLinuxBridgePolicy(answers)).toEqual(
      parse(`${head}
metadata: {name: br1-eno5}
spec:
  nodeSelector: {node-role.kubernetes.io/worker: ""}
  desiredState:
    interfaces:
    - name: br1
      type: linux-bridge
      state: up
      ipv4: {enabled: false}
      ipv6: {enabled: false}
      bridge:
        options: {stp: {enabled: false}}
        port:
        - name: eno5
`),
    );
  });

  it('restricts the uplink to some VLANs as domain §9.4 does', () => {
    const allowed = [
      [200, 200],
      [300, 310],
    ] as const;
    expect(Object(writeLinuxBridgePolicy({ ...answers, allowed })).spec.desiredState.interfaces[0].bridge.port).toEqual(
      parse('[{name: eno5, vlan: {mode: trunk, trunk-tags: [{id: 200}, {id-range: {min: 300, max: 310}}]}}]'),
    );
  });

  // Peers 40: an MTU on the bridge and not on what carries it.
  it('sets an MTU on the uplink as well as on the bridge', () => {
    const interfaces = Object(
      writeLinuxBridgePolicy({ ...answers, uplink: { kind: 'bond', bond: { ...bond1, mtu: 9000 } } }),
    ).spec.desiredState.interfaces;
    expect(interfaces.map(({ name, mtu }: { name: string; mtu: number }) => [name, mtu])).toEqual([
      ['bond1', 9000],
      ['eno3', 9000],
      ['eno4', 9000],
      ['br1', 9000],
    ]);
  });

  it('is read as it was written, a NIC without a setting of its own as what is there', () => {
    const anyRanges = fc.array(
      fc.tuple(anyVlanId, anyVlanId).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(anyBridge, fc.option(anyRanges, { nil: undefined }), ({ localnet: _, ...bridge }, allowed) => {
        const given = { ...bridge, ...(allowed && { allowed }) };
        const { uplink } = given;
        const read: Uplink =
          uplink.kind === 'nic' && uplink.mtu === undefined ? { kind: 'existing', name: uplink.name } : uplink;
        expect(readLinuxBridgePolicy(writeLinuxBridgePolicy(given))).toStrictEqual({ ...given, uplink: read });
      }),
    );
  });

  it.each([
    ['no bridge', []],
    [
      'two bridges',
      [
        { name: 'a', type: 'linux-bridge', bridge: { port: [{ name: 'x' }] } },
        { name: 'b', type: 'linux-bridge' },
      ],
    ],
    ['two ports', [{ name: 'a', type: 'linux-bridge', bridge: { port: [{ name: 'x' }, { name: 'y' }] } }]],
    ['no port', [{ name: 'a', type: 'linux-bridge', bridge: { port: [] } }]],
  ])('is not read from %s', (_words, interfaces) => {
    const spec = { desiredState: { interfaces } };
    expect(
      readLinuxBridgePolicy({ kind: 'NodeNetworkConfigurationPolicy', metadata: { name: 'a' }, spec }),
    ).toBeUndefined();
    expect(readLinuxBridgePolicy({})).toBeUndefined();
  });

  it('leaves out of the restriction what is no VLAN range', () => {
    const port = [{ name: 'x', vlan: { 'trunk-tags': [{ 'id-range': { min: 2 } }, 5, { id: 9 }] } }];
    const spec = { desiredState: { interfaces: [{ name: 'a', type: 'linux-bridge', bridge: { port } }] } };
    const manifest = { kind: 'NodeNetworkConfigurationPolicy', metadata: { name: 'a' }, spec };
    expect(readLinuxBridgePolicy(manifest)?.allowed).toEqual([[9, 9]]);
  });
});
