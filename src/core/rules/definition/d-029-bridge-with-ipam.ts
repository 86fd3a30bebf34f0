import { ipamTypeOf } from '../../cni/ovnRefusal';
import { msg } from '../../message';
import type { Rule } from '../rule';
import { linuxBridgeNads } from './linuxBridgeNads';
import { configEvidence, nadFinding } from './nadFinding';

/** Addresses for the pod of a VM on a Linux bridge, which the guest never sees (domain D-029). */
export const bridgeWithIpam: Rule = {
  id: 'd-029-bridge-with-ipam',
  code: 'D-029',
  severities: ['warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition', 'VirtualMachine'],
  title: msg('{{nad}} hands out addresses by {{type}}, which do not reach the guests on it.'),
  message: msg('The address is given to the pod around the VM, not to the guest. VM NICs on it: {{count}}.'),
  why: msg(
    'The address plugin of a CNI configuration works for containers. OpenShift Virtualization does not support it for VMs on a Linux bridge: the guest is on the bridge by itself and asks the DHCP server of the physical network.',
  ),
  remedy: msg('Remove ipam from spec.config of {{nad}} and use DHCP or cloud-init in the guests.'),
  find: (view) =>
    linuxBridgeNads(view).flatMap(({ nad, plugin }) => {
      const type = ipamTypeOf(plugin);
      if (type === undefined || view.nicsOf(nad).length === 0) return [];
      return [nadFinding(view, nad, { values: { type }, evidence: [configEvidence(nad, 'ipam')] })];
    }),
};
