import { readMtu } from '../../../core/manifests/fields/mtuProblem';
import { readVlanId } from '../../../core/manifests/fields/vlanIdProblem';
import type { WizardWorld } from '../engine/wizardWorld';
import { physicalNetworks } from './physicalNetworks';
import type { PhysicalNetwork } from './physicalNetworks';

/** Who may use the network. */
export type Audience = 'one' | 'several' | 'everyone';

/** As typed and chosen. `name` empty = named by its VLAN; `uplink` empty = the recommended one; `mtu` empty = what fits. */
export type VlanAnswers = {
  readonly vlan: string;
  readonly untagged: boolean;
  readonly name: string;
  readonly audience: string;
  readonly namespaces: readonly string[];
  readonly mtu: string;
  readonly uplink: string;
};

/** The URL may answer: `vlan`, `name`, `ns` (once or more), `uplink`. */
export const startingAnswers = ({ namespace }: WizardWorld, query: URLSearchParams): VlanAnswers => {
  const asked = query.getAll('ns');
  const namespaces = asked.length > 0 ? asked : namespace === undefined ? [] : [namespace];
  return {
    vlan: query.get('vlan') ?? '',
    untagged: query.get('vlan') === 'untagged',
    name: query.get('name') ?? '',
    audience: namespaces.length > 1 ? 'several' : 'one',
    namespaces,
    mtu: '',
    uplink: query.get('uplink') ?? '',
  };
};

/** The VLAN id; undefined = untagged, or not answered. */
export const vlanOf = ({ vlan, untagged }: VlanAnswers): number | undefined =>
  untagged ? undefined : readVlanId(vlan);

/** The name that was typed, else the one that its VLAN gives. */
export const nameOf = (answers: VlanAnswers): string => {
  const vlan = vlanOf(answers);
  if (answers.name !== '') return answers.name;
  if (answers.untagged) return 'untagged';
  return vlan === undefined ? '' : `vlan-${vlan}`;
};

/** The namespaces that get an object of their own or are selected; `default` serves all. */
export const namespacesOf = ({ audience, namespaces }: VlanAnswers): readonly string[] => {
  if (audience === 'everyone') return ['default'];
  return audience === 'one' ? namespaces.slice(0, 1) : namespaces;
};

/** The first that can carry it. */
export const recommended = (answers: VlanAnswers, world: WizardWorld): PhysicalNetwork | undefined =>
  physicalNetworks(world.view).find((one) => one.ready.length > 0 && canCarry(one, answers));

/** A tag inside a tag reaches nobody who expects one (domain D-129). */
export const canCarry = ({ vlanUplinks }: PhysicalNetwork, { untagged }: VlanAnswers): boolean =>
  untagged || vlanUplinks.length === 0;

/** The physical network that was chosen, or the recommended one. */
export const chosenNetwork = (answers: VlanAnswers, world: WizardWorld): PhysicalNetwork | undefined =>
  answers.uplink === ''
    ? recommended(answers, world)
    : physicalNetworks(world.view).find(({ localnet }) => localnet === answers.uplink);

/** The MTU that was typed, else what the uplinks carry, at most 1500. */
export const mtuOf = (answers: VlanAnswers, network: PhysicalNetwork): number =>
  readMtu(answers.mtu) ?? Math.min(network.mtu ?? usualMtu, usualMtu);

const usualMtu = 1500;

/** Whether the cluster makes networks for several namespaces at once of one object. */
export const hasCudn = ({ view }: WizardWorld): boolean => {
  const { state, items } = view.snapshot.kind('CustomResourceDefinition');
  const isListed = items.some(({ meta }) => meta.name === 'clusteruserdefinednetworks.k8s.ovn.org');
  return state === 'read' && items.length > 0
    ? isListed
    : view.snapshot.kind('ClusterUserDefinedNetwork').state === 'read';
};
