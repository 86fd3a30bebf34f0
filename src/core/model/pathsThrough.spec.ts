import { createNetworkMap } from './createNetworkMap';
import type { Element } from './element';
import { linkId, mappingId, nadId, nncpId, ovnNetworkId, ovsBridgeId, podId, vmId, vmNicId } from './elementId';
import type { ElementId } from './elementId';
import type { Link, LinkRule } from './link';
import { pathsThrough } from './pathsThrough';
import type { MapScope } from './pathsThrough';

const nic = (node: string, name: string): Element => ({
  id: linkId(node, name),
  kind: 'nic',
  name,
  node,
  facts: { type: 'ethernet', carrier: 'yes' },
});
const bridge = (node: string): Element => ({
  id: ovsBridgeId(node, 'br-vm'),
  kind: 'ovsBridge',
  name: 'br-vm',
  node,
  facts: { type: 'ovs-bridge', portsKnown: true, uplinks: ['eno1'] },
});
const mapping = (node: string): Element => ({
  id: mappingId(node, 'phys'),
  kind: 'bridgeMapping',
  name: 'phys',
  node,
  facts: { bridge: 'br-vm' },
});
const ovn = (name: string): Element => ({ id: ovnNetworkId(name), kind: 'ovnNetwork', name, facts: {} });
const nad = (namespace: string, name: string): Element => ({
  id: nadId(namespace, name),
  kind: 'nad',
  name,
  namespace,
  facts: { type: 'ovn-k8s-cni-overlay' },
});
const vm = (namespace: string, name: string, runs?: string): readonly Element[] => [
  {
    id: vmId(namespace, name),
    kind: 'vm',
    name,
    namespace,
    facts: { running: runs !== undefined, runs },
  },
  {
    id: vmNicId({ namespace, vm: name, nic: 'net1' }),
    kind: 'vmNic',
    name: 'net1',
    namespace,
    facts: { vm: name, ips: [], infoSources: [], runs },
  },
];
const link = (rule: LinkRule, from: ElementId, to: ElementId): Link => ({ rule, from, to });

const host = (node: string): readonly Element[] => [nic(node, 'eno1'), nic(node, 'eno9'), bridge(node), mapping(node)];
const hostLinks = (node: string): readonly Link[] => [
  link('L-03', linkId(node, 'eno1'), ovsBridgeId(node, 'br-vm')),
  link('L-12', ovsBridgeId(node, 'br-vm'), mappingId(node, 'phys')),
  link('L-30', mappingId(node, 'phys'), ovnNetworkId('web')),
  link('L-30', mappingId(node, 'phys'), ovnNetworkId('db')),
];
const vmLinks = (network: string, namespace: string, name: string): readonly Link[] => {
  const id = vmNicId({ namespace, vm: name, nic: 'net1' });
  return [link('L-50', nadId(namespace, network), id), link('L-61', id, vmId(namespace, name))];
};

const map = createNetworkMap({
  elements: [
    ...host('n1'),
    ...host('n2'),
    ovn('web'),
    ovn('db'),
    nad('shop', 'web'),
    nad('shop', 'db'),
    ...vm('shop', 'one', 'n1'),
    ...vm('shop', 'two', 'n2'),
    ...vm('shop', 'base', 'n1'),
    ...vm('shop', 'off'),
    { id: nncpId('p'), kind: 'nncp', name: 'p', facts: { nodes: ['n1'], templated: false } },
  ],
  links: [
    ...hostLinks('n1'),
    ...hostLinks('n2'),
    link('L-32', ovnNetworkId('web'), nadId('shop', 'web')),
    link('L-32', ovnNetworkId('db'), nadId('shop', 'db')),
    ...vmLinks('web', 'shop', 'one'),
    ...vmLinks('web', 'shop', 'two'),
    ...vmLinks('web', 'shop', 'off'),
    ...vmLinks('db', 'shop', 'base'),
    link('L-57', nncpId('p'), ovsBridgeId('n1', 'br-vm')),
  ],
  unread: [],
  sources: [],
});

const idsOf = (scope: MapScope) => [...(pathsThrough(map, scope)?.elements.keys() ?? [])];

