import { buildSnapshot } from '../../../snapshot/buildSnapshot';
import { k8sNodeId } from '../../../model/elementId';
import { aHost } from '../../../../testing/aHost';
import { aMapOf } from '../../../../testing/aMapOf';
import { aNode } from '../../../../testing/objects/aNode';
import { buildNetworkMap } from '../../buildNetworkMap';

const factsOf = (map: ReturnType<typeof aMapOf>, name: string) => map.elements.get(k8sNodeId(name))?.facts;

describe('nodes', () => {
  it('have what the Node says of them', () => {
    const map = aMapOf(
      aNode('n1', {
        labels: { 'node-role.kubernetes.io/infra': '', other: '' },
        addresses: ['192.0.2.10', '2001:db8::10'],
        annotations: { 'k8s.ovn.org/node-subnets': '{"default":["10.129.2.0/23"]}' },
        spec: { unschedulable: true },
        ready: false,
      }),
    );
    expect(factsOf(map, 'n1')).toEqual({
      ready: false,
      schedulable: false,
      roles: ['infra', 'worker'],
      addresses: ['192.0.2.10', '2001:db8::10'],
      podSubnets: ['10.129.2.0/23'],
      wiring: 'no-object',
      mappingsKnown: false,
      lastChange: undefined,
    });
  });

  it('stand also when only NMState tells of them', () => {
    const map = aMapOf(aHost('n1').withMapping('a', 'b'));
    expect(map.elements.get(k8sNodeId('n1'))).toMatchObject({
      kind: 'k8sNode',
      name: 'n1',
      node: 'n1',
    });
    expect(map.elements.get(k8sNodeId('n1'))?.missing).toBeUndefined();
    expect(factsOf(map, 'n1')).toMatchObject({
      ready: undefined,
      schedulable: undefined,
      wiring: 'read',
      mappingsKnown: true,
    });
  });

  it('do not know their wiring when NodeNetworkStates could not be read', () => {
    const snapshot = buildSnapshot({
      Node: { state: 'read', objects: [aNode('n1')] },
      NodeNetworkState: { state: 'forbidden', objects: [] },
    });
    expect(factsOf(buildNetworkMap(snapshot), 'n1')).toMatchObject({ wiring: 'unread' });
  });

  it('take the pod subnet from the management port when the Node does not say', () => {
    const ipv4 = { enabled: true, address: [{ ip: '10.129.2.2', 'prefix-length': 23 }] };
    const ipv6 = {
      enabled: true,
      address: [
        { ip: 'fd01:0:0:5::2', 'prefix-length': 64 },
        { ip: 'odd', 'prefix-length': 1 },
      ],
    };
    const host = aHost('n1').withInternal('ovn-k8s-mp0', { controller: 'br-int', ipv4, ipv6 });
    expect(factsOf(aMapOf(host), 'n1')).toMatchObject({ podSubnets: ['10.129.2.0/23', 'fd01:0:0:5::/64'] });
    const annotations = { 'k8s.ovn.org/node-subnets': '{"default":"10.1.0.0/23"}' };
    expect(factsOf(aMapOf(host, aNode('n1', { annotations })), 'n1')).toMatchObject({ podSubnets: ['10.1.0.0/23'] });
  });
});
