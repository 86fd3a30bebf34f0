import { aLocalnetNad, aNad, askingFor } from '../../../testing/objects/aNad';
import { aNode } from '../../../testing/objects/aNode';
import { aVm } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { resourceNotOffered } from './d-131-resource-not-offered';

const resource = (bridge: string) => `bridge.network.kubevirt.io/${bridge}`;
const node = (name: string, bridge: string, quantity = '1k') =>
  aNode(name, { allocatable: { cpu: '4', [resource(bridge)]: quantity } });
const nad = (asked: string, bridge = 'br1') => aNad('shop/lin', { type: 'bridge', bridge }, askingFor(asked));
const vm = aVm('shop/web', { nics: [{ name: 'net', nad: 'lin' }] });

describe('D-131', () => {
  it.each([
    ['a node offers the bridge', [nad(resource('br1')), node('n1', 'br1')]],
    ['the NAD asks for nothing', [aNad('shop/lin', { type: 'bridge', bridge: 'br1' }), node('n1', 'br2')]],
    ['it asks for something else', [nad('openshift.io/sriov_a'), node('n1', 'br2')]],
    [
      'it names no bridge to compare with',
      [aLocalnetNad('shop/lin', {}, askingFor(resource('br1'))), node('n1', 'br1')],
    ],
  ])('is silent where %s', (_what, objects) => {
    expect(answersOf(resourceNotOffered, objects)).toMatchObject({ findings: [], cannotTell: [] });
  });

  it.each([
    ['has none of it', node('n1', 'br1', '0')],
    ['has others', node('n1', 'br2')],
  ])('is an error where the only ready node %s', (_what, one) => {
    const down = aNode('n2', { ready: false, allocatable: { [resource('br1')]: '1k' } });
    const { findings, titles, subjects } = answersOf(resourceNotOffered, [nad(resource('br1')), one, down, vm]);
    expect(findings).toEqual(['error nad:shop/lin']);
    expect(titles).toEqual(['No node offers bridge.network.kubevirt.io/br1, which shop/lin asks for.']);
    expect(subjects).toEqual([['nad:shop/lin', 'vmNic:shop/web/net']]);
  });

  it('shows the annotation and the nodes, and asks whether another bridge was meant', () => {
    const { evidence, remedies } = answersOf(resourceNotOffered, [nad(resource('br1')), node('n1', 'br11')]);
    expect(evidence[0]).toEqual([
      {
        object: 'NetworkAttachmentDefinition/shop/lin',
        path: 'metadata.annotations["k8s.v1.cni.cncf.io/resourceName"]',
        value: resource('br1'),
      },
      { object: 'Node/n1', path: `status.allocatable["${resource('br1')}"]`, value: null },
    ]);
    expect(remedies[0]).toContain('did you mean the bridge br11?');
    const far = answersOf(resourceNotOffered, [nad(resource('br1')), node('n1', 'other')]);
    expect(far.remedies[0]).toContain('Make the Linux bridge br1');
  });

  it('warns of an annotation that names another bridge, and drafts the right one', () => {
    const { findings, titles, fixes } = answersOf(resourceNotOffered, [nad(resource('br2')), node('n1', 'br2')]);
    expect(findings).toEqual(['warning nad:shop/lin']);
    expect(titles).toEqual(['shop/lin asks for nodes with bridge br2, but uses bridge br1.']);
    expect(fixes[0]).toMatchObject([
      { op: 'patch', manifest: { metadata: { annotations: { 'k8s.v1.cni.cncf.io/resourceName': resource('br1') } } } },
    ]);
  });

  it.each([
    ['no node is read', []],
    ['no node is ready', [aNode('n1', { ready: false })]],
    ['a node does not say what it has', [aNode('n1')]],
  ])('cannot tell where %s', (_what, nodes) => {
    const { findings, cannotTell } = answersOf(resourceNotOffered, [nad(resource('br2')), ...nodes]);
    expect(findings).toEqual(['warning nad:shop/lin']);
    expect(cannotTell).toEqual([`nad:shop/lin: Whether a node offers ${resource('br2')} could not be read.`]);
  });

  it('cannot tell without the NADs, nor of nodes that it may not see', () => {
    const noNads = { NetworkAttachmentDefinition: { state: 'forbidden' } } as const;
    expect(answersOf(resourceNotOffered, [], { unread: noNads }).cannotTell).toEqual([
      '*: NetworkAttachmentDefinition could not be read.',
    ]);
    const noNodes = { Node: { state: 'forbidden' } } as const;
    expect(answersOf(resourceNotOffered, [nad(resource('br1'))], { unread: noNodes }).cannotTell).toHaveLength(1);
  });
});
