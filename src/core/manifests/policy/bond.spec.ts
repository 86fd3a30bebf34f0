import fc from 'fast-check';
import { parse } from 'yaml';
import { anyPolicyFrame } from '../../../testing/manifests/anyManifestAnswers';
import { anyBond } from '../../../testing/manifests/anyUplink';
import { readBondPolicy, writeBondPolicy } from './bond';
import type { Bond } from './bondParts';
import { writeOvsBridgePolicy } from './ovsBridge';
import { workerSelector } from './policyFrame';

const bond1: Bond = { name: 'bond1', mode: '802.3ad', members: ['eno3', 'eno4'], miimon: 100 };
const worker = { nodeSelector: workerSelector };
const head = `
apiVersion: nmstate.io/v1
kind: NodeNetworkConfigurationPolicy
`;

describe('a policy for a bond', () => {
  it('is that of domain §9.2', () => {
    expect(writeBondPolicy({ name: 'bond1', ...worker, bond: { ...bond1, mtu: 9000 } })).toEqual(
      parse(`${head}
metadata: {name: bond1}
spec:
  nodeSelector: {node-role.kubernetes.io/worker: ""}
  desiredState:
    interfaces:
    - name: bond1
      type: bond
      state: up
      mtu: 9000
      ipv4: {enabled: false}
      ipv6: {enabled: false}
      link-aggregation:
        mode: 802.3ad
        options: {miimon: 100}
        port: [eno3, eno4]
    - {name: eno3, type: ethernet, state: up, mtu: 9000, ipv4: {enabled: false}, ipv6: {enabled: false}}
    - {name: eno4, type: ethernet, state: up, mtu: 9000, ipv4: {enabled: false}, ipv6: {enabled: false}}
`),
    );
  });

  // Peers 40: an MTU that was cleared must not be written as an empty text.
  it('names its members only to set their MTU', () => {
    const policy = writeBondPolicy({ name: 'bond1', ...worker, bond: bond1 });
    expect(JSON.stringify(policy)).not.toContain('mtu');
    expect(policy['spec']).toMatchObject({ desiredState: { interfaces: [{ name: 'bond1' }] } });
  });

  it('writes each option only for the modes that have it', () => {
    const all = { ...bond1, hashPolicy: 'layer3+4', lacpRate: 'fast', primary: 'eno3' } as const;
    const optionsOf = (mode: Bond['mode']) =>
      Object(writeBondPolicy({ name: 'b', ...worker, bond: { ...all, mode } })).spec.desiredState.interfaces[0][
        'link-aggregation'
      ].options;
    expect(optionsOf('802.3ad')).toEqual({ miimon: 100, xmit_hash_policy: 'layer3+4', lacp_rate: 'fast' });
    expect(optionsOf('active-backup')).toEqual({ miimon: 100, primary: 'eno3' });
    expect(optionsOf('balance-xor')).toEqual({ miimon: 100, xmit_hash_policy: 'layer3+4' });
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyPolicyFrame, anyBond, (frame, bond) => {
        expect(readBondPolicy(writeBondPolicy({ ...frame, bond }))).toStrictEqual({ ...frame, bond });
      }),
    );
  });

  it('is read with numbers in quotes and members as objects, and the usual interval where none is written', () => {
    const interfaces = [
      {
        name: 'b',
        type: 'bond',
        mtu: '9000',
        'link-aggregation': { mode: 'balance-xor', port: [{ name: 'x' }, 'y', 7] },
      },
    ];
    const policy = {
      ...writeBondPolicy({ name: 'b', ...worker, bond: bond1 }),
      spec: { desiredState: { interfaces } },
    };
    expect(readBondPolicy(policy)).toEqual({
      name: 'b',
      nodeSelector: {},
      bond: { name: 'b', mode: 'balance-xor', members: ['x', 'y'], miimon: 100, mtu: 9000 },
    });
  });

  it.each([
    ['no policy', { kind: 'NetworkAttachmentDefinition' }],
    ['a policy without a name', { kind: 'NodeNetworkConfigurationPolicy', spec: { desiredState: {} } }],
    [
      'a captured state',
      { metadata: { name: 'a' }, kind: 'NodeNetworkConfigurationPolicy', spec: { desiredState: '{{ capture.x }}' } },
    ],
    [
      'no bond',
      writeOvsBridgePolicy({ name: 'a', ...worker, bridge: 'b', localnet: 'l', uplink: { kind: 'nic', name: 'n' } }),
    ],
    [
      'two bonds',
      {
        ...writeBondPolicy({ name: 'b', ...worker, bond: bond1 }),
        spec: {
          desiredState: {
            interfaces: [
              { name: 'a', type: 'bond' },
              { name: 'b', type: 'bond' },
            ],
          },
        },
      },
    ],
    [
      'a bond of another mode',
      {
        ...writeBondPolicy({ name: 'b', ...worker, bond: bond1 }),
        spec: {
          desiredState: { interfaces: [{ name: 'a', type: 'bond', 'link-aggregation': { mode: 'balance-rr' } }] },
        },
      },
    ],
  ])('is not read from %s', (_words, manifest) => {
    expect(readBondPolicy(manifest)).toBeUndefined();
  });
});
