import { msg } from '../../message';
import type { Rule } from '../rule';
import { reportEvidence } from './nicEvidence';
import { hasPlugin, settledNics } from './settledNics';

/** A NIC that the pod has and the guest has not (domain D-404). */
export const nicNotInGuest: Rule = {
  id: 'd-404-nic-not-in-guest',
  code: 'D-404',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance'],
  title: msg('NIC {{nic}} of {{vm}} is plugged into its pod, but not yet into the guest.'),
  message: msg('The guest on {{node}} has no device for it, so nothing in the VM can use the network.'),
  why: msg(
    'Plugging in a NIC has two halves: the pod gets an interface, and the virtual machine in it gets a device. Between the two the network is there and the guest does not know.',
  ),
  remedy: msg('Live-migrate {{vm}}: it arrives with the device.'),
  find: (view) =>
    settledNics(view).flatMap(({ nic, node }) => {
      const { id, name, vm, guest } = nic;
      const sources = guest?.infoSources ?? [];
      if (!sources.includes('multus-status') || sources.includes('domain') || hasPlugin(nic)) return [];
      return {
        kind: 'finding',
        at: [id],
        values: { nic: name, vm: vm.place, node },
        evidence: [reportEvidence(nic, 'infoSource', sources.join(', '))],
      };
    }),
};