describe('pathsThrough', () => {
  it("follows a running VM's NIC to the NICs of its own node", () => {
    expect(idsOf({ kind: 'vm', vm: 'shop/one' })).toEqual([
      'link:n1/eno1',
      'mapping:n1/phys',
      'nad:shop/web',
      'ovnNetwork:web',
      'ovs-bridge:n1/br-vm',
      'vm:shop/one',
      'vmNic:shop/one/net1',
    ]);
  });

  it('follows a stopped VM to every node, since it could start on any', () => {
    const ids = idsOf({ kind: 'vm', vm: 'shop/off' });
    expect(ids).toEqual(expect.arrayContaining(['link:n1/eno1', 'link:n2/eno1']));
    expect(ids).not.toContain('vm:shop/one');
  });

  it('shows of a node all that stands on it and what reaches its VMs, and no VM of another', () => {
    const ids = idsOf({ kind: 'node', node: 'n1' });
    expect(ids).toEqual(expect.arrayContaining(['link:n1/eno9', 'ovnNetwork:db', 'vm:shop/base', 'vm:shop/one']));
    expect(ids).not.toEqual(expect.arrayContaining(['link:n2/eno1']));
    expect(ids).not.toContain('vm:shop/two');
  });

  it.each(['web', 'shop/web'])('finds the network %s with its hosts and VMs, and no other network', (network) => {
    const ids = idsOf({ kind: 'network', network });
    expect(ids).toEqual(expect.arrayContaining(['link:n1/eno1', 'link:n2/eno1', 'vm:shop/one', 'vm:shop/two']));
    expect(ids).not.toContain('vm:shop/base');
  });

  it('keeps the links between what it found, and none that only tell who owns what', () => {
    const part = pathsThrough(map, { kind: 'vm', vm: 'shop/one' });
    expect(part?.links.map(({ rule }) => rule).sort()).toEqual(['L-03', 'L-12', 'L-30', 'L-32', 'L-50', 'L-61']);
    expect(part?.from.get(mappingId('n1', 'phys'))?.map(({ to }) => to)).toEqual(['ovnNetwork:web']);
    expect(part?.to.get(mappingId('n1', 'phys'))?.map(({ from }) => from)).toEqual(['ovs-bridge:n1/br-vm']);
    expect(idsOf({ kind: 'vm', vm: 'shop/one' })).not.toContain('nncp:p');
  });

  it.each<MapScope>([
    { kind: 'vm', vm: 'shop/nobody' },
    { kind: 'node', node: 'n9' },
    { kind: 'network', network: 'nothing' },
  ])('finds nothing where there is no such thing: %p', (scope) => {
    expect(pathsThrough(map, scope)).toBeUndefined();
  });

  it('follows a migrating VM on both of its nodes', () => {
    const [moving, ...rest] = vm('shop', 'one', 'n1');
    if (moving?.kind !== 'vm') throw new Error('a VM was expected');
    const both = createNetworkMap({
      ...map,
      elements: [{ ...moving, facts: { ...moving.facts, migratingTo: 'n2' } }, ...rest, ...map.elements.values()],
    });
    const ids = [...(pathsThrough(both, { kind: 'vm', vm: 'shop/one' })?.elements.keys() ?? [])];
    expect(ids).toEqual(expect.arrayContaining(['link:n1/eno1', 'link:n2/eno1']));
  });

  it('does not take what is beside the path: pods on the same NAD, the patch of another localnet', () => {
    const [pod, brInt, overlay] = [podId('shop', 'p'), ovsBridgeId('n1', 'br-int'), ovnNetworkId('overlay')];
    const wider = createNetworkMap({
      ...map,
      elements: [
        ...map.elements.values(),
        { ...bridge('n1'), id: brInt, name: 'br-int' },
        ovn('overlay'),
        { id: pod, kind: 'pod', name: 'p', namespace: 'shop', facts: { requests: [] } },
      ],
      links: [
        ...map.links,
        link('L-55', pod, nadId('shop', 'web')),
        { ...link('L-08', ovsBridgeId('n1', 'br-vm'), brInt), patch: 'localnet' },
        link('L-39', brInt, overlay),
      ],
    });
    const through = (scope: MapScope) => [...(pathsThrough(wider, scope)?.elements.keys() ?? [])];
    expect(through({ kind: 'vm', vm: 'shop/one' })).toEqual(idsOf({ kind: 'vm', vm: 'shop/one' }));
    expect(through({ kind: 'network', network: 'overlay' })).toEqual([overlay, brInt]);
    expect(through({ kind: 'network', network: 'web' })).toContain(pod);
  });
});
