import { aHost } from '../../../testing/aHost';
import { aNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aLauncher, aPod } from '../../../testing/objects/aPod';
import { aCondition, anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { aMigration, aVm, aVmi } from '../../../testing/objects/aVm';
import { placesIn, withoutPart } from '../../../testing/readers/withoutPart';
import type { Place } from '../../../testing/readers/withoutPart';
import type { NetworkMap } from '../../model/networkMap';
import { snapshotOfObjects } from '../../snapshot/snapshotOfObjects';
import { buildNetworkMap } from '../buildNetworkMap';

const bond = { name: 'bond1', type: 'bond', 'link-aggregation': { mode: '802.3ad', port: ['eno2', 'eno3'] } };
const bridge = { name: 'br-vm', type: 'ovs-bridge', bridge: { port: [{ name: 'bond1' }] } };
const wanted = {
  interfaces: [bond, bridge, { name: 'old', state: 'absent' }, { name: 'eno1', lldp: { enabled: true } }],
  mappings: [
    { localnet: 'vmdata', bridge: 'br-vm' },
    { localnet: 'gone', state: 'absent' },
  ],
};
const host = (node: string) => aHost(node).withNic('eno1').withNic('eno2').withNic('eno3').withBrEx('eno1');
const nics = [{ name: 'default' }, { name: 'data', nad: 'red' }];

/** VMs in every state, one host that has what its policy wants, and one that has not. */
const cluster: readonly unknown[] = [
  aNode('n1', { labels: { 'kubevirt.io/schedulable': 'true' } }),
  aNode('n2', { labels: { 'kubevirt.io/schedulable': 'true' } }),
  host('n1')
    .withBond('bond1', ['eno2', 'eno3'])
    .withOvsBridge('br-vm', ['bond1'])
    .withMapping('vmdata', 'br-vm')
    .object(),
  host('n2').withBond('old', []).withMapping('gone', 'br-ex').object(),
  aPolicy('vm-network', { ...wanted, conditions: [aCondition('Degraded', { reason: 'FailedToConfigure' })] }),
  anEnactment('vm-network', 'n1', { ...wanted, conditions: [aCondition('Available')] }),
  anEnactment('vm-network', 'n2', { ...wanted, conditions: [aCondition('Failing')] }),
  aNad('shop/red', { type: 'ovn-k8s-cni-overlay', topology: 'localnet', name: 'vmdata', netAttachDefName: 'shop/red' }),
  aNad('tenant/blue', { type: 'ovn-k8s-cni-overlay', topology: 'layer2', role: 'primary', name: 'tenant_blue' }),
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'tenant', labels: { 'k8s.ovn.org/primary-user-defined-network': '' } },
  },
  aVm('shop/web', { nics: [...nics, { name: 'new', nad: 'default/green' }] }),
  aVmi('shop/web', {
    nics: [...nics, { name: 'going', nad: 'red' }],
    node: 'n1',
    interfaces: [{ name: 'data', ipAddress: '192.0.2.7', infoSource: 'domain, guest-agent' }],
    status: { migrationState: { sourceNode: 'n1', targetNode: 'n2' }, activePods: { u1: 'n1' } },
  }),
  aLauncher('shop/virt-launcher-web', { vm: 'web', node: 'n1', legs: [{ name: 'shop/red', interface: 'net1' }] }),
  aMigration('shop/move', 'web', { phase: 'Running', migrationState: { targetNode: 'n2' } }),
  aVm('shop/stopped', { nics, template: { tolerations: [{ operator: 'Exists' }] } }),
  aVmi('tenant/alone', { nics: [{ name: 'default' }], node: 'n2' }),
  aPod('shop/app', { annotations: { 'k8s.v1.cni.cncf.io/networks': 'red' } }),
];

const mapOf = (objects: unknown): NetworkMap =>
  buildNetworkMap(snapshotOfObjects(Array.isArray(objects) ? objects : []));

/** What a map claims: links that are more than a hint, but for those of a NIC that nobody wrote. */
const claims = ({ links, elements }: NetworkMap): readonly string[] => {
  const isImplicit = (id: (typeof links)[number]['from']): boolean => {
    const element = elements.get(id);
    return element?.kind === 'vmNic' && element.facts.implicit === true;
  };
  return links
    .filter(({ from, to, state }) => state !== 'inferred' && !isImplicit(from) && !isImplicit(to))
    .map(({ from, to, rule }) => `${rule} ${from} → ${to}`);
};

const isEntry = (place: Place): boolean => typeof place.at(-1) === 'number';

describe('a cluster of which less is known', () => {
  const places = placesIn(cluster);
  const beyondHosts = places.filter(([object]) => object !== 2 && object !== 3);

  it('still gives a map whose links have their ends', () => {
    const loose = beyondHosts.filter((place) => {
      const { links, elements } = mapOf(withoutPart(cluster, place));
      return links.some(({ from, to }) => !elements.has(from) || !elements.has(to));
    });
    expect(loose).toEqual([]);
  });

  it('claims nothing new when an object or an entry of a list is gone', () => {
    const before = new Set(claims(mapOf(cluster)));
    const more = places.filter(isEntry).flatMap((place) => {
      const added = claims(mapOf(withoutPart(cluster, place))).filter((claim) => !before.has(claim));
      return added.map((claim) => `without ${place.join('.')}: ${claim}`);
    });
    expect(more).toEqual([]);
  });
});
