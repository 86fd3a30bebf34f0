import { msg } from '../../../core/message';
import { defineWizard } from '../engine/wizard';
import { physicalNetworkStep } from './steps/physical-network/physical-network';
import { vlanAndUsers } from './steps/vlan-and-users/vlan-and-users';
import { chosenNetwork, startingAnswers } from './vlanAnswers';
import type { VlanAnswers } from './vlanAnswers';
import { vlanDrafts } from './vlanDrafts';
import { vlanHanging } from './vlanHanging';
import { vlanText, whoText } from './vlanTexts';
import { vmsMeant } from './vmCounts';

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
    const [count, vlan, who] = [vmsMeant(answers, world), vlanText(answers), whoText(answers)];
    if (count === undefined) return msg('VMs of {{who}} may then attach to {{vlan}}.', { who, vlan });
    return msg('VMs of {{who}} may then attach to {{vlan}}; there are {{count}} now.', { who, vlan, count });
  },
  interrupts: () => [],
});
