import { aHost } from '../../testing/aHost';
import { aMapOf } from '../../testing/aMapOf';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aNode } from '../../testing/objects/aNode';
import { aPolicy } from '../../testing/objects/aPolicy';
import { aVm, aVmi } from '../../testing/objects/aVm';
import { homeNode } from './homeNode';
import { hostNames } from './hostNames';

const nics = [{ name: 'net1', nad: 'shop/web' }];
const labels = { 'kubevirt.io/schedulable': 'true' };
const mapped = (node: string) => aHost(node).withNic('eno1').withOvsBridge('br-x', ['eno1']).withMapping('dc', 'br-x');

const map = aMapOf(
  aNode('n10', { labels }),
  aNode('n2', { labels }),
  mapped('n10'),
  mapped('n2'),
  aHost('only-seen').withNic('eno1'),
  aLocalnetNad('shop/web', { physicalNetworkName: 'dc' }),
  aLocalnetNad('shop/nowhere', { physicalNetworkName: 'none' }),
  aVm('shop/runs', { nics }),
  aVmi('shop/runs', { nics, node: 'n2' }),
  aVm('shop/rests', { nics: [{ name: 'net1', nad: 'shop/nowhere' }], runStrategy: 'Halted' }),
  aPolicy('all', { interfaces: [] }),
  aPolicy('none', { nodeSelector: { no: 'node' }, interfaces: [] }),
);

describe('the hosts that can be looked at', () => {
  it('are the nodes of the cluster and those that NMState saw, as a person sorts them', () => {
    expect(hostNames(map)).toEqual(['n2', 'n10', 'only-seen']);
  });

  it('are none in an empty cluster', () => {
    expect(hostNames(aMapOf())).toEqual([]);
  });

  it('do not come from VMs alone', () => {
    expect(hostNames(aMapOf(aVm('shop/a'), aVmi('shop/a')))).toEqual([]);
  });
});

describe('the host of an element', () => {
  it.each([
    ['link:n2/eno1', 'n2'],
    ['k8sNode:n10', 'n10'],
    ['vm:shop/runs', 'n2'],
    ['vmNic:shop/runs/net1', 'n2'],
    ['vm:shop/rests', 'n10'],
    ['vmNic:shop/rests/net1', 'n10'],
    ['nad:shop/web', 'n10'],
    ['ovnNetwork:web', 'n10'],
    ['nad:shop/nowhere', 'n10'],
    ['nncp:all', 'n10'],
    ['nncp:none', undefined],
    ['vm:shop/none', undefined],
  ])('%s is %s', (id, node) => {
    expect(homeNode(map, id)).toBe(node);
  });
});
