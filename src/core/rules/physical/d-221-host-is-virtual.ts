import { msg } from '../../message';
import { namesText } from '../said/namesText';
import type { Rule, RuleFinding } from '../rule';
import { hostEvidence } from './hostEvidence';
import { vmBridges } from './vmBridges';
import type { VmBridge } from './vmBridges';

/** The host is itself a virtual machine, whose hypervisor has a say in what its VMs send (domain D-221). */
export const hostIsVirtual: Rule = {
  id: 'd-221-host-is-virtual',
  code: 'D-221',
  severities: ['info'],
  scope: 'bridge',
  needs: ['NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{node}} is itself a virtual machine: behind {{nics}} under {{bridge}} is a virtual switch.'),
  message: msg(
    'VMs behind {{bridge}} send with MAC addresses that the hypervisor below {{node}} does not know. By default most virtual switches drop such frames, and VLAN tags as well.',
  ),
  why: msg(
    'A virtual switch accepts from a virtual machine, as a rule, only the address it gave it. VMs on a host that is a virtual machine need promiscuous mode or MAC learning and forged transmits (vSphere), MAC spoofing (Hyper-V) or their like, and a port group that passes their VLANs.',
  ),
  remedy: msg(
    'On the virtual switch that {{nics}} of {{node}} is connected to, allow foreign MAC addresses and let the VLANs of the VMs through as a trunk.',
  ),
  find: (view) => vmBridges(view).flatMap(onBridge),
};

const onBridge = ({ bridge, nics }: VmBridge): readonly RuleFinding[] => {
  const virtual = nics.filter(({ driver }) => driver !== undefined && drivers.includes(driver));
  if (virtual.length === 0) return [];
  const { host } = bridge;
  return [
    {
      kind: 'finding',
      at: [bridge.id, ...virtual.map(host.host.idOf)],
      values: { bridge: bridge.name, node: host.node, nics: namesText(virtual.map(({ name }) => name)) },
      evidence: virtual.map((nic) => hostEvidence(host, `${nic.path}.driver`, nic.driver)),
    },
  ];
};

/** VMware, KVM, Hyper-V, Xen, AWS. */
const drivers = ['vmxnet3', 'virtio_net', 'hv_netvsc', 'xen_netfront', 'ena'];
