import fc from 'fast-check';
import { aHost } from '../../testing/aHost';
import { aNode } from '../../testing/objects/aNode';
import { scenarioObjects } from '../../testing/aScenario';
import { placesIn, withoutPart } from '../../testing/readers/withoutPart';
import type { Place } from '../../testing/readers/withoutPart';
import { linkId, mappingId, nadId, ovnNetworkId, ovsBridgeId } from '../model/elementId';
import type { Link } from '../model/link';
import type { NetworkMap } from '../model/networkMap';
import { buildSnapshot } from '../snapshot/buildSnapshot';
import { snapshotOfObjects } from '../snapshot/snapshotOfObjects';
import { buildNetworkMap } from './buildNetworkMap';

/** Whatever the lab has not: hosts with two default routes, hints, half-known patches, a bond in OVS, odd neighbours. */
const oddHosts: readonly unknown[] = [
  aNode('n1', {
    addresses: ['192.168.4.21', '2001:db8::21'],
    annotations: { 'k8s.ovn.org/node-subnets': '{"default":["10.129.2.0/23"]}' },
  }),
  aHost('n1')
    .withNic('eno1', {
      lldp: {
        enabled: true,
        neighbors: [
          [
            { type: 1, 'chassis-id': 'c' },
            { type: 2, 'port-id': 'p' },
          ],
        ],
      },
    })
    .withNic('eno2', { controller: 'bond0' })
    .withNic('eno3', { controller: 'ovs-system' })
    .withNic('eno4', { controller: 'br-unlisted' })
    .withBond('bond0', ['eno1', 'eno9'])
    .withVlan('bond0.55', { base: 'bond0', id: 55 })
    .withBrEx('patch-ex-to-phy')
    .withOvsBridge('br-phy', [
      'patch-phy-to-ex',
      'eno8',
      { name: 'bond1', 'link-aggregation': { mode: 'balance-slb', port: [{ name: 'eno3' }, { name: 'eno4' }] } },
    ])
    .withPatch('patch-ex-to-phy', { on: 'br-ex', peer: 'patch-phy-to-ex' })
    .withPatch('patch-phy-to-ex', { on: 'br-phy', peer: 'patch-ex-to-phy' })
    .withLinuxBridge('br1', ['bond0.55', 'veth1'])
    .withInterface({ name: 'blue', type: 'vrf', vrf: { port: ['eno4'] } })
    .withMapping('a', 'br-phy')
    .withMapping('a', 'br1')
    .withMapping('b', 'br-unlisted')
    .withRoute({
      destination: '0.0.0.0/0',
      'next-hop-interface': 'br-ex',
      'next-hop-address': '192.168.4.1',
      metric: 48,
    })
    .withRoute({ destination: '0.0.0.0/0', 'next-hop-interface': 'br1', 'next-hop-address': '10.0.0.1', metric: 90 })
    .object(),
];

const clusters: readonly (readonly [string, readonly unknown[], number])[] = [
  ['hosts in every odd state', oddHosts, 200],
  ['case-1', scenarioObjects('case-1'), 80],
  ['case-3', scenarioObjects('case-3'), 40],
  ['case-4', scenarioObjects('case-4'), 40],
  ['datacenter', scenarioObjects('datacenter'), 12],
];

const mapOf = (objects: unknown): NetworkMap =>
  buildNetworkMap(snapshotOfObjects(Array.isArray(objects) ? objects : []));

const looseEnds = ({ links, elements }: NetworkMap): readonly Link[] =>
  links.filter(({ from, to }) => !elements.has(from) || !elements.has(to));

/**
 * Links that claim to have been seen. The NIC that KubeVirt adds to a VM without one is the result of an empty list; a
 * patch pair that turns around, since its uplink is gone, stays the same joint.
 */
