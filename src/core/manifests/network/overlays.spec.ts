import fc from 'fast-check';
import { parse } from 'yaml';
import { anyLabel, anyMtu, anyVlanId } from '../../../testing/manifests/anyManifestAnswers';
import type { DraftManifest } from '../draftChange';
import { readLayer2Nad, writeLayer2Nad } from './layer2Nad';
import { readLayer2Udn, writeLayer2Udn } from './layer2Udn';
import { readLinuxBridgeNad, writeLinuxBridgeNad } from './linuxBridgeNad';
import type { BridgeTagging } from './linuxBridgeNad';
import { readSriovNad, writeSriovNad } from './sriovNad';

const configOf = (manifest: DraftManifest) => JSON.parse(Object(manifest).spec.config);
const nadWith = (config: object, annotations = {}) => ({
  kind: 'NetworkAttachmentDefinition',
  metadata: { name: 'a', namespace: 'b', annotations },
  spec: { config: JSON.stringify(config) },
});
const place = { namespace: anyLabel, name: anyLabel, wizard: anyLabel };
const subnets = fc.constantFrom(['10.200.0.0/24'], ['10.200.0.0/24', 'fd00::/64']);

describe('a network on a Linux bridge', () => {
  const answers = { namespace: 'team-a', name: 'vlan-200', bridge: 'br1', spoofCheck: true };
  const taggedWith = (tagging: BridgeTagging) => configOf(writeLinuxBridgeNad({ ...answers, tagging }));

  it('is the NAD of domain §9.4', () => {
    const nad = writeLinuxBridgeNad({ ...answers, tagging: { kind: 'access', vlan: 200 } });
    expect(nad.metadata).toEqual(
      parse(`
name: vlan-200
namespace: team-a
annotations: {k8s.v1.cni.cncf.io/resourceName: bridge.network.kubevirt.io/br1}
`),
    );
    expect(configOf(nad)).toEqual(
      parse(`
{"cniVersion": "0.3.1", "name": "vlan-200", "type": "bridge", "bridge": "br1",
 "vlan": 200, "preserveDefaultVlan": false, "macspoofchk": true, "disableContainerInterface": true}
`),
    );
  });

  it('says nothing of VLANs when it is untagged or the guest tags all', () => {
    for (const tagging of [{ kind: 'untagged' }, { kind: 'trunk' }] as const) {
      expect(Object.keys(taggedWith(tagging))).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/vlan|preserveDefaultVlan/)]),
      );
    }
    const ranges = [
      [5, 5],
      [7, 9],
    ] as const;
    expect(taggedWith({ kind: 'trunk', ranges })).toMatchObject({
      ...{ vlanTrunk: [{ id: 5 }, { minID: 7, maxID: 9 }], preserveDefaultVlan: false },
    });
  });

  it('is read as it was written', () => {
    const tagging = fc.oneof<fc.Arbitrary<BridgeTagging>[]>(
      fc.constant({ kind: 'untagged' }),
      anyVlanId.map((vlan) => ({ kind: 'access', vlan })),
      anyVlanId.map((vlan) => ({ kind: 'trunk', ranges: [[1, vlan]] })),
    );
    const anyAnswers = fc.record(
      { ...place, bridge: anyLabel, spoofCheck: fc.boolean(), mtu: anyMtu, tagging },
      { requiredKeys: ['namespace', 'name', 'bridge', 'spoofCheck', 'tagging'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyAnswers, (given) => {
        expect(readLinuxBridgeNad(writeLinuxBridgeNad(given))).toStrictEqual(given);
      }),
    );
  });

  it('is not read from another network', () => {
    expect(readLinuxBridgeNad(nadWith({ type: 'bridge', name: 'a' }))).toBeUndefined();
    expect(readLinuxBridgeNad(nadWith({ type: 'sriov', name: 'a' }))).toBeUndefined();
    expect(readLinuxBridgeNad(nadWith({ type: 'bridge', name: 'a', bridge: 'br1' }))?.spoofCheck).toBe(false);
  });
});

