import { msg } from '../../message';
import type { Rule } from '../rule';
import { namesText } from '../said/namesText';
import { nicNetworks } from './nicNetworks';
import { settledNics } from './settledNics';

/** VLAN interfaces that a guest made on a localnet NIC (domain D-425). */
export const vlanInGuest: Rule = {
  id: 'd-425-vlan-in-guest',
  code: 'D-425',
  severities: ['info'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance', 'NetworkAttachmentDefinition'],
  title: msg('The guest of {{vm}} sends VLANs on NIC {{nic}}, which OVN does not let through: {{names}}.'),
  message: msg('Network {{network}} carries one VLAN, and tagged frames of the guest are dropped.'),
  why: msg(
    'In vSphere a port group may pass all VLANs to a guest. A localnet network of OVN passes one, which the guest sees without a tag; what the guest tags itself does not leave the host.',
  ),
  remedy: msg('Put NIC {{nic}} on a Linux bridge network without a VLAN, or give {{vm}} one NIC for each VLAN.'),
  find: (view) => {
    const networkOf = nicNetworks(view);
    return settledNics(view).flatMap(({ nic, vmi }) => {
      const { id, name, vm, guest, object } = nic;
      const network = networkOf(nic);
      const base = guest?.guestName;
      if (network?.topology !== 'localnet' || base === undefined) return [];
      const tagged = vmi.interfaces.flatMap(({ guestName }) =>
        guestName && isVlanOn(base, guestName) ? [guestName] : [],
      );
      if (tagged.length === 0) return [];
      return {
        kind: 'finding',
        at: [id, network.id],
        values: { nic: name, vm: vm.place, names: namesText(tagged), network: network.label },
        evidence: [{ object, path: 'status.interfaces', value: tagged }],
      };
    });
  },
};

/** As `eth1.1924` is of `eth1`. */
const isVlanOn = (base: string, name: string): boolean =>
  name.startsWith(`${base}.`) && /^\d{1,4}$/.test(name.slice(base.length + 1));
