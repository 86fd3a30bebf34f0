import fc from 'fast-check';
import { parse } from 'yaml';
import { anyLabel, anyMtu, anyVlanId } from '../../../testing/manifests/anyManifestAnswers';
import { ovnDifferences } from '../../cni/ovnDifferences';
import type { DraftManifest } from '../draftChange';
import { readLocalnetCudn, writeLocalnetCudn } from './localnetCudn';
import type { LocalnetCudnAnswers } from './localnetCudn';
import { readLocalnetNad, writeLocalnetNad } from './localnetNad';
import { nadInNamespace } from './nadInNamespace';
import { networkNameOf } from './networkNameOf';

const parsedConfig = (manifest: DraftManifest | undefined) => JSON.parse(Object(manifest).spec.config);

/** The manifest with its configuration as an object. */
const opened = (manifest: DraftManifest) => ({ ...manifest, spec: { config: parsedConfig(manifest) } });

const vlan1924 = {
  ...{ namespace: 'team-a', name: 'vlan-1924', network: 'vlan-1924' },
  ...{ physicalNetworkName: 'physnet-vmdata', vlan: 1924, mtu: 1500 },
};

describe('a VLAN as a NAD', () => {
  it('is that of domain §9.7', () => {
    expect(opened(writeLocalnetNad(vlan1924))).toEqual(
      parse(`
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: {name: vlan-1924, namespace: team-a}
spec:
  config:
    {"cniVersion": "0.3.1", "name": "vlan-1924", "type": "ovn-k8s-cni-overlay", "topology": "localnet",
     "netAttachDefName": "team-a/vlan-1924", "physicalNetworkName": "physnet-vmdata", "vlanID": 1924, "mtu": 1500}
`),
    );
  });

  // Peers 29: the mapping in `name` alone refuses a second VLAN on the same physical network.
  it('names the physical network apart from the network, so that a second VLAN on it is another network', () => {
    const second = parsedConfig(writeLocalnetNad({ ...vlan1924, name: 'vlan-7', network: 'vlan-7', vlan: 7 }));
    const first = parsedConfig(writeLocalnetNad(vlan1924));
    expect([first.physicalNetworkName, second.physicalNetworkName]).toEqual(['physnet-vmdata', 'physnet-vmdata']);
    expect(first.name).not.toBe(second.name);
  });

  it('has no VLAN when it is untagged', () => {
    const { vlan: _, ...untagged } = vlan1924;
    expect(parsedConfig(writeLocalnetNad(untagged))).not.toHaveProperty('vlanID');
  });

  it('is read as it was written', () => {
    const anyAnswers = fc.record(
      {
        ...{ namespace: anyLabel, name: anyLabel, network: anyLabel, physicalNetworkName: anyLabel },
        ...{ vlan: anyVlanId, mtu: anyMtu, wizard: anyLabel },
      },
      { requiredKeys: ['namespace', 'name', 'network', 'physicalNetworkName', 'mtu'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readLocalnetNad(writeLocalnetNad(answers))).toStrictEqual(answers);
      }),
    );
  });

  it('reads the older style, where the network has the name of the physical network', () => {
    const manifest = {
      kind: 'NetworkAttachmentDefinition',
      metadata: { name: 'a', namespace: 'b' },
      spec: { config: '{"type":"ovn-k8s-cni-overlay","topology":"localnet","name":"dc","mtu":1500,"vlanID":0}' },
    };
    expect(readLocalnetNad(manifest)).toStrictEqual({
      ...{ namespace: 'b', name: 'a', network: 'dc', physicalNetworkName: 'dc', mtu: 1500 },
    });
  });

  it.each([
    '{"type":"bridge","name":"a"}',
    '{"type":"ovn-k8s-cni-overlay","name":"a","mtu":1500,"topology":"layer2"}',
    '{"type":"ovn-k8s-cni-overlay","topology":"localnet","name":"a"}',
    '{"type":"ovn-k8s-cni-overlay","topology":"localnet","mtu":1500}',
    '{',
    undefined,
  ])('is not read from %s', (config) => {
    const metadata = { name: 'a', namespace: 'b' };
    expect(readLocalnetNad({ kind: 'NetworkAttachmentDefinition', metadata, spec: { config } })).toBeUndefined();
  });

  it.each([{ kind: 'Pod' }, { kind: 'NetworkAttachmentDefinition', metadata: { name: 'a' } }])(
    'is not read from %j',
    (manifest) => {
      expect(readLocalnetNad(manifest)).toBeUndefined();
    },
  );
});

