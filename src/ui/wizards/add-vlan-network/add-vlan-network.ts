import { msg } from '../../../core/message';
import { defineWizard } from '../engine/wizard';
import { physicalNetworkStep } from './steps/physical-network/physical-network';
import { vlanAndUsers } from './steps/vlan-and-users/vlan-and-users';
import { chosenNetwork, namespacesOf, startingAnswers } from './vlanAnswers';
import type { VlanAnswers } from './vlanAnswers';
import { vlanDrafts } from './vlanDrafts';
import { vlanHanging, vmsIn } from './vlanHanging';
import { listed, vlanText, whoText } from './vlanTexts';

/** From a VLAN of the switches to a network that VMs attach to (domain W-11). */
export const addVlanNetwork = defineWizard<VlanAnswers>({
  id: 'add-vlan-network',
  title: msg('Add a VLAN network'),
  lead: msg('Makes one VLAN of your switches available to virtual machines as a network they can attach to.'),
  start: startingAnswers,
  steps: [vlanAndUsers, physicalNetworkStep],
  drafts: vlanDrafts,
  hanging: vlanHanging,
  inShort: (answers, world) =>
    msg('{{vlan}} for {{who}}, on {{physical}}.', {
      vlan: vlanText(answers),
      who: whoText(answers),
      physical: chosenNetwork(answers, world)?.localnet ?? '?',
    }),
  outlook: (answers, world) => {
    const vlan = vlanText(answers);
    if (answers.audience === 'everyone') {
      return msg('{{count}} VMs of all namespaces may then attach to {{vlan}}.', {
        count: vmsIn(world, undefined),
        vlan,
      });
    }
    const namespaces = namespacesOf(answers);
    const count = namespaces.reduce((sum, namespace) => sum + vmsIn(world, namespace), 0);
    return msg('{{count}} VMs in {{who}} may then attach to {{vlan}}.', { count, who: listed(namespaces), vlan });
  },
  interrupts: () => [],
});
