import { msg } from '../../../../../core/message';
import type { Live } from '../../../engine/fields/LiveAnswers';
import type { WizardWorld } from '../../../engine/wizardWorld';
import { nameOf, namespacesOf, vlanOf } from '../../vlanAnswers';
import type { VlanAnswers } from '../../vlanAnswers';
import { usesCudn } from '../../vlanDrafts';
import { vmsIn } from '../../vlanHanging';
import { listed } from '../../vlanTexts';

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

/** Where the name is free. A taken one is a problem of the field. */
export const aboutName = (answers: VlanAnswers): readonly Live[] => {
  const name = nameOf(answers);
  const namespaces = namespacesOf(answers);
  if (name === '') return [];
  const hint: Live = { text: msg('VM owners see this name when they add a NIC.') };
  if (namespaces.length === 0) return [hint];
  return [
    { mark: 'ok', text: msg('The name {{name}} is free in {{namespaces}}.', { name, namespaces: listed(namespaces) }) },
    hint,
  ];
};

/** Whose VMs may attach, and which object it takes. */
export const aboutKind = (answers: VlanAnswers, world: WizardWorld): readonly Live[] => {
  const namespaces = namespacesOf(answers);
  const isForAll = answers.audience === 'everyone';
  const count = isForAll
    ? vmsIn(world, undefined)
    : namespaces.reduce((sum, namespace) => sum + vmsIn(world, namespace), 0);
  const name = nameOf(answers);
  return [
    {
      mark: 'ok',
      text: isForAll
        ? msg('{{count}} VMs may attach. No VM changes by itself.', { count })
        : msg('{{count}} VMs live in {{namespaces}}. No VM changes by itself.', {
            count,
            namespaces: listed(namespaces),
          }),
    },
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
