import { isRecord } from '../../../k8s/fields';
import { generatedNads, type NadSurroundings } from './generatedNads';
import { networkCreated } from './networkCreated';

const namespace = (name: string, labels: Readonly<Record<string, string>> = {}, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels: { 'kubernetes.io/metadata.name': name, ...labels }, ...more },
});

const cudn = (network: object, more: object = {}, namespaceSelector: object = {}) => ({
  apiVersion: 'k8s.ovn.org/v1',
  kind: 'ClusterUserDefinedNetwork',
  metadata: { name: 'net', uid: 'u1', ...more },
  spec: { namespaceSelector, network },
});

const udn = (spec: object) => ({
  apiVersion: 'k8s.ovn.org/v1',
  kind: 'UserDefinedNetwork',
  metadata: { namespace: 'shop', name: 'net', uid: 'u2' },
  spec,
});

const nad = (config: unknown, more: object = {}, name = 'net') => ({
  apiVersion: 'k8s.cni.cncf.io/v1',
  kind: 'NetworkAttachmentDefinition',
  metadata: { namespace: 'shop', name, ...more },
  spec: { config: JSON.stringify(config) },
});

const ownedBy = (uid?: string) => ({
  ownerReferences: [{ kind: 'ClusterUserDefinedNetwork', name: 'net', ...(uid !== undefined && { uid }) }],
});

const localnet = { topology: 'Localnet', localnet: { role: 'Secondary', physicalNetworkName: 'dc' } };
const primary = { topology: 'Layer2', layer2: { role: 'Primary', subnets: ['10.1.0.0/24'] } };
const shop: NadSurroundings = { namespaces: [namespace('shop')], nads: [] };
const labelled: NadSurroundings = {
  namespaces: [namespace('shop', { 'k8s.ovn.org/primary-user-defined-network': '' })],
  nads: [],
};

const made = (network: unknown, surroundings = shop) => {
  const result = generatedNads(network, surroundings);
  if (!result) throw new Error('nothing was read');
  return { ...result, condition: networkCreated(result) };
};
const configOf = (network: unknown, surroundings = shop): unknown => {
  const [first] = made(network, surroundings).nads;
  const spec = first?.['spec'];
  return isRecord(spec) ? spec['config'] : undefined;
};

