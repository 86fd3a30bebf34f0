import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { answersOf } from '../../../testing/rules/answersOf';
import { noMappingOnNode } from './d-101-no-mapping-on-node';

const nics = [{ name: 'data', nad: 'dc-net' }];
const running = (node: string) => [aVm('shop/web', { nics }), aVmi('shop/web', { nics, node })];
const nad = aLocalnetNad('shop/dc-net', { physicalNetworkName: 'dc' });
const bridged = (node: string) => aHost(node).withBrEx('eno1').withNic('eno2').withOvsBridge('br-dc', ['eno2']);

describe('D-101', () => {
  it('is silent where the node maps the localnet', () => {
    const answers = answersOf(noMappingOnNode, [bridged('n1').withMapping('dc', 'br-dc'), nad, ...running('n1')]);
    expect(answers).toMatchObject({ findings: [], cannotTell: [] });
  });

  it('names the VM, the node and the localnet, and shows the mapping table', () => {
    const { findings, titles, subjects, evidence } = answersOf(noMappingOnNode, [bridged('n1'), nad, ...running('n1')]);
    expect(findings).toEqual(['error vmNic:shop/web/data']);
    expect(titles).toEqual(['Node n1 has no bridge mapping for dc.']);
    expect(subjects).toEqual([['vmNic:shop/web/data', 'mapping:n1/dc', 'k8sNode:n1', 'nad:shop/dc-net']]);
    expect(evidence[0]).toEqual([
      {
        object: 'NodeNetworkState/n1',
        path: 'status.currentState.ovn.bridge-mappings',
        value: ['physnet → br-ex'],
      },
      { object: 'NetworkAttachmentDefinition/shop/dc-net', path: 'spec.config.physicalNetworkName', value: 'dc' },
      { object: 'VirtualMachineInstance/shop/web', path: 'spec.networks[0]', value: 'shop/dc-net' },
    ]);
  });

  it('is silent about a VM that does not run', () => {
    expect(answersOf(noMappingOnNode, [bridged('n1'), nad, aVm('shop/web', { nics })]).findings).toEqual([]);
  });

  it('drafts the mapping that the other nodes have', () => {
    const other = bridged('n2').withMapping('dc', 'br-dc');
    const { fixes } = answersOf(noMappingOnNode, [bridged('n1'), other, nad, ...running('n1')]);
    expect(fixes[0]).toMatchObject([
      {
        op: 'create',
        manifest: {
          metadata: { name: 'dc-on-n1' },
          spec: {
            nodeSelector: { 'kubernetes.io/hostname': 'n1' },
            desiredState: { ovn: { 'bridge-mappings': [{ localnet: 'dc', bridge: 'br-dc' }] } },
          },
        },
      },
    ]);
  });

  it('drafts nothing where the bridge of the others is not there', () => {
    const other = bridged('n2').withMapping('dc', 'br-dc');
    expect(answersOf(noMappingOnNode, [aHost('n1').withBrEx('eno1'), other, nad, ...running('n1')]).fixes).toEqual([
      undefined,
    ]);
  });

  it('says nothing of a node whose mappings are not known', () => {
    expect(answersOf(noMappingOnNode, [aHost('n1').withNic('eno1'), nad, ...running('n1')]).findings).toEqual([]);
  });

  it('cannot tell without the state of the nodes', () => {
    const { findings, cannotTell } = answersOf(noMappingOnNode, [bridged('n1'), nad, ...running('n1')], {
      unread: { NodeNetworkState: { state: 'forbidden' } },
    });
    expect(findings).toEqual([]);
    expect(cannotTell).toEqual(['*: NodeNetworkState could not be read.']);
  });
});
