import { aCudn, aCudnNad, aUdn } from '../../../testing/objects/aCudn';
import { aHost } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aLocalnetNad, aNad, anOverlayNad, askingFor } from '../../../testing/objects/aNad';
import { cudnId, nadId, ovnNetworkId, udnId } from '../../model/elementId';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const nadOf = (map: ReturnType<typeof aMapOf>, place: string) => {
  const [namespace = '', name = ''] = place.split('/');
  const element = map.elements.get(nadId(namespace, name));
  return element?.kind === 'nad' ? element : undefined;
};

describe('a NAD', () => {
  it('has the facts of its configuration, under its own name and namespace', () => {
    const config = {
      name: 'x',
      type: 'bridge',
      bridge: 'br1',
      vlan: 100,
      vlanTrunk: [{ minID: 7, maxID: 9 }],
      mtu: 9000,
    };
    const map = aMapOf(aNad('ns1/data', config, askingFor('bridge.network.kubevirt.io/br1')));
    expect(nadOf(map, 'ns1/data')).toEqual({
      id: 'nad:ns1/data',
      kind: 'nad',
      name: 'data',
      namespace: 'ns1',
      facts: {
        type: 'bridge',
        bridge: 'br1',
        vlan: 100,
        trunk: [[7, 9]],
        mtu: 9000,
        resourceName: 'bridge.network.kubevirt.io/br1',
      },
      source: { object: 'NetworkAttachmentDefinition/ns1/data', path: 'spec.config' },
    });
    expect(map.unread).toEqual([]);
  });

  it.each([
    ['', { type: 'empty', problem: 'The configuration is empty.' }],
    ['{]', { type: 'invalid', problem: 'The configuration is not JSON: "]" was not expected at position 1.' }],
    ['{"type":"whereabouts-x"}', { type: 'whereabouts-x' }],
    ['{"type":"sriov"}', { type: 'sriov', problem: 'No annotation names a resource of the nodes.' }],
    [
      '{"type":"vlan","master":"bond1","vlanId":"100abc"}',
      {
        type: 'vlan',
        master: 'bond1',
        problem: 'vlanId: A whole number from 0 to 4095 was expected, but this is "100abc".',
      },
    ],
    [
      '{"type":"ovn-k8s-cni-overlay","name":"web","topology":"layer2","netAttachDefName":"default/web"}',
      {
        type: 'ovn-k8s-cni-overlay',
        network: 'web',
        topology: 'layer2',
        problem: 'netAttachDefName is default/web, it must be ns1/web.',
      },
    ],
    ['{"type":"ovn-k8s-cni-overlay","name":"ovn-kubernetes"}', { type: 'ovn-k8s-cni-overlay' }],
  ])('configured with %s says what it is and what is wrong', (config, facts) => {
    expect(nadOf(aMapOf(aNad('ns1/web', config)), 'ns1/web')?.facts).toEqual(facts);
  });

  it('is reported where it cannot be read', () => {
    const map = aMapOf(aNad('ns1/a', '{]'), aNad('ns1/b', { type: 'vlan', vlanId: 5000 }), aNad('ns1/c', ''));
    expect(map.unread).toEqual([
      {
        object: 'NetworkAttachmentDefinition/ns1/a',
        path: 'spec.config',
        problem: 'The configuration is not JSON: "]" was not expected at position 1.',
      },
      {
        object: 'NetworkAttachmentDefinition/ns1/b',
        path: 'spec.config.vlanId',
        problem: 'A whole number from 0 to 4095 was expected, but this is 5000.',
      },
    ]);
  });
});

describe('L-32: OVN network → NAD', () => {
  it('joins the NADs of all namespaces whose configurations have one name', () => {
    const map = aMapOf(
      aLocalnetNad('default/web', { name: 'vlan-100' }),
      aLocalnetNad('ns1/web', { name: 'vlan-100' }),
      aLocalnetNad('ns2/web', { name: 'vlan-200' }),
    );
    expect(linksBy(map, 'L-32')).toEqual([
      'ovnNetwork:vlan-100 → nad:default/web',
      'ovnNetwork:vlan-100 → nad:ns1/web',
      'ovnNetwork:vlan-200 → nad:ns2/web',
    ]);
  });

  it.each([
    ['of another type', { type: 'bridge', name: 'web', bridge: 'br1' }],
    ['of the default network', { type: 'ovn-k8s-cni-overlay', name: 'ovn-kubernetes' }],
    ['without a name', { type: 'ovn-k8s-cni-overlay', topology: 'layer2' }],
    ['of an unknown topology', { type: 'ovn-k8s-cni-overlay', name: 'web', topology: 'mesh' }],
  ])('is not there for a NAD %s, which makes no network', (_, config) => {
    const map = aMapOf(aNad('ns1/web', config));
    expect(linksBy(map, 'L-32')).toEqual([]);
    expect([...map.elements.values()].map(({ kind }) => kind)).toEqual(['nad']);
  });
});

