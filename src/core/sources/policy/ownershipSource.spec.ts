import { aHost } from '../../../testing/aHost';
import type { Raw } from '../../../testing/aHost';
import { aMapOf, linksBy } from '../../../testing/aMapOf';
import { aNode } from '../../../testing/objects/aNode';
import { anEnactment, aPolicy } from '../../../testing/objects/aPolicy';
import { buildSnapshot } from '../../snapshot/buildSnapshot';
import { buildNetworkMap } from '../buildNetworkMap';

const host = aHost('n1')
  .withNic('eno1')
  .withNic('eno2')
  .withBrEx('eno1')
  .withBond('bond1', ['eno2'])
  .withOvsBridge('br-vm', ['bond1'])
  .withMapping('vmdata', 'br-vm');

const ownersOf = (...objects: readonly Raw[]) => linksBy(aMapOf(aNode('n1'), host, ...objects), 'L-57');
const mappersOf = (...objects: readonly Raw[]) => linksBy(aMapOf(aNode('n1'), host, ...objects), 'L-58');

describe('L-57: policy → interface', () => {
  it('goes by name and type, so that the two br-ex are told apart', () => {
    expect(ownersOf(aPolicy('p', { interfaces: [{ name: 'br-ex', type: 'ovs-bridge' }] }))).toEqual([
      'nncp:p → ovs-bridge:n1/br-ex',
    ]);
    expect(ownersOf(aPolicy('p', { interfaces: [{ name: 'br-ex', type: 'ovs-interface' }] }))).toEqual([
      'nncp:p → link:n1/br-ex',
    ]);
  });

  it('is about whatever has the name when the policy does not say a type', () => {
    expect(
      ownersOf(aPolicy('p', { interfaces: [{ name: 'eno1', lldp: { enabled: true } }, { name: 'br-ex' }] })),
    ).toEqual(['nncp:p → link:n1/br-ex', 'nncp:p → link:n1/eno1', 'nncp:p → ovs-bridge:n1/br-ex']);
  });

  it('owns what the policy defines, not what it uses', () => {
    const bond = { name: 'bond1', type: 'bond', 'link-aggregation': { mode: '802.3ad', port: ['eno2'] } };
    expect(ownersOf(aPolicy('p', { interfaces: [bond] }))).toEqual(['nncp:p → link:n1/bond1']);
  });

  it('shows every policy of a node, each with what it owns (peers 16)', () => {
    const first = aPolicy('a', { interfaces: [{ name: 'bond1', type: 'bond' }] });
    const second = aPolicy('b', { interfaces: [{ name: 'br-vm', type: 'ovs-bridge' }] });
    expect(ownersOf(first, second, anEnactment('a', 'n1'), anEnactment('b', 'n1'))).toEqual([
      'nncp:a → link:n1/bond1',
      'nncp:b → ovs-bridge:n1/br-vm',
    ]);
  });

  it("owns OVN's bridge although NMState does not list it", () => {
    expect(ownersOf(aPolicy('p', { interfaces: [{ name: 'br-int', type: 'ovs-bridge' }] }))).toEqual([
      'nncp:p → ovs-bridge:n1/br-int',
    ]);
  });

  it('is removing while something that is to go is still there, and nothing once it has gone', () => {
    const absent = [
      { name: 'bond1', state: 'absent' },
      { name: 'gone', type: 'bond', state: 'absent' },
    ];
    expect(ownersOf(aPolicy('p', { interfaces: absent }))).toEqual(['nncp:p → link:n1/bond1 removing']);
  });

  it('leaves alone what the policy tells NMState to ignore', () => {
    expect(ownersOf(aPolicy('p', { interfaces: [{ name: 'eno2', state: 'ignore' }] }))).toEqual([]);
  });

  it('is what was rendered for the node, when the enactment is of the policy as it stands', () => {
    const policy = aPolicy('p', { generation: 3, interfaces: [{ name: 'eno1', type: 'ethernet' }] });
    const interfaces = [{ name: 'eno2', type: 'ethernet' }];
    expect(ownersOf(policy, anEnactment('p', 'n1', { generation: 3, interfaces }))).toEqual(['nncp:p → link:n1/eno2']);
    expect(ownersOf(policy, anEnactment('p', 'n1', { generation: 2, interfaces }))).toEqual(['nncp:p → link:n1/eno1']);
    expect(ownersOf(policy, anEnactment('p', 'n1', { generation: 3 }))).toEqual(['nncp:p → link:n1/eno1']);
  });

  it('is told by enactments only when the policy is a template', () => {
    const template = aPolicy('p', { interfaces: '{{ capture.nics.interfaces }}' });
    const interfaces = [{ name: 'eno2', type: 'ethernet' }];
    expect(ownersOf(template)).toEqual([]);
    expect(ownersOf(template, anEnactment('p', 'n1', { interfaces }))).toEqual(['nncp:p → link:n1/eno2']);
    expect(ownersOf(template, anEnactment('p', 'n1', { interfaces, generation: 9 }))).toEqual([]);
  });

  it('is not claimed for a node that the policy does not select', () => {
    const policy = aPolicy('p', { nodeSelector: { zone: 'blue' }, interfaces: [{ name: 'eno1' }] });
    expect(ownersOf(policy, anEnactment('p', 'n1', { interfaces: [{ name: 'eno1' }] }))).toEqual([]);
  });

  it('is told by enactments where nodes or policies are not readable', () => {
    const enactment = anEnactment('p', 'n1', { interfaces: [{ name: 'eno1' }] });
    const policy = aPolicy('p', { nodeSelector: { zone: 'blue' }, interfaces: [{ name: 'eno2' }] });
    const kinds = {
      NodeNetworkState: { state: 'read', objects: [host.object()] },
      NodeNetworkConfigurationEnactment: {
        state: 'read',
        objects: [enactment, anEnactment('p', 'n9'), anEnactment('q', 'n1')],
      },
    } as const;
    expect(linksBy(buildNetworkMap(buildSnapshot(kinds)), 'L-57')).toEqual(['nncp:p → link:n1/eno1']);
    const withPolicy = { ...kinds, NodeNetworkConfigurationPolicy: { state: 'read', objects: [policy] } } as const;
    expect(linksBy(buildNetworkMap(buildSnapshot(withPolicy)), 'L-57')).toEqual(['nncp:p → link:n1/eno1']);
  });

  it('is not told by the enactment of a policy that is gone, which owns nothing any more', () => {
    expect(ownersOf(anEnactment('gone', 'n1', { interfaces: [{ name: 'eno1' }] }))).toEqual([]);
  });
});

