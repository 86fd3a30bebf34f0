import { layer3RangesDiffer } from '../../cni/ovnDifferences';
import { msg } from '../../message';
import type { Message } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { NetworkView } from '../../view/networkView';
import type { Answer, Evidence, Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { configEvidence } from './nadFinding';

/**
 * NADs of one OVN network that contradict each other (domain D-017). One finding for each that was dropped for sure, and
 * one for all others together.
 */
export const definedDifferently: Rule = {
  id: 'd-017-defined-differently',
  code: 'D-017',
  severities: ['error', 'warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('Network {{network}} is defined differently in {{a}} and {{b}}: {{fields}}.'),
  message: msg(
    'OVN-Kubernetes serves the network as {{b}} has it and has dropped {{a}}: pods on that one do not start. VM NICs on it: {{count}}.',
  ),
  why: msg(
    'All definitions that give one name are one OVN network, in whatever namespace they are, and have to say the same about it. OVN-Kubernetes takes the first it sees and drops those that contradict it, without a word where the user looks.',
  ),
  remedy: msg(
    'Make {{fields}} equal in {{all}}, or give one of them another network name; then restart the VMs on it.',
  ),
  find: (view) => view.networks().flatMap((network) => answersFor(view, network)),
};

type Member = NetworkView['members'][number];
type Quarrel = { readonly member: Member; readonly fields: readonly string[] };

const answersFor = (view: ClusterView, network: NetworkView): readonly Answer[] => {
  const [first, ...others] = network.members;
  const quarrels = others
    .map((member): Quarrel => ({ member, fields: fieldsOf(network, member) }))
    .filter(({ fields }) => fields.length > 0);
  if (!first) return [];
  if (quarrels.length === 0) return isMtuUnknown(view, network) ? [mtuUnknown(network)] : [];
  const dropped = quarrels.filter(
    ({ member }) => member.differs.length > 0 && isNumbered(first) && !isNumbered(member),
  );
  const kept = network.members.filter((member) => !dropped.some((one) => one.member === member));
  return [
    ...dropped.map((one) => droppedFinding(view, network, one)),
    othersFinding(view, network, { quarrels, members: kept }),
  ];
};

const fieldsOf = ({ members: [first] }: NetworkView, { differs, config }: Member): readonly string[] =>
  first && layer3RangesDiffer(first.config.plugin, config.plugin) ? [...differs, 'subnets'] : differs;

/** OVN-Kubernetes writes the number of the network on the definitions that it serves. */
const isNumbered = ({ nad }: Member): boolean => 'k8s.ovn.org/network-id' in nad.meta.annotations;

const droppedFinding = (view: ClusterView, network: NetworkView, { member, fields }: Quarrel): RuleFinding => {
  const { view: nad } = member;
  const nics = view.nicsOf(nad).map(({ id }) => id);
  const [a, b] = [nad.place, network.first.place];
  return {
    kind: 'finding',
    at: [nad.id, ...nics],
    values: { network: network.name, a, b, fields: fields.join(', '), all: `${a}, ${b}`, count: nics.length },
    evidence: evidenceOf(fields, [member, ...network.members.slice(0, 1)]),
  };
};

type Others = { readonly quarrels: readonly Quarrel[]; readonly members: readonly Member[] };

const othersFinding = (view: ClusterView, network: NetworkView, { quarrels, members }: Others): RuleFinding => {
  const { first } = network;
  const fields = [...new Set(quarrels.flatMap((one) => one.fields))].sort();
  const places = quarrels.map(({ member }) => member.view.place);
  const nics = members.flatMap(({ view: nad }) => view.nicsOf(nad)).map(({ id }) => id);
  return {
    kind: 'finding',
    at: [first.id, ...members.flatMap(({ view: { id } }) => (id === first.id ? [] : [id])), network.id, ...nics],
    severity: 'warning',
    values: {
      network: network.name,
      a: first.place,
      b: namesText(places),
      fields: fields.join(', '),
      all: namesText([first.place, ...places]),
    },
    message: (quarrels.every(({ member }) => member.differs.length === 0) ? tolerated : contested)(nics.length),
    evidence: evidenceOf(fields, [...network.members.slice(0, 1), ...quarrels.map(({ member }) => member)]),
  };
};

const contested = (count: number): Message =>
  msg(
    'Only one of the definitions can count. Which one may change when OVN-Kubernetes starts anew, and then what works today may stop. VM NICs on those that work: {{count}}.',
    { count },
  );

const tolerated = (count: number): Message =>
  msg('OVN-Kubernetes takes the ranges of one of them and leaves the others aside. VM NICs on them: {{count}}.', {
    count,
  });

const evidenceOf = (fields: readonly string[], members: readonly Member[]): readonly Evidence[] =>
  fields.flatMap((field) => members.map((member) => configEvidence(member.view, field)));

/** A definition without an MTU has that of the cluster: one may write it and the other not. */
const isMtuUnknown = (view: ClusterView, { members }: NetworkView): boolean => {
  const isWritten = new Set(members.map(({ config }) => config.facts.mtu !== undefined));
  return isWritten.size > 1 && view.clusterNetwork()?.clusterNetworkMtu === undefined;
};

const mtuUnknown = ({ members, first }: NetworkView): Answer => ({
  kind: 'cannotTell',
  at: [first.id, ...members.slice(1).map(({ view: { id } }) => id)],
  reason: msg('The MTU of the cluster network is not known, which definitions without one have.'),
});
