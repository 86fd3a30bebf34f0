import { msg } from '../../../../../core/message';
import type { Live } from '../../../engine/fields/LiveAnswers';
import type { WizardWorld } from '../../../engine/wizardWorld';
import { chosenNetwork, mtuOf, nameOf, namespacesOf, vlanOf } from '../../vlanAnswers';
import type { VlanAnswers } from '../../vlanAnswers';
import { usesCudn } from '../../vlanDrafts';
import { listed, whoText } from '../../vlanTexts';
import { vmsMeant } from '../../vmCounts';

/** Which networks have this VLAN already. */
export const aboutVlan = (answers: VlanAnswers, { view }: WizardWorld): readonly Live[] => {
  const vlan = vlanOf(answers);
  if (vlan === undefined) return [];
  const users = view.networks().filter((network) => network.vlan === vlan && network.physnet !== undefined);
  if (users.length > 0) {
    const names = listed(users.map(({ label, physnet }) => `${label} (${physnet ?? ''})`));
    return [{ mark: 'warning', text: msg('VLAN {{vlan}} is in use already: {{names}}.', { vlan, names }) }];
  }
  if (!view.isWhole('NetworkAttachmentDefinition')) {
    return [
      { mark: 'unknown', text: msg('Not all networks may be read, so one of them may use VLAN {{vlan}}.', { vlan }) },
    ];
  }
  return [{ mark: 'ok', text: msg('VLAN {{vlan}} is free: no network on this cluster uses it yet.', { vlan }) }];
};

/** Where the name is free. A taken one is a problem of the field; what may not be read may have it. */
export const aboutName = (answers: VlanAnswers, world: WizardWorld): readonly Live[] => {
  const name = nameOf(answers);
  const namespaces = namespacesOf(answers);
  if (name === '') return [];
  const hint: Live = { text: msg('VM owners see this name when they add a NIC.') };
  if (namespaces.length === 0) return [hint];
  const unread = namespaces.filter((one) => !world.view.isWhole('NetworkAttachmentDefinition', one));
  const isUnread = usesCudn(answers, world) && !world.view.isWhole('ClusterUserDefinedNetwork');
  if (unread.length > 0 || isUnread) {
    const text = isUnread
      ? msg('Not all ClusterUserDefinedNetworks may be read, so one of them may be called {{name}}.', { name })
      : msg('Not all networks of {{namespaces}} may be read, so one of them may be called {{name}}.', {
          ...{ name, namespaces: listed(unread) },
        });
    return [{ mark: 'unknown', text }, hint];
  }
  return [
    { mark: 'ok', text: msg('The name {{name}} is free in {{namespaces}}.', { name, namespaces: listed(namespaces) }) },
    hint,
  ];
};

/** Whose VMs may attach, and which object it takes. */
export const aboutKind = (answers: VlanAnswers, world: WizardWorld): readonly Live[] => {
  const namespaces = namespacesOf(answers);
  const [name, who, count] = [nameOf(answers), whoText(answers), vmsMeant(answers, world)];
  return [
    count === undefined
      ? { mark: 'unknown', text: msg('Not all VMs of {{who}} may be read. No VM changes by itself.', { who }) }
      : { mark: 'ok', text: msg('VMs of {{who}} now: {{count}}. No VM changes by itself.', { who, count }) },
    ...aboutMtu(answers, world),
    {
      mark: 'info',
      text: usesCudn(answers, world)
        ? msg(
            'Wiremap will create one ClusterUserDefinedNetwork named {{name}}. You can add namespaces to it later; its VLAN and its physical network cannot be changed afterwards.',
            { name },
          )
        : msg('Wiremap will create a NetworkAttachmentDefinition named {{name}} in {{namespaces}}.', {
            name,
            namespaces: listed(namespaces),
          }),
    },
  ];
};

/** An MTU is always written; where the uplinks tell none it is a guess, and said to be one. */
const aboutMtu = (answers: VlanAnswers, world: WizardWorld): readonly Live[] => {
  const network = chosenNetwork(answers, world);
  if (network === undefined || network.mtu !== undefined) return [];
  const values = { localnet: network.localnet, mtu: mtuOf(answers, network) };
  return [
    {
      mark: 'unknown',
      text: msg('The MTU of the uplinks of {{localnet}} is not known on every host; {{mtu}} will be written.', values),
    },
  ];
};
