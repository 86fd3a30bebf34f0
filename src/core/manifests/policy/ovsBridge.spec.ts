import fc from 'fast-check';
import { parse } from 'yaml';
import { anyBridge } from '../../../testing/manifests/anyUplink';
import type { Bond } from './bondParts';
import { readOvsBridgePolicy, writeOvsBridgePolicy } from './ovsBridge';
import { workerSelector } from './policyFrame';
import type { Uplink } from './uplink';

const bond1: Bond = { name: 'bond1', mode: '802.3ad', members: ['eno3', 'eno4'], miimon: 100 };
const worker = { nodeSelector: workerSelector };
const head = `
apiVersion: nmstate.io/v1
kind: NodeNetworkConfigurationPolicy
`;

describe('a policy for an OVS bridge', () => {
  it('is that of domain §9.3', () => {
    const answers = {
      ...{ name: 'br-vmdata', ...worker, bridge: 'br-vmdata', localnet: 'physnet-vmdata' },
      uplink: { kind: 'bond', bond: bond1 },
    } as const;
    expect(writeOvsBridgePolicy(answers)).toEqual(
      parse(`${head}
metadata: {name: br-vmdata}
spec:
  nodeSelector: {node-role.kubernetes.io/worker: ""}
  desiredState:
    interfaces:
    - name: bond1
      type: bond
      state: up
      ipv4: {enabled: false}
      ipv6: {enabled: false}
      link-aggregation: {mode: 802.3ad, options: {miimon: 100}, port: [eno3, eno4]}
    - name: br-vmdata
      type: ovs-bridge
      state: up
      bridge:
        allow-extra-patch-ports: true
        options: {stp: false}
        port:
        - name: bond1
    ovn:
      bridge-mappings:
      - {localnet: physnet-vmdata, bridge: br-vmdata, state: present}
`),
    );
  });

  it('activates a single NIC by an entry of its own, and sets the MTU there', () => {
    const answers = { name: 'a', ...worker, bridge: 'br-a', localnet: 'a' };
    const interfacesFor = (uplink: Uplink) =>
      Object(writeOvsBridgePolicy({ ...answers, uplink })).spec.desiredState.interfaces;
    expect(interfacesFor({ kind: 'nic', name: 'ens224' })[0]).toEqual({
      ...{ name: 'ens224', type: 'ethernet', state: 'up' },
      ...{ ipv4: { enabled: false }, ipv6: { enabled: false } },
    });
    const [nic, bridge] = interfacesFor({ kind: 'nic', name: 'ens224', mtu: 9000 });
    expect(nic.mtu).toBe(9000);
    expect(Object.keys(bridge)).toEqual(['name', 'type', 'state', 'bridge']);
    expect(interfacesFor({ kind: 'existing', name: 'bond1' })).toMatchObject([
      { name: 'br-a', bridge: { port: [{ name: 'bond1' }] } },
    ]);
  });

  // Peers 40: every new bridge had an internal port of one and the same name.
  it('has its uplink as only port, none of the bridge itself, whatever is chosen', () => {
    fc.assert(
      fc.property(anyBridge, (answers) => {
        const entries = Object(writeOvsBridgePolicy(answers)).spec.desiredState.interfaces;
        const bridge = entries.at(-1);
        expect(entries.filter(({ type }: { type: string }) => type.startsWith('ovs'))).toEqual([bridge]);
        expect(bridge.bridge.port).toHaveLength(1);
        expect(bridge.bridge.options).toStrictEqual({ stp: false });
        expect(Object.keys(bridge)).toEqual(['name', 'type', 'state', 'bridge']);
      }),
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyBridge, (answers) => {
        expect(readOvsBridgePolicy(writeOvsBridgePolicy(answers))).toStrictEqual(answers);
      }),
    );
  });

  it.each([
    ['without a port', [{ name: 'b', type: 'ovs-bridge' }], [{ localnet: 'l', bridge: 'b' }]],
    [
      'with two ports',
      [{ name: 'b', type: 'ovs-bridge', bridge: { port: [{ name: 'x' }, { name: 'y' }] } }],
      [{ localnet: 'l', bridge: 'b' }],
    ],
    [
      'without a mapping',
      [{ name: 'b', type: 'ovs-bridge', bridge: { port: [{ name: 'x' }] } }],
      [{ localnet: 'l', bridge: 'br-ex' }],
    ],
    [
      'beside another',
      [
        { name: 'b', type: 'ovs-bridge', bridge: { port: [{ name: 'x' }] } },
        { name: 'c', type: 'ovs-bridge' },
      ],
      [{ localnet: 'l', bridge: 'b' }],
    ],
    ['without a name', [{ type: 'ovs-bridge', bridge: { port: [{ name: 'x' }] } }], [{ localnet: 'l' }]],
  ])('is not read from a bridge %s', (_words, interfaces, mappings) => {
    const manifest = {
      kind: 'NodeNetworkConfigurationPolicy',
      metadata: { name: 'a' },
      spec: { desiredState: { interfaces, ovn: { 'bridge-mappings': mappings } } },
    };
    expect(readOvsBridgePolicy(manifest)).toBeUndefined();
  });

  it('is not read from what is no policy', () => {
    expect(readOvsBridgePolicy({})).toBeUndefined();
  });
});
