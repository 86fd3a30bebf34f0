import { parse } from 'yaml';
import { writeLldpPolicy } from './lldp';
import { writeMappingPolicy } from './bridgeMapping';
import { writeOvsBridgePolicy } from './ovsBridge';
import { workerSelector } from './policyFrame';
import { freedBy, writeRemoval } from './removal';
import { retryPolicy, sameLimit } from './retry';

const worker = { nodeSelector: workerSelector };
const bond = { name: 'bond1', mode: '802.3ad', members: ['eno3', 'eno4'], miimon: 100 } as const;
const made = writeOvsBridgePolicy({
  ...{ name: 'br-vmdata', ...worker, bridge: 'br-vmdata', localnet: 'physnet-vmdata' },
  uplink: { kind: 'bond', bond },
});
const desired = (manifest: unknown) => Object(manifest).spec.desiredState;

describe('removal', () => {
  it('is that of domain §9.11', () => {
    expect(writeRemoval(made)).toEqual(
      parse(`
apiVersion: nmstate.io/v1
kind: NodeNetworkConfigurationPolicy
metadata: {name: br-vmdata}
spec:
  nodeSelector: {node-role.kubernetes.io/worker: ""}
  maxUnavailable: 1
  desiredState:
    interfaces:
    - {name: br-vmdata, type: ovs-bridge, state: absent}
    - {name: bond1, type: bond, state: absent}
    ovn:
      bridge-mappings:
      - {localnet: physnet-vmdata, state: absent}
`),
    );
  });

  it('gives freed NICs an address on request only', () => {
    expect(freedBy(made)).toEqual(['eno3', 'eno4']);
    expect(desired(writeRemoval(made, { dhcp: ['eno3'] })).interfaces.at(-1)).toEqual({
      ...{ name: 'eno3', type: 'ethernet', state: 'up', ipv4: { enabled: true, dhcp: true } },
    });
    expect(freedBy({})).toEqual([]);
  });

  it('leaves what is not named as it was written', () => {
    const part = desired(writeRemoval(made, { localnets: ['physnet-vmdata'] }));
    expect(part.interfaces).toEqual(expect.arrayContaining(desired(made).interfaces));
    expect(part.ovn['bridge-mappings']).toEqual([{ localnet: 'physnet-vmdata', state: 'absent' }]);
    const other = desired(writeRemoval(made, { interfaces: ['br-vmdata'] }));
    expect(other.interfaces[0]).toEqual({ name: 'br-vmdata', type: 'ovs-bridge', state: 'absent' });
    expect(other.ovn).toEqual(desired(made).ovn);
  });

  // Peers 39: br-ex must survive every policy of ours.
  it('never touches what belongs to the platform', () => {
    const spec = {
      desiredState: {
        interfaces: [{ name: 'br-ex', type: 'ovs-bridge' }, { name: 'v', type: 'vlan' }, { type: 'bond' }],
        ovn: { 'bridge-mappings': [{ localnet: 'physnet', bridge: 'br-ex' }, { bridge: 'x' }] },
      },
    };
    const removed = desired(writeRemoval({ ...made, spec }));
    expect(removed.interfaces).toEqual([
      { name: 'br-ex', type: 'ovs-bridge' },
      { name: 'v', type: 'vlan', state: 'absent' },
      { name: '', type: 'bond', state: 'absent' },
    ]);
    expect(removed.ovn['bridge-mappings'][0]).toEqual({ localnet: 'physnet', bridge: 'br-ex' });
  });

  it('turns LLDP off again, and names no NIC otherwise', () => {
    expect(desired(writeRemoval(writeLldpPolicy({ name: 'l', ...worker, nics: ['eno3'] }))).interfaces).toEqual([
      { name: 'eno3', type: 'ethernet', state: 'up', lldp: { enabled: false } },
    ]);
    const nic = { desiredState: { interfaces: [{ name: 'eno3', type: 'ethernet', mtu: 9000 }] } };
    expect(desired(writeRemoval({ ...made, spec: nic })).interfaces).toEqual([]);
  });

  it('keeps all else of the policy, and cannot be made of a capture template', () => {
    const labels = { 'argocd.argoproj.io/instance': 'x' };
    const live = { ...made, metadata: { name: 'br-vmdata', labels, resourceVersion: '3' }, status: { x: 1 } };
    expect(writeRemoval(live)).toMatchObject({ metadata: live.metadata, status: { x: 1 } });
    expect(writeRemoval({ ...made, spec: { desiredState: '{{ capture.a }}' } })).toBeUndefined();
    expect(writeRemoval(writeMappingPolicy({ name: 'm', ...worker, localnet: 'dc', bridge: 'br-ex' }))).toBeDefined();
  });
});

describe('trying again', () => {
  it.each([
    [undefined, 4, '50%'],
    ['50%', 4, undefined],
    [1, 4, '1%'],
    [2, 4, '26%'],
    [9, 4, '76%'],
    ['26%', 4, 2],
    ['1%', 4, 1],
    [1, 300, '1%'],
  ])('writes %j of %d nodes as %j', (limit, nodes, other) => {
    expect(sameLimit(limit, nodes)).toBe(other);
  });

  it('changes the spec in nothing else', () => {
    expect(retryPolicy(made, 3)?.patch).toEqual([{ op: 'add', path: '/spec/maxUnavailable', value: '50%' }]);
    const limited = { ...made, metadata: { name: 'a', resourceVersion: '7' }, spec: { maxUnavailable: '50%' } };
    expect(retryPolicy(limited, 3)?.patch).toEqual([
      { op: 'test', path: '/metadata/resourceVersion', value: '7' },
      { op: 'remove', path: '/spec/maxUnavailable' },
    ]);
    expect(retryPolicy({}, 3)).toBeUndefined();
  });
});
