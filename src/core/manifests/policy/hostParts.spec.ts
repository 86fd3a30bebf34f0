import fc from 'fast-check';
import { parse } from 'yaml';
import { anyInterfaceName, anyMtu, anyPolicyFrame, anyVlanId } from '../../../testing/manifests/anyManifestAnswers';
import { writeForGroups } from './hostGroups';
import { readLldpPolicy, writeLldpPolicy } from './lldp';
import { workerSelector } from './policyFrame';
import { readVlanInterfacePolicy, vlanInterfaceName, writeVlanInterfacePolicy } from './vlanInterface';
import type { VlanAddress } from './vlanInterface';

const worker = { nodeSelector: workerSelector };
const entriesOf = (manifest: unknown) => Object(manifest).spec.desiredState.interfaces;
const policyOf = (interfaces: unknown) => ({
  kind: 'NodeNetworkConfigurationPolicy',
  metadata: { name: 'a' },
  spec: { desiredState: { interfaces } },
});

describe('LLDP', () => {
  it('is the policy of domain §9.10', () => {
    expect(entriesOf(writeLldpPolicy({ name: 'lldp-eno3', ...worker, nics: ['eno3'] }))).toEqual(
      parse('[{name: eno3, type: ethernet, state: up, lldp: {enabled: true}}]'),
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyPolicyFrame, fc.array(anyInterfaceName, { minLength: 1 }), (frame, nics) => {
        expect(readLldpPolicy(writeLldpPolicy({ ...frame, nics }))).toStrictEqual({ ...frame, nics });
      }),
    );
  });

  it.each([
    [[]],
    [[{ name: 'a', type: 'ethernet', state: 'up', lldp: { enabled: false } }]],
    [[{ name: 'a', type: 'bond', state: 'up', lldp: { enabled: true } }]],
    [[{ name: 'a', type: 'ethernet', state: 'up', mtu: 9000, lldp: { enabled: true } }]],
    [[{ name: 'a', type: 'ethernet' }]],
  ])('is not read from %j', (interfaces) => {
    expect(readLldpPolicy(policyOf(interfaces))).toBeUndefined();
    expect(readLldpPolicy({})).toBeUndefined();
  });

  it('leaves out an entry without a name', () => {
    expect(readLldpPolicy(policyOf([{ type: 'ethernet', lldp: { enabled: true } }]))?.nics).toEqual([]);
  });
});

describe('a VLAN interface', () => {
  const answers = { name: 'bond1-vlan-300', ...worker, interface: 'bond1.300', base: 'bond1', vlan: 300, mtu: 9000 };

  it('is the policy of domain §9.5', () => {
    expect(entriesOf(writeVlanInterfacePolicy({ ...answers, address: { kind: 'none' } }))).toEqual(
      parse(`
- name: bond1.300
  type: vlan
  state: up
  mtu: 9000
  vlan: {base-iface: bond1, id: 300}
  ipv4: {enabled: false}
  ipv6: {enabled: false}
`),
    );
  });

  it('is named after its base, which is cut where the name gets too long', () => {
    expect(vlanInterfaceName('bond1', 300)).toBe('bond1.300');
    expect(vlanInterfaceName('enp129s0f0np0', 1924)).toBe('enp129s0f0.1924');
  });

  it('is read as it was written', () => {
    const anyAddress = fc.constantFrom<VlanAddress>(
      { kind: 'none' },
      { kind: 'dhcp' },
      { kind: 'fixed', ip: '10.0.0.5', prefix: 24 },
      { kind: 'fixed', ip: 'fd00::5', prefix: 64 },
    );
    fc.assert(
      fc.property(anyPolicyFrame, anyInterfaceName, fc.tuple(anyVlanId, anyAddress, anyMtu), (frame, base, more) => {
        const [vlan, address, mtu] = more;
        const given = {
          ...frame,
          interface: vlanInterfaceName(base, vlan),
          base,
          vlan,
          address,
          ...(mtu > 1500 && { mtu }),
        };
        expect(given.interface.length).toBeLessThanOrEqual(15);
        expect(readVlanInterfacePolicy(writeVlanInterfacePolicy(given))).toStrictEqual(given);
      }),
    );
  });

  it.each([
    [[]],
    [[{ name: 'a', vlan: { 'base-iface': 'b', id: 1 } }, { name: 'c' }]],
    [[{ name: 'a', vlan: { 'base-iface': 'b' } }]],
    [[{ name: 'a', vlan: { id: 1 } }]],
    [[{ vlan: { 'base-iface': 'b', id: 1 } }]],
  ])('is not read from %j', (interfaces) => {
    expect(readVlanInterfacePolicy(policyOf(interfaces))).toBeUndefined();
    expect(readVlanInterfacePolicy({})).toBeUndefined();
  });
});

describe('groups of hosts', () => {
  const group = (ending: string, nics: readonly string[]) => ({
    ...{ ending, nodeSelector: { shape: ending } },
    answers: { nics },
  });

  it('get a policy each, with names that differ and fit', () => {
    const frame = { name: 'x'.repeat(63), ...worker };
    const policies = writeForGroups(
      frame,
      [group('a', ['eno1']), group('b', ['p1']), group('a', ['p2'])],
      writeLldpPolicy,
    );
    const names = policies.map(({ metadata }) => metadata.name);
    expect(names).toEqual([`${'x'.repeat(61)}-a`, `${'x'.repeat(61)}-b`, `${'x'.repeat(59)}-a-3`]);
    expect(policies.map(entriesOf).map(([{ name }]) => name)).toEqual(['eno1', 'p1', 'p2']);
    expect(Object(policies[1]?.['spec']).nodeSelector).toEqual({ shape: 'b' });
  });

  it('get the plain name when there is only one', () => {
    expect(writeForGroups({ name: 'n', ...worker }, [group('a', ['x'])], writeLldpPolicy)[0]?.metadata.name).toBe('n');
  });
});
