import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aNode } from '../../../testing/objects/aNode';
import { aPolicy } from '../../../testing/objects/aPolicy';
import { anEvent } from '../../../testing/objects/anEvent';
import { answersOf } from '../../../testing/rules/answersOf';
import { noMappingOnNode } from './d-101-no-mapping-on-node';

const nics = [{ name: 'data', nad: 'dc-net' }];
const running = (node: string) => [aNode(node), aVm('shop/web', { nics }), aVmi('shop/web', { nics, node })];
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

  it('drafts nothing where the bridge of the others is not there, or leads nowhere', () => {
    const bare = aHost('n1').withBrEx('eno1').withOvsBridge('br-dc', []);
    const mapped = bridged('n2').withMapping('dc', 'br-dc');
    expect(answersOf(noMappingOnNode, [bare, mapped, nad, ...running('n1')]).fixes).toEqual([undefined]);
    const other = bridged('n2').withMapping('dc', 'br-dc');
    expect(answersOf(noMappingOnNode, [aHost('n1').withBrEx('eno1'), other, nad, ...running('n1')]).fixes).toEqual([
      undefined,
    ]);
  });

  it('drafts nothing where it is not plain which bridge is meant, or a policy has the name already', () => {
    const two = bridged('n1').withNic('eno3').withOvsBridge('br-b', ['eno3']);
    expect(answersOf(noMappingOnNode, [two, nad, ...running('n1')]).fixes).toEqual([undefined]);
    const others = [bridged('n2').withMapping('dc', 'br-dc'), bridged('n3').withMapping('dc', 'br-b')];
    expect(answersOf(noMappingOnNode, [two, ...others, nad, ...running('n1')]).fixes).toEqual([undefined]);
    const policy = aPolicy('dc-on-n1', {});
    expect(answersOf(noMappingOnNode, [bridged('n1'), policy, nad, ...running('n1')]).fixes).toEqual([undefined]);
  });

  it.each([
    ['that OVN still has the network on', ['patch-dc.net_ovn_localnet_port-to-br-int'], ['eno3']],
    ['that is the only one for VMs', [], []],
  ])('drafts a mapping to the bridge %s', (_what, patches, others) => {
    const host = aHost('n1').withBrEx('eno1').withNic('eno2').withNic('eno3');
    const all = host.withOvsBridge('br-dc', ['eno2', ...patches]);
    const ends = others.length > 0 ? all.withOvsBridge('br-b', others) : all;
    const labels = { 'kubernetes.io/hostname': 'host-1' };
    const { fixes } = answersOf(noMappingOnNode, [ends, nad, ...running('n1'), aNode('n1', { labels })]);
    expect(fixes[0]?.[0]?.manifest).toMatchObject({
      spec: {
        nodeSelector: labels,
        desiredState: { ovn: { 'bridge-mappings': [{ localnet: 'dc', bridge: 'br-dc', state: 'present' }] } },
      },
    });
  });

  it('asks whether a mapping of nearly the same name was meant where it can draft nothing', () => {
    const host = aHost('n1').withBrEx('eno1').withMapping('dcc', '');
    const { remedies, evidence } = answersOf(noMappingOnNode, [host, nad, ...running('n1')]);
    expect(remedies).toEqual([
      'Map dc to a bridge on n1, or correct the physical network in shop/dc-net: did you mean dcc?',
    ]);
    expect(evidence[0]?.[0]?.value).toEqual(['physnet → br-ex', 'dcc → ?']);
  });

  it('shows what Events say about pods of the VM', () => {
    const message = 'failed to find OVN bridge-mapping for network: "dc"';
    const event = (name: string, pod: string, more = {}) =>
      anEvent(name, { reason: 'FailedCreatePodSandBox', kind: 'Pod', name: pod, message, ...more });
    const { evidence } = answersOf(noMappingOnNode, [
      bridged('n1'),
      nad,
      ...running('n1'),
      event('shop/a', 'virt-launcher-web-x2x2x'),
      event('shop/b', 'virt-launcher-db-x2x2x'),
      event('shop/c', 'web'),
      event('shop/d', 'virt-launcher-web-y', { message: undefined }),
    ]);
    expect(evidence[0]?.slice(3)).toEqual([{ object: 'Event/shop/a', path: 'message', value: message }]);
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