describe('NADs that describe one network differently', () => {
  const host = aHost('n1').withOvsBridge('br-a', []).withMapping('dc', 'br-a').withMapping('lab', 'br-a');
  const served = { annotations: { 'k8s.ovn.org/network-id': '3' } };
  const web = (place: string, more: object, parts = {}) =>
    aLocalnetNad(place, { physicalNetworkName: 'dc', vlanID: 100, ...more }, parts);
  const vlanOf = (map: ReturnType<typeof aMapOf>) => {
    const network = map.elements.get(ovnNetworkId('web'));
    return network?.kind === 'ovnNetwork' ? network.facts.vlan : undefined;
  };

  it('keep their own facts, and the one that OVN-Kubernetes does not serve says so', () => {
    const map = aMapOf(host, web('a/web', { vlanID: 200 }), web('b/web', {}, served));
    expect(nadOf(map, 'b/web')?.facts).not.toHaveProperty('problem', expect.anything());
    expect(nadOf(map, 'a/web')?.facts).toMatchObject({ vlan: 200, problem: 'It differs from b/web in vlanID.' });
    expect(vlanOf(map)).toBe(100);
    expect(linksBy(map, 'L-32')).toEqual(['ovnNetwork:web → nad:a/web inferred', 'ovnNetwork:web → nad:b/web']);
    expect(linksBy(map, 'L-30')).toEqual(['mapping:n1/dc → ovnNetwork:web vlan 100']);
  });

  it('are measured against the oldest while OVN-Kubernetes has numbered none', () => {
    const old = { creationTimestamp: '2026-01-01T00:00:00Z' };
    const map = aMapOf(
      web('a/web', { vlanID: 200 }, { creationTimestamp: '2026-02-01T00:00:00Z' }),
      web('b/web', {}, old),
    );
    expect(vlanOf(map)).toBe(100);
  });

  it('are not measured against one that OVN-Kubernetes refuses', () => {
    const map = aMapOf(web('a/web', { vlanID: 200, netAttachDefName: 'x/y' }), web('b/web', {}));
    expect(vlanOf(map)).toBe(100);
    expect(nadOf(map, 'a/web')?.facts.problem).toBe('netAttachDefName is x/y, it must be a/web.');
  });

  it('lead to both physical networks, to the one of the loser by inference only', () => {
    const map = aMapOf(host, web('a/web', { physicalNetworkName: 'lab' }), web('b/web', {}, served));
    expect(linksBy(map, 'L-30')).toEqual([
      'mapping:n1/dc → ovnNetwork:web vlan 100',
      'mapping:n1/lab → ovnNetwork:web vlan 100 inferred',
    ]);
  });

  it('agree when one of them writes the MTU that the cluster has anyway', () => {
    const cluster = {
      apiVersion: 'config.openshift.io/v1',
      kind: 'Network',
      metadata: { name: 'cluster' },
      status: { clusterNetworkMTU: 1400 },
    };
    const map = aMapOf(cluster, web('a/web', { mtu: 1400 }), web('b/web', {}));
    expect(nadOf(map, 'b/web')?.facts.problem).toBeUndefined();
  });
});