const observed = (map: NetworkMap): ReadonlySet<string> =>
  new Set(
    map.links
      .filter(({ from, to, state }) => state !== 'inferred' && !isImplicit(map, from) && !isImplicit(map, to))
      .map(({ from, to, rule }) => [rule, ...(rule === 'L-08' ? [from, to].sort() : [from, to])].join(' ')),
  );

const isImplicit = ({ elements }: NetworkMap, id: Link['from']): boolean => {
  const element = elements.get(id);
  return element?.kind === 'vmNic' && element.facts.implicit === true;
};

/** A requirement of a selector narrows what it selects: without it there is more to see, and rightly so. */
const isEntry = (place: Place): boolean => typeof place.at(-1) === 'number' && !place.includes('matchExpressions');

describe('buildNetworkMap', () => {
  it.each(clusters)(
    'never throws and leaves no link without its ends when a field goes: %s',
    (_name, objects, runs) => {
      const places = placesIn(objects);
      fc.assert(
        fc.property(fc.constantFrom(...places), (place) => {
          expect(looseEnds(mapOf(withoutPart(objects, place)))).toEqual([]);
        }),
        { numRuns: runs, seed: 1 },
      );
    },
  );

  it.each(clusters)('sees no more when an object or an entry of a list goes: %s', (_name, objects, runs) => {
    const before = observed(mapOf(objects));
    const places = placesIn(objects).filter(isEntry);
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const after = observed(mapOf(withoutPart(objects, place)));
        expect([...after].filter((link) => !before.has(link))).toEqual([]);
      }),
      { numRuns: runs, seed: 2 },
    );
  });

  it('leads from a NIC to a localnet NAD that names its physical network by `name` alone (peers 1)', () => {
    const config = {
      cniVersion: '0.3.1',
      name: 'tenant',
      type: 'ovn-k8s-cni-overlay',
      topology: 'localnet',
      vlanID: 7,
    };
    const map = mapOf([
      aHost('n1').withNic('eno1').withOvsBridge('br1', ['eno1']).withMapping('tenant', 'br1').object(),
      {
        apiVersion: 'k8s.cni.cncf.io/v1',
        kind: 'NetworkAttachmentDefinition',
        metadata: { namespace: 'ns1', name: 'seven' },
        spec: { config: JSON.stringify({ ...config, netAttachDefName: 'ns1/seven' }) },
      },
    ]);
    expect(map.links.map(({ rule, from, to, vlan }) => [rule, from, to, vlan])).toEqual([
      ['L-03', linkId('n1', 'eno1'), ovsBridgeId('n1', 'br1'), undefined],
      ['L-30', mappingId('n1', 'tenant'), ovnNetworkId('tenant'), 7],
      ['L-32', ovnNetworkId('tenant'), nadId('ns1', 'seven'), undefined],
      ['L-12', ovsBridgeId('n1', 'br1'), mappingId('n1', 'tenant'), undefined],
    ]);
  });

  it('gives equal maps for equal clusters, whatever the order of their objects', () => {
    const objects = scenarioObjects('case-1');
    const [one, other] = [mapOf(objects), mapOf([...objects].reverse())];
    expect(other.links).toEqual(one.links);
    expect([...other.elements]).toEqual([...one.elements]);
  });

  it('hands on what could not be read and how far reading went', () => {
    const map = buildNetworkMap(
      buildSnapshot({
        NodeNetworkState: { state: 'read', objects: [aHost('n1').withInterface({ type: 'bond' }).object()] },
        VirtualMachine: { state: 'forbidden', objects: [] },
      }),
    );
    expect(map.unread.map(({ object, path }) => `${object} ${path}`)).toEqual([
      'NodeNetworkState/n1 status.currentState.interfaces[0]',
    ]);
    const states = Object.fromEntries(map.sources.map(({ kind, state }) => [kind, state]));
    expect(states).toMatchObject({ NodeNetworkState: 'read', VirtualMachine: 'forbidden', Pod: 'notInSource' });
  });
});
