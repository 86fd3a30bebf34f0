import { aHost, aNetworkState } from '../../../testing/aHost';
import { aLocalnetNad, aNad, anOverlayNad } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { noMappingAnywhere } from './d-102-no-mapping-anywhere';

const host = (node: string) => aHost(node).withBrEx('eno1');
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'physnet-dc' });
const stopped = aVm('shop/web', { nics: [{ name: 'net', nad: 'dc-net' }] });
const nodes = [aNode('n1'), aNode('n2')];
const found = ['error vmNic:shop/web/net'];

describe('D-102', () => {
  it('is silent where any node maps the localnet', () => {
    const other = host('n2').withMapping('physnet-dc', 'br-ex');
    expect(answersOf(noMappingAnywhere, [host('n1'), other, ...nodes, nad, stopped]).findings).toEqual([]);
  });

  it('names a stopped VM and shows the mappings of all nodes', () => {
    const all = [host('n1'), host('n2'), ...nodes, nad, stopped];
    const { findings, titles, subjects, evidence, remedies } = answersOf(noMappingAnywhere, all);
    expect(findings).toEqual(found);
    expect(titles).toEqual(['No node maps physnet-dc, which NIC net of shop/web needs.']);
    expect(subjects).toEqual([['vmNic:shop/web/net', 'vm:shop/web', 'nad:shop/dc-net', 'ovnNetwork:dc-net']]);
    expect(evidence[0]?.map(({ object, value }) => [object, value])).toEqual([
      ['VirtualMachine/shop/web', 'shop/dc-net'],
      ['NetworkAttachmentDefinition/shop/dc-net', 'physnet-dc'],
      ['NodeNetworkState/n1', ['physnet → br-ex']],
      ['NodeNetworkState/n2', ['physnet → br-ex']],
    ]);
    expect(remedies[0]).not.toContain('did you mean');
  });

  it('asks whether a mapping of nearly the same name was meant', () => {
    const other = host('n2').withMapping('Physnet-DC', 'br-ex');
    const { remedies } = answersOf(noMappingAnywhere, [host('n1'), other, ...nodes, nad, stopped]);
    expect(remedies[0]).toBe(
      'Correct the physical network in shop/dc-net: did you mean Physnet-DC? Otherwise make a bridge mapping for physnet-dc.',
    );
  });

  it('finds it for a configuration that names no network of OVN', () => {
    const nameless = aNad('shop/dc-net', {
      type: 'ovn-k8s-cni-overlay',
      topology: 'localnet',
      physicalNetworkName: 'x',
    });
    const { subjects } = answersOf(noMappingAnywhere, [host('n1'), aNode('n1'), nameless, stopped]);
    expect(subjects).toEqual([['vmNic:shop/web/net', 'vm:shop/web', 'nad:shop/dc-net']]);
  });

  it.each([
    [
      'a running VM tells more',
      [host('n1'), host('n2'), aVmi('shop/web', { nics: [{ name: 'net', nad: 'dc-net' }], node: 'n1' })],
    ],
    ['the mappings of a node are not known', [host('n1'), aHost('n2').withNic('eno1')]],
    ['a node has no state at all', [host('n1')]],
    ['a state is empty', [host('n1'), aNetworkState('n2', {})]],
    ['no node has a state', []],
  ])('is silent where %s', (_what, hosts) => {
    expect(answersOf(noMappingAnywhere, [...hosts, ...nodes, nad, stopped]).findings).toEqual([]);
  });

  it('is silent about networks that need no mapping', () => {
    const overlay = anOverlayNad('shop/dc-net');
    expect(answersOf(noMappingAnywhere, [host('n1'), aNode('n1'), overlay, stopped]).findings).toEqual([]);
  });

  it('cannot tell without the nodes', () => {
    const unread = { Node: { state: 'forbidden' } } as const;
    expect(answersOf(noMappingAnywhere, [host('n1'), nad, stopped], { unread }).cannotTell).toEqual([
      '*: Node could not be read.',
    ]);
  });
});