describe('L-33: CUDN or UDN → NAD', () => {
  const labelled = { labels: { 'k8s.ovn.org/user-defined-network': '' } };

  it('goes by owner reference, kind and uid', () => {
    const owner = { apiVersion: 'k8s.ovn.org/v1', kind: 'UserDefinedNetwork', name: 'own', uid: 'uid-ns1-own' };
    const map = aMapOf(
      aCudn('web'),
      aCudnNad('ns1/web'),
      aCudnNad('ns2/web'),
      aUdn('ns1/own'),
      anOverlayNad('ns1/own', { name: 'ns1_own' }, { ownerReferences: [{ kind: 'Pod', name: 'x' }, owner] }),
    );
    expect(linksBy(map, 'L-33')).toEqual([
      'cudn:web → nad:ns1/web',
      'cudn:web → nad:ns2/web',
      'udn:ns1/own → nad:ns1/own',
    ]);
    expect(nadOf(map, 'ns1/web')?.facts.ownedBy).toBe('ClusterUserDefinedNetwork/web');
    expect(nadOf(map, 'ns1/own')?.facts.ownedBy).toBe('UserDefinedNetwork/ns1/own');
  });

  it.each([
    ['cudn:web', aCudn('web'), 'cluster_udn_web'],
    ['cudn:web', aCudn('web'), 'cluster.udn.web'],
    ['udn:ns1/web', aUdn('ns1/web'), 'ns1_web'],
    ['udn:ns1/web', aUdn('ns1/web'), 'ns1.web'],
  ])('is inferred for %s from a label and a generated name, new or old', (from, owner, network) => {
    const map = aMapOf(owner, anOverlayNad('ns1/web', { name: network }, labelled));
    expect(linksBy(map, 'L-33')).toEqual([`${from} → nad:ns1/web inferred`]);
    expect(linksBy(map, 'L-62')).toEqual([`${from} → ovnNetwork:${network} inferred`]);
  });

  it('is not inferred without the label, from another name, or when there is no such object', () => {
    const generated = { name: 'cluster_udn_web' };
    expect(linksBy(aMapOf(aCudn('web'), anOverlayNad('ns1/web', generated)), 'L-33')).toEqual([]);
    expect(linksBy(aMapOf(aCudn('web'), anOverlayNad('ns1/web', {}, labelled)), 'L-33')).toEqual([]);
    expect(linksBy(aMapOf(aCudn('web'), aNad('ns1/web', '', labelled)), 'L-33')).toEqual([]);
    expect(linksBy(aMapOf(aCudn('other'), anOverlayNad('ns1/web', generated, labelled)), 'L-33')).toEqual([]);
  });

  it('starts at a missing element when the owner is gone', () => {
    const map = aMapOf(aCudnNad('ns1/web'));
    expect(linksBy(map, 'L-33')).toEqual(['cudn:web → nad:ns1/web']);
    expect(map.elements.get(cudnId('web'))?.missing).toBe(true);
  });

  it('does not call an owner missing whose kind could not be read', () => {
    const owner = { kind: 'UserDefinedNetwork', name: 'own', uid: 'u' };
    const nads = [aCudnNad('ns1/web'), anOverlayNad('ns1/own', {}, { ownerReferences: [owner] })];
    const map = buildNetworkMap(
      buildSnapshot({
        NetworkAttachmentDefinition: { state: 'read', objects: nads },
        ClusterUserDefinedNetwork: { state: 'forbidden', objects: [] },
      }),
    );
    expect(linksBy(map, 'L-33')).toEqual(['cudn:web → nad:ns1/web', 'udn:ns1/own → nad:ns1/own']);
    expect(map.elements.get(cudnId('web'))).toMatchObject({ name: 'web', facts: { subnets: [] } });
    expect(map.elements.get(cudnId('web'))?.missing).toBeUndefined();
    expect(map.elements.get(udnId('ns1', 'own'))).toMatchObject({ namespace: 'ns1', facts: { subnets: [] } });
  });

  it('does not start at another object that has the name of the owner', () => {
    const map = aMapOf(aCudn('web'), aCudnNad('ns1/web', {}, 'uid-of-the-deleted-one'));
    expect(linksBy(map, 'L-33')).toEqual([]);
    expect(map.elements.get(cudnId('web'))?.missing).toBeUndefined();
  });
});

describe('peers 6: a NAD that merely has the name of a CUDN', () => {
  it('is not tied to it, in whatever namespace', () => {
    const map = aMapOf(aCudn('web'), aCudnNad('ns1/web'), aLocalnetNad('ns2/web'));
    expect(linksBy(map, 'L-33')).toEqual(['cudn:web → nad:ns1/web']);
    expect(linksBy(map, 'L-62')).toEqual(['cudn:web → ovnNetwork:cluster_udn_web']);
    expect(nadOf(map, 'ns2/web')?.facts.ownedBy).toBeUndefined();
  });
});
