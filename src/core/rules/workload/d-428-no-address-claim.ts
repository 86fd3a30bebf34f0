import { msg } from '../../message';
import { configEvidence } from '../definition/nadFinding';
import type { Answer, Rule } from '../rule';
import { nicNetworks } from './nicNetworks';
import { placeOf } from './placeOf';
import { settledNics } from './settledNics';

/** A NIC whose addresses should last and are kept nowhere (domain D-428). */
export const noAddressClaim: Rule = {
  id: 'd-428-no-address-claim',
  code: 'D-428',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance', 'NetworkAttachmentDefinition', 'IPAMClaim'],
  title: msg('The address of NIC {{nic}} of {{vm}} is not kept: there is no IPAMClaim {{claim}}.'),
  message: msg('Network {{network}} is to keep the addresses of its VMs, but this one gets another at its next start.'),
  why: msg(
    'OVN gives addresses to pods, and a VM gets a new pod whenever it starts or moves. For the address to stay, it is written down in a claim that outlives the pod; a controller makes it when the VM starts.',
  ),
  remedy: msg('See whether the IPAM controller of OpenShift Virtualization runs, then restart {{vm}}.'),
  find: (view) => {
    const networkOf = nicNetworks(view);
    const claims = new Set(view.snapshot.kind('IPAMClaim').items.map(({ meta }) => placeOf(meta)));
    return settledNics(view).flatMap(({ nic }): readonly Answer[] => {
      const network = networkOf(nic);
      const claim = `${nic.vm.name}.${nic.name}`;
      const { namespace } = nic.vm;
      const isWanted = network?.first.ovn?.allowPersistentIPs && network.subnets.length > 0;
      if (!isWanted || claims.has(`${namespace}/${claim}`) || !view.isWhole('IPAMClaim', namespace)) return [];
      return [
        {
          kind: 'finding',
          at: [nic.id, network.id],
          values: { nic: nic.name, vm: nic.vm.place, claim, network: network.label },
          evidence: [
            { object: `IPAMClaim/${namespace}/${claim}`, path: 'metadata.name', value: null },
            configEvidence(network.first, 'allowPersistentIPs'),
          ],
        },
      ];
    });
  },
};