describe('L-58: policy → bridge mapping', () => {
  const mapping = (more: Raw = {}) => aPolicy('p', { mappings: [{ localnet: 'vmdata', bridge: 'br-vm', ...more }] });

  it('is observed when the node maps it as the policy wants', () => {
    expect(mappersOf(mapping())).toEqual(['nncp:p → mapping:n1/vmdata']);
    expect(mappersOf(mapping({ bridge: undefined }))).toEqual(['nncp:p → mapping:n1/vmdata']);
  });

  it('is desired when the node maps it to another bridge', () => {
    expect(mappersOf(mapping({ bridge: 'br-ex' }))).toEqual(['nncp:p → mapping:n1/vmdata desired']);
  });

  it('is desired when the node does not map it', () => {
    expect(mappersOf(mapping({ localnet: 'backup' }))).toEqual(['nncp:p → mapping:n1/backup desired']);
  });

  it('is removing while it is to go and still there', () => {
    expect(mappersOf(mapping({ state: 'absent' }))).toEqual(['nncp:p → mapping:n1/vmdata removing']);
    expect(mappersOf(mapping({ localnet: 'gone', state: 'absent' }))).toEqual([]);
  });

  it('says nothing where the mappings of the node are not known', () => {
    const unknown = aMapOf(aNode('n1'), aHost('n1').withNic('eno1'), mapping());
    expect(linksBy(unknown, 'L-58')).toEqual([]);
  });

  it('says nothing of a node without a state', () => {
    const map = aMapOf(aNode('n1'), { ...aHost('n1').object(), status: {} }, mapping());
    expect(linksBy(map, 'L-58')).toEqual([]);
    expect(linksBy(map, 'L-56')).toEqual(['nncp:p → k8sNode:n1']);
  });
});
