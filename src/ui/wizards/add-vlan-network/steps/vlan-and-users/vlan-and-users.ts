import { vlanIdProblem } from '../../../../../core/manifests/fields/vlanIdProblem';
import { mtuProblem } from '../../../../../core/manifests/fields/mtuProblem';
import { networkObjectNameProblem } from '../../../../../core/manifests/fields/objectNameProblem';
import { whenFilled } from '../../../../../core/manifests/fields/whenFilled';
import { msg } from '../../../../../core/message';
import type { Message } from '../../../../../core/message';
import { wizardStep } from '../../../engine/wizardStep';
import type { FieldProblem } from '../../../engine/wizardStep';
import type { WizardWorld } from '../../../engine/wizardWorld';
import { chosenNetwork, mtuOf, nameOf, namespacesOf } from '../../vlanAnswers';
import type { VlanAnswers } from '../../vlanAnswers';
import { usesCudn } from '../../vlanDrafts';
import { vlanText, whoText } from '../../vlanTexts';
import { VlanAndUsersForm } from './VlanAndUsersForm';

/** Which VLAN it is, what it is called, and who may use it. */
export const vlanAndUsers = wizardStep<VlanAnswers>({
  id: 'vlan-and-users',
  title: msg('VLAN and users'),
  question: () => msg('Which VLAN, and who may use it?'),
  lead: () => msg('Wiremap checks each answer against the cluster while you type.'),
  checks: ['P-01'],
  problems: (answers, world) => [
    ...asProblem('vlan', answers.untagged ? undefined : vlanIdProblem(answers.vlan), answers.vlan.trim() === ''),
    ...asProblem('name', nameProblem(answers, world), nameOf(answers) === ''),
    ...asProblem('namespaces', namespaceProblem(answers, world), namespacesOf(answers).length === 0),
    ...asProblem('mtu', whenFilled(answers.mtu, mtuProblem) ?? tooLarge(answers, world), false),
  ],
  Form: VlanAndUsersForm,
  summary: (answers) => msg('{{vlan}} for {{who}}', { vlan: vlanText(answers), who: whoText(answers) }),
});

const asProblem = (field: string, message: Message | undefined, isMissing: boolean): readonly FieldProblem[] =>
  message === undefined ? [] : [{ field, message, isMissing }];

/** Taken is a name by a NAD in any of the namespaces, and for a CUDN by another CUDN. */
const nameProblem = (answers: VlanAnswers, world: WizardWorld): Message | undefined => {
  const { view } = world;
  const namespaces = namespacesOf(answers);
  const nads = view.nads().flatMap(({ namespace, name }) => (namespaces.includes(namespace) ? [name] : []));
  const cudns = view.snapshot.kind('ClusterUserDefinedNetwork').items.map(({ meta }) => meta.name);
  return networkObjectNameProblem(nameOf(answers), usesCudn(answers, world) ? [...nads, ...cudns] : nads);
};

/** A namespace that a link names need not be there. */
const namespaceProblem = (answers: VlanAnswers, { view }: WizardWorld): Message | undefined => {
  const namespaces = namespacesOf(answers);
  if (namespaces.length === 0) return msg('Choose who may use the network.');
  const gone = view.isWhole('Namespace') && namespaces.find((one) => view.namespaceOf(one) === undefined);
  return typeof gone === 'string' ? msg('There is no namespace {{namespace}}.', { namespace: gone }) : undefined;
};

/** Frames that are larger than the uplink takes are lost without a word (domain P-09). */
const tooLarge = (answers: VlanAnswers, world: WizardWorld): Message | undefined => {
  const network = chosenNetwork(answers, world);
  if (network?.mtu === undefined || mtuOf(answers, network) <= network.mtu) return undefined;
  return msg('The uplinks of {{localnet}} carry {{mtu}} bytes at most.', {
    localnet: network.localnet,
    mtu: network.mtu,
  });
};
