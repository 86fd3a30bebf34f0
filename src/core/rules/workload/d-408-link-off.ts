import { msg } from '../../message';
import type { Rule } from '../rule';
import { deviceEvidence, reportEvidence } from './nicEvidence';

/** A NIC whose link is switched off (domain D-408). */
export const linkOff: Rule = {
  id: 'd-408-link-off',
  code: 'D-408',
  severities: ['error'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance'],
  title: msg('The link of NIC {{nic}} of {{vm}} is switched off.'),
  message: msg('The guest sees a cable that is pulled out: nothing goes in or out.'),
  why: msg(
    'A NIC has a switch of its own, as the box "Connected" of a VM in vSphere. While it is off the NIC is there and its network too, but no frame passes.',
  ),
  remedy: msg('Set state of interface {{nic}} of {{vm}} to up; the guest need not be restarted.'),
  find: (view) =>
    view.nics().flatMap((nic) => {
      const { id, name, vm, guest } = nic;
      const state = nic.nic.actual?.interface?.state;
      if (state !== 'down' && guest?.linkState !== 'down') return [];
      return {
        kind: 'finding',
        at: [id],
        values: { nic: name, vm: vm.place },
        evidence: [
          deviceEvidence(nic, 'state', state ?? null),
          ...(guest?.linkState === undefined ? [] : [reportEvidence(nic, 'linkState', guest.linkState)]),
        ],
      };
    }),
};
