import { ipvlan } from '../../cni/ipvlan';
import { macvlan } from '../../cni/macvlan';
import { msg } from '../../message';
import type { Rule } from '../rule';
import { referenceEvidence } from '../definition/referenceEvidence';
import { deviceEvidence } from './nicEvidence';

/** A NIC with bridge binding on a macvlan or ipvlan network (domain D-424). */
export const bridgeOnMacvlan: Rule = {
  id: 'd-424-bridge-on-macvlan',
  code: 'D-424',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachine', 'NetworkAttachmentDefinition'],
  title: msg('NIC {{nic}} of {{vm}} is bridged to {{nad}}, which is of type {{type}}.'),
  message: msg(
    '{{type}} takes in frames for the MAC address of the pod only; those for the guest are likely to be lost.',
  ),
  why: msg(
    'A macvlan or ipvlan interface has one MAC address and lets nothing else through. The guest behind a bridge has an address of its own, so its frames go out and the answers do not come in.',
  ),
  remedy: msg('Put NIC {{nic}} on a localnet network or on a Linux bridge.'),
  find: (view) =>
    view.nics().flatMap((nic) => {
      const { id, name, vm, spec } = nic;
      const nad = view.nadOf(nic);
      if (spec.interface?.binding !== 'bridge' || !nad?.type || !types.includes(nad.type)) return [];
      return {
        kind: 'finding',
        at: [id, nad.id],
        values: { nic: name, vm: vm.place, nad: nad.place, type: nad.type },
        evidence: [
          deviceEvidence(nic, 'bridge', true),
          referenceEvidence(nic),
          { object: nad.object, path: 'spec.config', value: nad.type },
        ],
      };
    }),
};

const types: readonly string[] = [macvlan.id, ipvlan.id];