describe('a network of virtual functions', () => {
  const answers = { namespace: 'b', name: 'fast', pool: 'sriov_a', vlan: 7 };

  // Peers 31: the VLAN dropped, the prefix of the resource written twice.
  it('keeps its VLAN, and names its pool with one prefix however it is given', () => {
    const nad = writeSriovNad(answers);
    expect(configOf(nad)).toEqual({ cniVersion: '0.3.1', name: 'fast', type: 'sriov', vlan: 7 });
    const annotation = { 'k8s.v1.cni.cncf.io/resourceName': 'openshift.io/sriov_a' };
    expect(nad.metadata['annotations']).toEqual(annotation);
    expect(writeSriovNad({ ...answers, pool: 'openshift.io/sriov_a' }).metadata['annotations']).toEqual(annotation);
    expect(readSriovNad(writeSriovNad({ ...answers, pool: 'other.io/x' }))?.pool).toBe('other.io/x');
  });

  it('is read as it was written', () => {
    const words = { spoofchk: fc.constantFrom('on', 'off'), trust: fc.constantFrom('on', 'off') };
    const anyAnswers = fc.record(
      { ...place, pool: anyLabel, vlan: anyVlanId, ...words },
      { requiredKeys: ['namespace', 'name', 'pool'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyAnswers, (given) => {
        expect(readSriovNad(writeSriovNad(given))).toStrictEqual(given);
      }),
    );
  });

  it('is not read without a pool, or from another network', () => {
    expect(readSriovNad(nadWith({ type: 'sriov', name: 'a' }))).toBeUndefined();
    expect(readSriovNad(nadWith({ type: 'bridge', name: 'a' }))).toBeUndefined();
  });
});

describe('an overlay switch', () => {
  it('is the NAD of domain §9.8', () => {
    const nad = writeLayer2Nad({
      ...{ namespace: 'team-a', name: 'replication', network: 'team-a-replication' },
      ...{ subnets: ['10.200.0.0/24'], mtu: 1400 },
    });
    expect(configOf(nad)).toEqual(
      parse(`
{"cniVersion": "0.3.1", "name": "team-a-replication", "type": "ovn-k8s-cni-overlay", "topology": "layer2",
 "netAttachDefName": "team-a/replication", "subnets": "10.200.0.0/24", "allowPersistentIPs": true, "mtu": 1400}
`),
    );
  });

  it('is the UDN of domain §9.8', () => {
    expect(writeLayer2Udn({ namespace: 'team-b', name: 'replication', subnets: ['10.201.0.0/24'] })).toEqual(
      parse(`
apiVersion: k8s.ovn.org/v1
kind: UserDefinedNetwork
metadata: {name: replication, namespace: team-b}
spec:
  topology: Layer2
  layer2:
    role: Secondary
    subnets: [10.201.0.0/24]
    ipam: {lifecycle: Persistent}
`),
    );
  });

  it('keeps no addresses where it gives none', () => {
    const answers = { namespace: 'a', name: 'b' };
    expect(Object.keys(configOf(writeLayer2Nad({ ...answers, network: 'a-b', mtu: 1400 })))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/subnets|allowPersistentIPs/)]),
    );
    expect(Object(writeLayer2Udn(answers)).spec.layer2).toEqual({ role: 'Secondary', ipam: { mode: 'Disabled' } });
  });

  it('is read as it was written', () => {
    const anyNad = fc.record(
      { ...place, network: anyLabel, subnets, mtu: anyMtu },
      { requiredKeys: ['namespace', 'name', 'network', 'mtu'], noNullPrototype: true },
    );
    const anyUdn = fc.record(
      { ...place, subnets, mtu: anyMtu },
      { requiredKeys: ['namespace', 'name'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyNad, anyUdn, (nad, udn) => {
        expect(readLayer2Nad(writeLayer2Nad(nad))).toStrictEqual(nad);
        expect(readLayer2Udn(writeLayer2Udn(udn))).toStrictEqual(udn);
      }),
    );
  });

  it('is not read from another network', () => {
    const ovn = { type: 'ovn-k8s-cni-overlay', topology: 'layer2', name: 'a', mtu: 1400 };
    for (const other of [{ topology: 'localnet' }, { name: '' }, { mtu: 0 }, { type: 'bridge' }]) {
      expect(readLayer2Nad(nadWith({ ...ovn, ...other }))).toBeUndefined();
    }
    const udn = Object(writeLayer2Udn({ namespace: 'a', name: 'b' }));
    for (const other of [
      { kind: 'ClusterUserDefinedNetwork' },
      { metadata: { name: 'b' } },
      { metadata: { namespace: 'a' } },
      { spec: { ...udn.spec, topology: 'Layer3' } },
      { spec: { topology: 'Layer2', layer2: { role: 'Primary' } } },
    ]) {
      expect(readLayer2Udn({ ...udn, ...other })).toBeUndefined();
    }
  });
});
