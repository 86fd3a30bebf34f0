import { aHost } from '../../testing/aHost';
import { aLocalnetNad, aNad, askingFor } from '../../testing/objects/aNad';
import { aNode } from '../../testing/objects/aNode';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { aView } from '../../testing/rules/aView';
import { english, msg } from '../message';
import { placeGroups, placesFor } from './placement';

const labels = { 'kubevirt.io/schedulable': 'true' };
const nics = [{ name: 'data', nad: 'dc-net' }];
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const host = (node: string) => aHost(node).withBrEx('eno1').withNic('eno2').withOvsBridge('br-dc', ['eno2']);

const places = (objects: Parameters<typeof aView>[0]) => {
  const view = aView(objects);
  const [vm] = view.vms();
  return vm && placesFor(view, vm)?.map(({ node, can, reasons }) => [node, can, ...reasons.map(english)].join(' '));
};

describe('placesFor', () => {
  it('tells for every node that takes VMs whether this one could run there, and why not', () => {
    const objects = [
      ...[aNode('n1', { labels }), aNode('n2', { labels }), aNode('n3', { labels, ready: false })],
      ...[aNode('n4', { labels, spec: { unschedulable: true } }), aNode('n5', { labels }), aNode('n6', { labels })],
      aNode('cp1'),
      ...[host('n1').withMapping('dc', 'br-dc'), host('n2'), host('n5').withMapping('dc', 'br-none')],
      aHost('n6').withBrEx('eno1').withOvsBridge('br-dc', []).withMapping('dc', 'br-dc'),
      nad,
      aVm('shop/web', { nics }),
    ];
    expect(places(objects)).toEqual([
      'n1 yes',
      'n2 no No bridge mapping for dc.',
      'n3 no The node is not ready.',
      'n4 no The node is cordoned.',
      'n5 no There is no bridge br-none.',
      'n6 no br-dc is connected to no NIC.',
    ]);
  });

  it('does not know of a node whose wiring is not known', () => {
    expect(places([aNode('n1', { labels }), nad, aVm('shop/web', { nics })])).toEqual([
      'n1 unknown The wiring of the node for NIC data is not known.',
    ]);
  });

  it('names labels that the VM asks for, and taints that it does not bear', () => {
    const vm = aVm('shop/web', { nics: [], template: { nodeSelector: { zone: 'a' } } });
    const tainted = aNode('n2', {
      labels: { ...labels, zone: 'a' },
      spec: { taints: [{ key: 'gpu', effect: 'NoSchedule' }] },
    });
    expect(places([aNode('n1', { labels }), tainted, vm])).toEqual([
      'n1 no The node lacks the label zone=a.',
      'n2 no The VM does not tolerate a taint of the node.',
    ]);
  });

  it('asks for the resource of a NAD', () => {
    const resource = 'bridge.network.kubevirt.io/br1';
    const linux = aNad('shop/dc-net', { type: 'bridge', bridge: 'br1' }, askingFor(resource));
    const wired = (node: string) => aHost(node).withNic('eno2').withLinuxBridge('br1', ['eno2']);
    const rich = {
      ...aNode('n1', { labels }),
      status: { allocatable: { [resource]: '1k' }, conditions: [{ type: 'Ready', status: 'True' }] },
    };
    expect(places([rich, aNode('n2', { labels }), wired('n1'), wired('n2'), linux, aVm('shop/web', { nics })])).toEqual(
      ['n1 yes', `n2 no The node offers no ${resource}.`],
    );
  });

  it('marks where it runs, and keeps to the wiring there', () => {
    const view = aView([
      aNode('n1', { labels, spec: { unschedulable: true } }),
      host('n1').withMapping('dc', 'br-dc'),
      nad,
      aVm('shop/web', { nics }),
      aVmi('shop/web', { nics, node: 'n1' }),
    ]);
    const [vm] = view.vms();
    expect(vm && placesFor(view, vm)).toEqual([{ node: 'n1', can: 'yes', reasons: [], runsHere: true }]);
  });

  it('has no place for a VM whose network does not exist, and knows none where it was not read', () => {
    const objects = [aNode('n1', { labels }), host('n1'), aVm('shop/web', { nics })];
    expect(places(objects)).toEqual(['n1 no There is no network shop/dc-net.']);
    const view = aView(objects, { unread: { NetworkAttachmentDefinition: { state: 'forbidden' } } });
    const [vm] = view.vms();
    expect(vm && placesFor(view, vm)?.map(({ can }) => can)).toEqual(['unknown']);
  });

  it('says what several NICs lack once, and doubts no resource where the VM runs', () => {
    const plans = [
      { name: 'a', nad: 'dc-net' },
      { name: 'b', nad: 'dc-net' },
      { name: 'c', nad: 'lin' },
    ];
    const linux = aNad('shop/lin', { type: 'bridge', bridge: 'br-dc' }, askingFor('bridge.network.kubevirt.io/br-dc'));
    const objects = [
      ...[aNode('n1', { labels }), aHost('n1').withBrEx('eno1').withNic('eno2').withLinuxBridge('br-dc', ['eno2'])],
      ...[nad, linux, aVm('shop/web', { nics: plans }), aVmi('shop/web', { nics: plans, node: 'n1' })],
    ];
    expect(places(objects)).toEqual(['n1 no No bridge mapping for dc.']);
  });

  it('names a bridge of the wrong kind, an interface that is missing, and ports that are not known', () => {
    const on = (config: object) => aNad('shop/dc-net', { ...config });
    const web = [aNode('n1', { labels }), aVm('shop/web', { nics })];
    const linux = aHost('n1').withNic('eno2').withLinuxBridge('br-dc', ['eno2']).withMapping('dc', 'br-dc');
    expect(places([...web, linux, nad])).toEqual(['n1 no br-dc is a bridge of the wrong kind.']);
    expect(places([...web, linux, on({ type: 'macvlan', master: 'eno9' })])).toEqual([
      'n1 no There is no interface eno9.',
    ]);
    const portless = aHost('n1')
      .withInterface({ name: 'br-dc', type: 'ovs-bridge', state: 'up' })
      .withMapping('dc', 'br-dc');
    expect(places([...web, portless, nad])).toEqual(['n1 unknown The ports of br-dc are not known.']);
  });

  it('groups nodes of which the same is to be said, where it runs first', () => {
    const place = { can: 'yes' as const, reasons: [], runsHere: false };
    const groups = placeGroups([
      { ...place, node: 'n1' },
      { ...place, node: 'n2', can: 'no', reasons: [msg('a')] },
      { ...place, node: 'n3', can: 'no', reasons: [msg('a')] },
      { ...place, node: 'n4', runsHere: true },
      { ...place, node: 'n5', can: 'no', reasons: [msg('b')] },
    ]);
    expect(groups.map(({ nodes }) => nodes)).toEqual([['n4'], ['n2', 'n3'], ['n1'], ['n5']]);
  });

  it('knows nothing without the nodes', () => {
    const view = aView([nad, aVm('shop/web', { nics })], { unread: { Node: { state: 'forbidden' } } });
    const [vm] = view.vms();
    expect(vm && placesFor(view, vm)).toBeUndefined();
  });
});
