import { msg } from '../../message';
import type { Rule } from '../rule';
import { referenceEvidence } from '../definition/referenceEvidence';
import { deviceEvidence } from './nicEvidence';

/** A NIC with masquerade binding on a NAD (domain D-410). */
export const masqueradeOnSecondary: Rule = {
  id: 'd-410-masquerade-on-secondary',
  code: 'D-410',
  severities: ['error'],
  scope: 'vm-nic',
  needs: ['VirtualMachine'],
  title: msg('NIC {{nic}} of {{vm}} has masquerade binding, which only the pod network can have.'),
  message: msg('KubeVirt refuses such a VM, because {{network}} is not the pod network.'),
  why: msg(
    'Masquerade hides a guest behind the address of its pod. On a network of its own a VM is to be seen with its own addresses, so the binding makes no sense there, and KubeVirt does not take it.',
  ),
  remedy: msg('Replace masquerade by bridge: {} in interface {{nic}} of {{vm}}.'),
  find: (view) =>
    view.nics().flatMap((nic) => {
      const { id, name, vm, source, spec } = nic;
      if (source?.kind !== 'multus' || spec.interface?.binding !== 'masquerade') return [];
      return {
        kind: 'finding',
        at: [id],
        values: { nic: name, vm: vm.place, network: source.networkName },
        evidence: [deviceEvidence(nic, 'masquerade', true), referenceEvidence(nic)],
      };
    }),
};
