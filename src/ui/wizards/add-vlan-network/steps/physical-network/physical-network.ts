import { msg } from '../../../../../core/message';
import type { Message } from '../../../../../core/message';
import { wizardStep } from '../../../engine/wizardStep';
import type { WizardWorld } from '../../../engine/wizardWorld';
import { isWiringKnown, physicalNetworks } from '../../physicalNetworks';
import { canCarry, chosenNetwork } from '../../vlanAnswers';
import type { VlanAnswers } from '../../vlanAnswers';
import { vlanText } from '../../vlanTexts';
import { PhysicalNetworkForm } from './PhysicalNetworkForm';

/** Which bridge and NICs carry it. */
export const physicalNetworkStep = wizardStep<VlanAnswers>({
  id: 'physical-network',
  title: msg('Physical network'),
  question: (answers) => msg('Which physical network carries {{vlan}}?', { vlan: vlanText(answers) }),
  lead: (answers, { view }) => {
    const all = physicalNetworks(view);
    if (all.length === 0) return undefined;
    const some = all.filter((one) => one.ready.length > 0 && canCarry(one, answers)).length;
    return msg(
      'A physical network is a bridge on your hosts together with the NICs that connect it to the switches. {{some}} of {{all}} can carry {{vlan}}.',
      { some, all: all.length, vlan: vlanText(answers) },
    );
  },
  problems: (answers, world) => {
    const network = chosenNetwork(answers, world);
    if (network === undefined) return [{ field: 'uplink', message: noneFound(world) }];
    return network.ready.length > 0 && canCarry(network, answers)
      ? []
      : [{ field: 'uplink', message: msg('{{name}} cannot carry it.', { name: network.localnet }) }];
  },
  Form: PhysicalNetworkForm,
  summary: (answers, world) => {
    const network = chosenNetwork(answers, world);
    if (network === undefined) return undefined;
    const { localnet, ready, all } = network;
    return answers.uplink === ''
      ? msg('{{localnet}}, chosen for you', { localnet })
      : msg('{{localnet}}, {{some}} of {{all}} hosts', { localnet, some: ready.length, all });
  },
});

const noneFound = ({ view }: WizardWorld): Message =>
  isWiringKnown(view)
    ? msg('No physical network on this cluster can carry it.')
    : msg('The wiring of the hosts cannot be read as a whole, so that no physical network is known that can carry it.');
