import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { networksText } from '../bridge/bearsOn';
import { vidOf } from '../bridge/usedBridges';
import type { Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { brExNetworks, mappingBearsOn, withNads } from './brExNetworks';
import type { MappedNetworks } from './brExNetworks';
import { machineNetworksOf } from './machineNetworks';

/** An untagged network on br-ex: its VMs are where the nodes are (domain D-501). */
export const inMachineNetwork: Rule = {
  id: 'd-501-in-machine-network',
  code: 'D-501',
  severities: ['info'],
  scope: 'mapping',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('VMs of {{networks}} are in the network of the hosts on {{node}}.'),
  message: msg('They share {{cidr}} with the nodes, or are in the native VLAN of the switch port.'),
  why: msg(
    'A localnet network without a VLAN that is mapped to br-ex sends its frames as the node sends its own. The VMs are neighbours of the nodes: they can reach them without a router, and must not take their addresses.',
  ),
  remedy: msg('Nothing needs to change if this is meant. Otherwise give {{networks}} a VLAN, or a bridge of its own.'),
  find: (view) =>
    brExNetworks(view).flatMap((one) => {
      const untagged = withNads(view, one, (nad) => vidOf(nad) === 0);
      return untagged ? [finding(view, untagged)] : [];
    }),
};

const finding = (view: ClusterView, networks: MappedNetworks): RuleFinding => {
  const { mapping, host, nads } = networks;
  const machine = machineNetworksOf(view, host.node);
  const values = {
    ...{ networks: networksText(nads), node: host.node, localnet: mapping.localnet },
    cidr: namesText(machine.map(({ cidr }) => cidr)),
  };
  return {
    kind: 'finding',
    at: mappingBearsOn(
      view,
      networks,
      machine.map(({ id }) => id),
    ),
    values,
    message: machine.length > 0 ? undefined : unknownNetwork(values),
    evidence: [
      mapping.evidence,
      ...machine.map(({ cidr }) => ({
        object: host.object,
        path: 'status.currentState.interfaces[name=br-ex].ipv4.address',
        value: cidr,
      })),
    ],
  };
};

const unknownNetwork = (values: RuleFinding['values']) =>
  msg('They send by br-ex as the node itself does; which subnet that is was not read.', values);
