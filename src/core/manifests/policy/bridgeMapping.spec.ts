import fc from 'fast-check';
import { parse } from 'yaml';
import { anyInterfaceName, anyLabel, anyPolicyFrame } from '../../../testing/manifests/anyManifestAnswers';
import { readMappingPolicy, writeMappingPolicy } from './bridgeMapping';
import { workerSelector } from './policyFrame';

const worker = { nodeSelector: workerSelector };
const head = `
apiVersion: nmstate.io/v1
kind: NodeNetworkConfigurationPolicy
`;

describe('a policy for a bridge mapping', () => {
  it('is that of domain §9.6, without any interface', () => {
    expect(
      writeMappingPolicy({ name: 'mapping-datacenter', ...worker, localnet: 'datacenter', bridge: 'br-ex' }),
    ).toEqual(
      parse(`${head}
metadata: {name: mapping-datacenter}
spec:
  nodeSelector: {node-role.kubernetes.io/worker: ""}
  desiredState:
    ovn:
      bridge-mappings:
      - {localnet: datacenter, bridge: br-ex, state: present}
`),
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyPolicyFrame, anyLabel, anyInterfaceName, (frame, localnet, bridge) => {
        const answers = { ...frame, localnet, bridge };
        expect(readMappingPolicy(writeMappingPolicy(answers))).toStrictEqual(answers);
      }),
    );
  });

  it.each([
    ['interfaces', { interfaces: [], ovn: { 'bridge-mappings': [{ localnet: 'l', bridge: 'b' }] } }],
    [
      'two mappings',
      {
        ovn: {
          'bridge-mappings': [
            { localnet: 'l', bridge: 'b' },
            { localnet: 'm', bridge: 'b' },
          ],
        },
      },
    ],
    ['a mapping to nothing', { ovn: { 'bridge-mappings': [{ localnet: 'l', state: 'absent' }] } }],
    ['no mapping', {}],
  ])('is not read from %s', (_words, desiredState) => {
    const manifest = { kind: 'NodeNetworkConfigurationPolicy', metadata: { name: 'a' }, spec: { desiredState } };
    expect(readMappingPolicy(manifest)).toBeUndefined();
    expect(readMappingPolicy({})).toBeUndefined();
  });
});
