import { msg } from '../../message';
import { mappingId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import type { Rule, RuleFinding } from '../rule';
import { physnetEvidence } from './mappingEvidence';
import { mappingWishes } from './mappingWishes';
import type { MappingWish } from './mappingWishes';

/** A name in a bridge mapping that Open vSwitch cannot store (domain D-110). */
export const illegalCharacter: Rule = {
  id: 'd-110-illegal-character',
  code: 'D-110',
  severities: ['error'],
  scope: 'mapping',
  needs: ['NetworkAttachmentDefinition', 'NodeNetworkConfigurationPolicy'],
  title: msg('The name "{{name}}" cannot stand in a bridge mapping.'),
  message: msg('{{where}} uses a comma, a colon or a blank in it; no network can reach the wire by that name.'),
  why: msg(
    'Open vSwitch keeps all bridge mappings of a node in one line of text, with commas between mappings and colons inside them. A name with one of these characters falls apart there.',
  ),
  remedy: msg('Choose a name of letters, digits, dots and dashes in {{where}}, and the same wherever it is used.'),
  find: (view) => [...mappingFindings(view), ...networkFindings(view)],
};

const isIllegal = (name: string): boolean => /[,:\s]/.test(name);

/** In policies, once for each localnet. */
const mappingFindings = (view: ClusterView): readonly RuleFinding[] => {
  const wrong = mappingWishes(view).filter(({ entry }) => [entry.localnet, entry.bridge ?? ''].some(isIllegal));
  return [...groupedBy(wrong, ({ entry }) => entry.localnet).values()].flatMap((wishes) =>
    wishes.slice(0, 1).map(ofWish(wishes)),
  );
};

const ofWish =
  (all: readonly MappingWish[]) =>
  ({ entry: { localnet, bridge = '' }, node, policy, policyId, evidence }: MappingWish): RuleFinding => ({
    kind: 'finding',
    at: [
      node === undefined ? policyId : mappingId(node, localnet),
      ...all.slice(1).flatMap((wish) => (wish.node === undefined ? [] : mappingId(wish.node, localnet))),
      ...(node === undefined ? [] : new Set(all.map((wish) => wish.policyId))),
    ],
    values: { name: isIllegal(localnet) ? localnet : bridge, where: policy },
    evidence: [evidence],
  });

/** In NADs, once for each network. */
const networkFindings = (view: ClusterView): readonly RuleFinding[] => {
  const wrong = view.nads().filter(({ physnet }) => physnet !== undefined && isIllegal(physnet));
  const byNetwork = groupedBy(wrong, (nad) => view.networkOf(nad)?.id ?? nad.id);
  return [...byNetwork].map(([id, nads]) => ({
    kind: 'finding',
    at: [
      id,
      ...nads.flatMap((nad) => (nad.id === id ? [] : nad.id)),
      ...nads.flatMap((nad) => view.nicsOf(nad).map((nic) => nic.id)),
    ],
    values: textValues(nads),
    evidence: nads.map(physnetEvidence),
  }));
};

const textValues = (nads: readonly NadView[]): RuleFinding['values'] => ({
  name: nads[0]?.physnet ?? '',
  where: nads.map(({ place }) => place).join(', '),
});
