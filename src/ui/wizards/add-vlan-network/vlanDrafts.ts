import type { DraftChange } from '../../../core/manifests/draftChange';
import { writeLocalnetCudn } from '../../../core/manifests/network/localnetCudn';
import { writeLocalnetNad } from '../../../core/manifests/network/localnetNad';
import { networkNameOf } from '../../../core/manifests/network/networkNameOf';
import { optional } from '../../../core/manifests/json/optional';
import type { WizardWorld } from '../engine/wizardWorld';
import { chosenNetwork, hasCudn, mtuOf, nameOf, namespacesOf, vlanOf } from './vlanAnswers';
import type { VlanAnswers } from './vlanAnswers';

/**
 * One object for one namespace or for everybody, one for several where the cluster can select namespaces, else the same for
 * each of them. Nothing is written to hosts: the physical network is there.
 */
export const vlanDrafts = (answers: VlanAnswers, world: WizardWorld): readonly DraftChange[] | undefined => {
  const network = chosenNetwork(answers, world);
  const [namespaces, name, vlan] = [namespacesOf(answers), nameOf(answers), vlanOf(answers)];
  if (network === undefined || namespaces.length === 0 || name === '') return undefined;
  const wanted = {
    physicalNetworkName: network.localnet,
    mtu: mtuOf(answers, network),
    ...optional('vlan', vlan),
  };
  if (usesCudn(answers, world)) {
    const manifest = writeLocalnetCudn({ ...wanted, name, namespaces: { kind: 'names', names: namespaces }, wizard });
    return [{ op: 'create', manifest }];
  }
  const configs = world.view.nads().flatMap(({ config }) => (config.kind === 'cni' ? [config.plugin] : []));
  const common = { ...wanted, name, network: networkNameOf(wanted, configs), wizard };
  return namespaces.map((namespace) => ({ op: 'create', manifest: writeLocalnetNad({ ...common, namespace }) }));
};

/** Whether one ClusterUserDefinedNetwork is made instead of definitions. */
export const usesCudn = (answers: VlanAnswers, world: WizardWorld): boolean =>
  answers.audience === 'several' && namespacesOf(answers).length > 1 && hasCudn(world);

const wizard = 'add-vlan-network';
