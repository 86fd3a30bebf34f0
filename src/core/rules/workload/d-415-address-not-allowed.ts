import { msg } from '../../message';
import { globalAddresses } from './guestAddresses';
import type { ClusterView } from '../../view/clusterView';
import { configEvidence } from '../definition/nadFinding';
import type { Answer, Rule } from '../rule';
import { reportEvidence } from './nicEvidence';
import { settledNics } from './settledNics';
import type { SettledNic } from './settledNics';

/** A guest that uses other addresses than OVN gave it and lets through (domain D-415). */
export const addressNotAllowed: Rule = {
  id: 'd-415-address-not-allowed',
  code: 'D-415',
  severities: ['error', 'warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance', 'NetworkAttachmentDefinition', 'Pod'],
  title: msg('{{vm}} uses {{used}} on NIC {{nic}}, where OVN lets only {{given}} through.'),
  message: msg('OVN drops whatever the guest sends from another address, so the network is dead for it.'),
  why: msg(
    'A network with address ranges hands out the addresses itself and checks them: a port may send from its own addresses only. A guest with a static address, or with one of another DHCP server, is cut off without a word.',
  ),
  remedy: msg('Let the guest take its address by DHCP, or use a network without subnets.'),
  find: (view) => settledNics(view).flatMap((settled) => answersFor(view, settled)),
};

const answersFor = (view: ClusterView, { nic }: SettledNic): readonly Answer[] => {
  const nad = view.nadOf(nic);
  const { id, name, vm, guest, leg } = nic;
  const { launcher } = vm.workload;
  if (!nad?.ovn?.subnets || !guest?.infoSources.includes('guest-agent')) return [];
  const used = globalAddresses(guest.ips);
  const given = globalAddresses(leg?.ips ?? []);
  if (used.length === 0) return [];
  if (!launcher || given.length === 0) {
    const reason = msg('Which addresses OVN gave NIC {{nic}} of {{vm}} is not known.', { nic: name, vm: vm.place });
    return [{ kind: 'cannotTell', at: [id], reason }];
  }
  const refused = used.filter((ip) => !given.includes(ip));
  if (refused.length === 0) return [];
  const isWhole = refused.length === used.length;
  const values = { nic: name, vm: vm.place, used: refused.join(', '), given: given.join(', ') };
  return [
    {
      kind: 'finding',
      at: [id, nad.id],
      severity: isWhole ? 'error' : 'warning',
      values,
      message: isWhole
        ? undefined
        : msg('OVN drops what the guest sends from {{used}}; its other addresses work.', values),
      evidence: [
        reportEvidence(nic, 'ipAddresses', used),
        {
          object: `Pod/${vm.namespace}/${launcher.meta.name}`,
          path: 'metadata.annotations["k8s.v1.cni.cncf.io/network-status"]',
          value: given,
        },
        configEvidence(nad, 'subnets'),
      ],
    },
  ];
};
