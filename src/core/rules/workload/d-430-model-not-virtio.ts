import { msg } from '../../message';
import type { Rule } from '../rule';
import { deviceEvidence } from './nicEvidence';

/** A NIC whose guest sees another device than virtio (domain D-430). */
export const modelNotVirtio: Rule = {
  id: 'd-430-model-not-virtio',
  code: 'D-430',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachine'],
  title: msg('NIC {{nic}} of {{vm}} has model {{model}}, not virtio.'),
  message: msg('It is slower, and the guest may not take over the MTU of the network.'),
  why: msg(
    'A guest drives either a copy of a real network card or a NIC made for virtual machines, as vmxnet3 is in vSphere. The copy costs more work for each packet and knows less of the network.',
  ),
  remedy: msg('Set model of interface {{nic}} of {{vm}} to virtio once the guest has the driver, and restart the VM.'),
  find: (view) =>
    view.nics().flatMap((nic) => {
      const { id, name, vm, spec } = nic;
      const { model = 'virtio', binding } = spec.interface ?? {};
      if (model.startsWith('virtio') || binding === 'sriov') return [];
      return {
        kind: 'finding',
        at: [id],
        values: { nic: name, vm: vm.place, model },
        evidence: [deviceEvidence(nic, 'model', model)],
      };
    }),
};