describe('generatedNads', () => {
  it('makes a NAD in each namespace that is selected and stays', () => {
    const namespaces = [namespace('shop'), namespace('bank'), namespace('x', {}, { deletionTimestamp: 'now' }), {}];
    const { nads, condition } = made(cudn(localnet), { namespaces, nads: [] });
    expect(nads.map(({ metadata }) => metadata.namespace)).toEqual(['bank', 'shop']);
    expect(condition).toEqual({
      type: 'NetworkCreated',
      status: 'True',
      reason: 'NetworkAttachmentDefinitionCreated',
      message: 'NetworkAttachmentDefinition has been created in following namespaces: [bank, shop]',
    });
    expect(made(cudn(localnet, {}, { matchLabels: { a: 'b' } }), { namespaces, nads: [] }).nads).toEqual([]);
    const without = { ...cudn(localnet), spec: { network: localnet } };
    expect(made(without, { namespaces, nads: [] }).nads).toEqual([]);
  });

  it('passes labels and annotations on, but for its own, and says who made it', () => {
    const annotations = { team: 'a', 'k8s.ovn.org/x': 'y' };
    const [made1] = made(cudn(localnet, { labels: { app: 'shop' }, annotations })).nads;
    expect(made1?.metadata).toEqual({
      name: 'net',
      namespace: 'shop',
      labels: { 'k8s.ovn.org/user-defined-network': '', app: 'shop' },
      annotations: { team: 'a' },
      finalizers: ['k8s.ovn.org/user-defined-network-protection'],
      ownerReferences: [
        {
          apiVersion: 'k8s.ovn.org/v1',
          kind: 'ClusterUserDefinedNetwork',
          name: 'net',
          uid: 'u1',
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    });
  });

  it('writes a localnet network with its keys in order, and the MTU of the wire', () => {
    const network = {
      topology: 'Localnet',
      localnet: {
        ...localnet.localnet,
        vlan: { mode: 'Access', access: { id: 1924 } },
        subnets: ['10.1.0.0/24'],
        excludeSubnets: ['10.1.0.0/30'],
        ipam: { lifecycle: 'Persistent' },
      },
    };
    expect(configOf(cudn(network), { ...shop, clusterMtu: 1400 })).toBe(
      '{"allowPersistentIPs":true,"cniVersion":"1.1.0","excludeSubnets":"10.1.0.0/30","mtu":1500,' +
        '"name":"cluster_udn_net","netAttachDefName":"shop/net","physicalNetworkName":"dc","role":"secondary",' +
        '"subnets":"10.1.0.0/24","topology":"localnet","type":"ovn-k8s-cni-overlay","vlanID":1924}',
    );
    expect(configOf(cudn(localnet))).toBe(
      '{"cniVersion":"1.1.0","name":"cluster_udn_net","netAttachDefName":"shop/net","physicalNetworkName":"dc",' +
        '"role":"secondary","topology":"localnet","type":"ovn-k8s-cni-overlay"}',
    );
    expect(configOf(cudn({ topology: 'Localnet', localnet: { ...localnet.localnet, mtu: 9000 } }))).toContain('9000');
  });

  it('writes overlay networks, the primary ones with a join subnet', () => {
    const layer2 = {
      ...primary.layer2,
      reservedSubnets: ['10.1.0.0/28'],
      infrastructureSubnets: ['10.1.0.16/28', 7],
      defaultGatewayIPs: ['10.1.0.17'],
      ipam: { mode: 'Enabled', lifecycle: 'Persistent' },
    };
    expect(configOf(udn({ topology: 'Layer2', layer2 }), labelled)).toBe(
      '{"allowPersistentIPs":true,"cniVersion":"1.1.0","defaultGatewayIPs":"10.1.0.17",' +
        '"infrastructureSubnets":"10.1.0.16/28","joinSubnet":"100.65.0.0/16,fd99::/64","name":"shop_net",' +
        '"netAttachDefName":"shop/net","reservedSubnets":"10.1.0.0/28","role":"primary","subnets":"10.1.0.0/24",' +
        '"topology":"layer2","type":"ovn-k8s-cni-overlay"}',
    );
    const layer3 = {
      role: 'Primary',
      subnets: [{ cidr: '10.2.0.0/16', hostSubnet: 24 }],
      joinSubnets: ['100.70.0.0/16'],
    };
    expect(configOf(udn({ topology: 'Layer3', layer3 }), labelled)).toBe(
      '{"cniVersion":"1.1.0","joinSubnet":"100.70.0.0/16","name":"shop_net","netAttachDefName":"shop/net",' +
        '"role":"primary","subnets":"10.2.0.0/16/24","topology":"layer3","type":"ovn-k8s-cni-overlay"}',
    );
    expect(made(udn(primary), labelled).condition.message).toBe('NetworkAttachmentDefinition has been created');
  });

  it.each([
    ['a NAD that somebody wrote', nad({}), { uid: 'u1' }],
    ['a NAD of an object that is gone', nad({}, ownedBy('other')), { uid: 'u1' }],
  ])('leaves %s alone', (_, existing, metadata) => {
    const { nads, namespaces, condition } = made(cudn(localnet, metadata), { ...shop, nads: [existing, 'nonsense'] });
    expect([namespaces, nads]).toEqual([['shop'], []]);
    expect(condition).toMatchObject({
      status: 'False',
      reason: 'NetworkAttachmentDefinitionSyncError',
      message: 'foreign NetworkAttachmentDefinition with the desired name already exist [shop/net]',
    });
  });

  it.each([
    ['that it made', ownedBy('u1'), { uid: 'u1' }],
    ['of which nothing else is known', ownedBy(), { uid: 'u1' }],
    ['when it is only a draft', ownedBy('u1'), { uid: undefined }],
  ])('knows a NAD %s', (_, owned, metadata) => {
    const { nads, problems } = made(cudn(localnet, metadata), { ...shop, nads: [nad({}, owned)] });
    expect([nads.length, problems]).toEqual([1, []]);
  });

  it('makes no primary network where the namespace does not say so or has one', () => {
    const other = nad({ type: 'ovn-k8s-cni-overlay', topology: 'layer2', role: 'primary', name: 'x' }, {}, 'other');
    const plain = nad({ type: 'bridge' }, {}, 'plain');
    expect(made(udn(primary), { ...labelled, nads: [plain, other] }).condition).toMatchObject({
      status: 'False',
      reason: 'SyncError',
      message: 'primary network already exist in namespace "shop": "other"',
    });
    expect(made(udn(primary)).problems).toEqual([
      'invalid primary network state for namespace "shop": a valid primary user defined network or network attachment ' +
        'definition custom resource, and required namespace label "k8s.ovn.org/primary-user-defined-network" must both be present',
    ]);
  });

  it('refuses to take out of a range what is not in it', () => {
    const outside = {
      ...localnet.localnet,
      subnets: ['10.1.0.0/24'],
      excludeSubnets: ['10.1.0.0/30', 'x', '10.2.0.0/30'],
    };
    expect(made(cudn({ topology: 'Localnet', localnet: outside })).problems).toEqual([
      expect.stringMatching(/ do not contain excluded subnets 10.2.0.0\/30$/),
    ]);
  });

  it('answers nothing about anything else', () => {
    expect(generatedNads(nad({}), shop)).toBeUndefined();
    expect(generatedNads('text', shop)).toBeUndefined();
    expect(generatedNads({ kind: 'UserDefinedNetwork' }, shop)).toBeUndefined();
  });

  it('makes something even of a network that says little', () => {
    expect(made({ ...cudn({}), spec: 'x' }).nads).toEqual([]);
    expect(made({ ...udn({}), spec: 'x' }).nads).toHaveLength(1);
    expect(configOf(udn({}))).toBe(
      '{"cniVersion":"1.1.0","name":"shop_net","netAttachDefName":"shop/net","role":"","type":"ovn-k8s-cni-overlay"}',
    );
  });
});
