import { msg } from '../../message';
import { compareText } from '../../model/createNetworkMap';
import { mappingId } from '../../model/elementId';
import type { ElementId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { Rule, RuleFinding } from '../rule';
import { namesText } from '../said/namesText';
import { ownLocalnets } from './mappingsOn';
import { mappingWishes } from './mappingWishes';
import type { MappingWish } from './mappingWishes';

/** A policy that sets or removes a mapping of OVN-Kubernetes itself (domain D-108). */
export const ownMappingWritten: Rule = {
  id: 'd-108-own-mapping-written',
  code: 'D-108',
  severities: ['warning'],
  scope: 'mapping',
  needs: ['NodeNetworkConfigurationPolicy'],
  title: msg('{{policies}} writes the mapping {{localnet}}, which OVN-Kubernetes manages.'),
  message: msg(
    'OVN-Kubernetes sets {{localnet}} again whenever it starts; in between, what the policy wrote may cut its nodes off from the cluster network.',
  ),
  why: msg(
    'The mappings physnet, exgwphysnet and locnet carry the traffic of the cluster itself. They belong to OVN-Kubernetes, which puts them back; a policy that writes one works against it.',
  ),
  remedy: msg(
    'Take {{localnet}} out of {{policies}}. For VM networks on the same bridge map a name of your own to br-ex.',
  ),
  find: (view) => {
    const own = mappingWishes(view).filter(({ entry }) => ownLocalnets.includes(entry.localnet));
    return [...groupedBy(own, ({ entry }) => entry.localnet)].flatMap(([localnet, wishes]) =>
      finding(localnet, wishes),
    );
  },
};

/** The mapping on the first of the nodes stands for all; a policy that is known to be for no node stands for itself. */
const finding = (localnet: string, wishes: readonly MappingWish[]): readonly RuleFinding[] => {
  const nodes = [...new Set(wishes.flatMap(({ node }) => node ?? []))].sort(compareText);
  const ids: readonly ElementId[] = [
    ...nodes.map((node) => mappingId(node, localnet)),
    ...new Set(wishes.map(({ policyId }) => policyId)),
  ];
  const policies = [...new Set(wishes.map(({ policy }) => policy))];
  const written = new Map(wishes.map(({ policy, evidence }) => [policy, evidence]));
  return ids.slice(0, 1).map((first) => ({
    kind: 'finding',
    at: [first, ...ids.slice(1)],
    values: { localnet, policies: namesText(policies) },
    evidence: [...written.values()],
  }));
};
