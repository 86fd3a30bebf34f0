import type { VmiInterface } from '../../../k8s/virtualMachineInstance';
import { msg } from '../../message';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { NicView } from '../../view/vmView';
import type { Rule } from '../rule';
import { conditionOf } from './condition';
import { globalAddresses } from './guestAddresses';
import { reportEvidence } from './nicEvidence';
import { settledNics } from './settledNics';

/** A NIC on which the guest has no address of any use (domain D-416). */
export const noAddress: Rule = {
  id: 'd-416-no-address',
  code: 'D-416',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance'],
  title: msg('The guest of {{vm}} has no IP address on NIC {{nic}}.'),
  message: msg('Its agent reports the NIC without one: no DHCP server answered on {{node}}, or nobody set an address.'),
  why: msg(
    'A guest that waits in vain for DHCP gives itself at most an address that is good for the wire alone. Often that is the first sign of a VLAN that does not get through; it may also be a NIC that nobody has set up.',
  ),
  remedy: msg('See whether the VLAN of the network reaches a DHCP server, or set an address in the guest.'),
  find: (view) =>
    settledNics(view).flatMap(({ nic, vmi, node }) => {
      const { id, name, vm, guest } = nic;
      const hasAgent = conditionOf(vmi.conditions, 'AgentConnected') !== undefined;
      if (!hasAgent || !guest?.infoSources.includes('guest-agent') || isAddressed(guest, vmi.interfaces)) {
        return [];
      }
      return {
        kind: 'finding',
        at: [id, ...bridgeIds(view, nic, node)],
        values: { nic: name, vm: vm.place, node },
        evidence: [reportEvidence(nic, 'ipAddresses', guest.ips)],
      };
    }),
};

/** The bridge that it hangs on: what is wrong there explains the missing address. */
const bridgeIds = (view: ClusterView, nic: NicView, node: string): readonly ElementId[] => {
  const nad = view.nadOf(nic);
  const landing = nad && view.landing(nad, node);
  return landing?.kind === 'bridge' ? [landing.bridge.id] : [];
};

/** By itself, or as a part of what the guest made of it: a bond, a bridge or a VLAN has its MAC address. */
const isAddressed = (guest: VmiInterface, reported: readonly VmiInterface[]): boolean =>
  reported.some(
    (entry) =>
      (entry === guest || (entry.name === undefined && entry.mac !== undefined && entry.mac === guest.mac)) &&
      globalAddresses(entry.ips).length > 0,
  );