describe('a VLAN as a CUDN', () => {
  const answers: LocalnetCudnAnswers = {
    name: 'vlan-1924',
    namespaces: { kind: 'names', names: ['team-a', 'team-b'] },
    physicalNetworkName: 'physnet-vmdata',
    vlan: 1924,
    mtu: 1500,
  };

  it('is that of domain §9.7', () => {
    expect(writeLocalnetCudn(answers)).toEqual(
      parse(`
apiVersion: k8s.ovn.org/v1
kind: ClusterUserDefinedNetwork
metadata: {name: vlan-1924}
spec:
  namespaceSelector:
    matchExpressions:
    - {key: kubernetes.io/metadata.name, operator: In, values: [team-a, team-b]}
  network:
    topology: Localnet
    localnet:
      role: Secondary
      physicalNetworkName: physnet-vmdata
      vlan: {mode: Access, access: {id: 1924}}
      mtu: 1500
      ipam: {mode: Disabled}
`),
    );
  });

  it('is read as it was written, whatever namespaces are chosen', () => {
    const anyNamespaces = fc.oneof(
      fc.array(anyLabel, { maxLength: 3 }).map((names) => ({ kind: 'names' as const, names })),
      fc
        .dictionary(anyLabel, anyLabel, { minKeys: 1, noNullPrototype: true })
        .map((labels) => ({ kind: 'labels' as const, labels })),
      fc.constant({ kind: 'all' as const }),
    );
    const anyAnswers = fc.record(
      {
        ...{ name: anyLabel, namespaces: anyNamespaces, physicalNetworkName: anyLabel },
        ...{ vlan: anyVlanId, mtu: anyMtu, wizard: anyLabel },
      },
      { requiredKeys: ['name', 'namespaces', 'physicalNetworkName', 'mtu'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyAnswers, (given) => {
        expect(readLocalnetCudn(writeLocalnetCudn(given))).toStrictEqual(given);
      }),
    );
  });

  it('is not read when it selects namespaces in another way, or is another network', () => {
    const written = Object(writeLocalnetCudn(answers));
    const withSelector = (namespaceSelector: unknown) => ({ ...written, spec: { ...written.spec, namespaceSelector } });
    const byName = { key: 'kubernetes.io/metadata.name', operator: 'In', values: ['a', 7] };
    for (const selector of [
      undefined,
      { matchExpressions: [{ key: 'tier', operator: 'In', values: ['a'] }] },
      { matchExpressions: [{ ...byName, operator: 'NotIn' }] },
      { matchExpressions: [byName, byName] },
      { matchExpressions: [byName], matchLabels: { a: 'b' } },
    ]) {
      expect(readLocalnetCudn(withSelector(selector))).toBeUndefined();
    }
    expect(readLocalnetCudn(withSelector({ matchExpressions: [byName] }))?.namespaces).toEqual({
      kind: 'names',
      names: ['a'],
    });
    const withNetwork = (network: unknown) => ({ ...written, spec: { namespaceSelector: {}, network } });
    expect(readLocalnetCudn(withNetwork({ topology: 'Layer2', layer2: {} }))).toBeUndefined();
    expect(readLocalnetCudn(withNetwork({ localnet: { physicalNetworkName: 'a' } }))).toBeUndefined();
    expect(readLocalnetCudn(withNetwork(undefined))).toBeUndefined();
    expect(readLocalnetCudn({ ...written, kind: 'UserDefinedNetwork' })).toBeUndefined();
    expect(readLocalnetCudn({ ...written, metadata: {} })).toBeUndefined();
  });
});

describe('a network in one more namespace', () => {
  it('differs in the name of its NAD alone, to the letter', () => {
    const config = `{ "name": "vlan-1924", "type": "ovn-k8s-cni-overlay", "topology": "localnet",
      "netAttachDefName": "team-a/vlan-1924", "vlanID": 1924, "unheardOf": [1] }`;
    const nad = { metadata: { name: 'vlan-1924', namespace: 'team-a', uid: '1' }, spec: { config } };
    const copy = nadInNamespace(nad, { namespace: 'team-b', name: 'v', wizard: 'add-vlan' });
    expect(copy?.metadata).toEqual({ name: 'v', namespace: 'team-b', labels: { 'wiremap.dev/wizard': 'add-vlan' } });
    expect(parsedConfig(copy)).toEqual({ ...JSON.parse(config), netAttachDefName: 'team-b/v' });
    expect(ovnDifferences(parsedConfig(copy), JSON.parse(config))).toEqual([]);
  });

  it('keeps the node resource, and gets no key of OVN where another plugin serves it', () => {
    const annotations = { 'k8s.v1.cni.cncf.io/resourceName': 'bridge.network.kubevirt.io/br1', other: 'x' };
    const nad = { metadata: { annotations }, spec: { config: '{"type":"bridge","name":"a","bridge":"br1"}' } };
    const copy = nadInNamespace(nad, { namespace: 'b', name: 'a' });
    expect(copy?.metadata).toEqual({
      ...{ name: 'a', namespace: 'b' },
      annotations: { 'k8s.v1.cni.cncf.io/resourceName': 'bridge.network.kubevirt.io/br1' },
    });
    expect(parsedConfig(copy)).toEqual({ type: 'bridge', name: 'a', bridge: 'br1' });
  });

  it('cannot be made of a configuration that cannot be read', () => {
    expect(nadInNamespace({ spec: {} }, { namespace: 'b', name: 'a' })).toBeUndefined();
    expect(nadInNamespace({ spec: { config: '{' } }, { namespace: 'b', name: 'a' })).toBeUndefined();
  });
});

describe('the name of a new network', () => {
  const wanted = { physicalNetworkName: 'dc', vlan: 7, mtu: 1500 };
  const config = parsedConfig(writeLocalnetNad({ ...wanted, namespace: 'a', name: 'vlan-7', network: 'vlan-7' }));

  it('is short while no other network has it', () => {
    expect(networkNameOf(wanted, [])).toBe('vlan-7');
    expect(networkNameOf(wanted, [config])).toBe('vlan-7');
    expect(networkNameOf(wanted, [{ ...config, name: undefined, vlanID: 8 }])).toBe('vlan-7');
  });

  it.each([{ physicalNetworkName: 'other' }, { vlanID: 8 }, { mtu: 9000 }, { mtu: undefined }, { topology: 'layer2' }])(
    'names the physical network too when a network of other settings has the short one: %j',
    (difference) => {
      expect(networkNameOf(wanted, [{ ...config, ...difference }])).toBe('dc-vlan-7');
    },
  );

  it('is numbered when both are taken', () => {
    const taken = ['vlan-7', 'dc-vlan-7'].map((name) => ({ ...config, name, vlanID: 9 }));
    expect(networkNameOf(wanted, taken)).toBe('dc-vlan-7-2');
  });

  it('of an untagged network is not that of its physical network', () => {
    const untagged = { physicalNetworkName: 'dc', mtu: 1500 };
    expect(networkNameOf(untagged, [])).toBe('dc-untagged');
    expect(networkNameOf(untagged, [{ ...config, name: 'dc-untagged' }])).toBe('dc-untagged-2');
  });
});
