import { aHost } from '../../../testing/aHost';
import { aLocalnetNad } from '../../../testing/objects/aNad';
import { aVm, aVmi } from '../../../testing/objects/aVm';
import { aFinding } from '../../../testing/rules/aFinding';
import { aView } from '../../../testing/rules/aView';
import {
  k8sNodeId,
  linkId,
  nadId,
  namespaceId,
  nncpId,
  ovsBridgeId,
  podNetworkId,
  vmId,
  vmNicId,
} from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import { networkUnits } from '../scope/networkUnits';
import { bearingOf } from './bearing';

const host = (node: string) =>
  aHost(node)
    .withNic('eno2')
    .withVlan('eno2.7', { base: 'eno2', id: 7 })
    .withInterface({ name: 'odd', type: 'vlan', state: 'up' })
    .withOvsBridge('br-dc', ['eno2'])
    .withOvn()
    .withMapping('dc', 'br-dc');
const nics = [{ name: 'data', nad: 'vlan-7' }];
const { map } = aView([
  host('n1'),
  host('n2'),
  aLocalnetNad('shop/vlan-7', { physicalNetworkName: 'dc', vlanID: 7 }),
  aLocalnetNad('bank/plain', { physicalNetworkName: 'other' }),
  aVm('shop/a', { nics }),
  aVmi('shop/a', { nics, node: 'n1' }),
  aVm('shop/stopped', { nics }),
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
  {
    apiVersion: 'nmstate.io/v1',
    kind: 'NodeNetworkConfigurationPolicy',
    metadata: { name: 'p' },
    spec: { desiredState: { interfaces: [{ name: 'br-dc', type: 'ovs-bridge', state: 'up' }] } },
  },
]);
const units = networkUnits(map);

const bearing = (...subjects: readonly [ElementId, ...ElementId[]]) => {
  const { nodes, networks, namespaces, vms, vlans } = bearingOf(map, units, aFinding('D-120', 'error', ...subjects));
  return {
    nodes: [...nodes],
    networks: [...networks],
    namespaces: [...namespaces],
    vms: [...vms],
    vlans: [...vlans],
  };
};

const network = units.get(nadId('shop', 'vlan-7'))?.id;

describe('bearingOf', () => {
  it('follows a bridge to the networks and VMs that hang on it, on its own host', () => {
    expect(bearing(ovsBridgeId('n1', 'br-dc'))).toEqual({
      nodes: ['n1'],
      networks: [network],
      namespaces: ['shop'],
      vms: [vmId('shop', 'a')],
      vlans: [7],
    });
  });

  it('takes the host of the VMs that suffer where no subject has one', () => {
    expect(bearing(nadId('shop', 'vlan-7'))).toMatchObject({ nodes: ['n1'], networks: [network] });
    expect(bearing(nadId('bank', 'plain'))).toMatchObject({ nodes: [], namespaces: ['bank'], vms: [], vlans: [] });
  });

  it('finds the network of a VM NIC, and its place', () => {
    const nic = vmNicId({ namespace: 'shop', vm: 'a', nic: 'data' });
    expect(bearing(nic)).toMatchObject({ nodes: ['n1'], networks: [network], vms: [vmId('shop', 'a')] });
    expect(bearing(vmId('shop', 'stopped'))).toMatchObject({ nodes: [], vms: [vmId('shop', 'stopped')] });
  });

  it('knows what a node, a namespace, a policy, a VLAN interface and the pod network stand for', () => {
    expect(bearing(k8sNodeId('n2')).nodes).toEqual(['n2']);
    expect(bearing(namespaceId('shop')).namespaces).toEqual(['shop']);
    expect(bearing(nncpId('p')).nodes).toEqual(['n1', 'n2']);
    expect(bearing(linkId('n1', 'eno2.7')).vlans).toEqual([7]);
    expect(bearing(linkId('n1', 'odd')).vlans).toEqual([]);
    expect(bearing(podNetworkId()).nodes).toEqual([]);
    expect(bearing(nadId('shop', 'gone'))).toEqual({ nodes: [], networks: [], namespaces: [], vms: [], vlans: [] });
  });
});
