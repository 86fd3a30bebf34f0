import { normNet } from '../../cni/normNet';
import { msg } from '../../message';
import { groupedBy } from '../../view/groupedBy';
import type { Answer, Rule } from '../rule';
import { configEvidence } from './nadFinding';
import { nicIdsOf } from './nicIdsOf';

/** Localnet networks for which OVN makes ports of one name (domain D-019). */
export const namesCollide: Rule = {
  id: 'd-019-names-collide',
  code: 'D-019',
  severities: ['warning'],
  scope: 'network',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('Networks {{networks}} get patch ports of the same name.'),
  message: msg('On a node that needs several of them OVN can only plug in one. VM NICs on them: {{count}}.'),
  why: msg(
    'OVN plugs a localnet network into its bridge by a pair of patch ports named after the network, with dots in the place of dashes and slashes. Names that differ only in these become the same.',
  ),
  remedy: msg('Give all but one of them a name that differs in more than dots, dashes and slashes.'),
  find: (view) => {
    const localnets = view.networks().filter(({ topology }) => topology === 'localnet');
    return [...groupedBy(localnets, ({ name }) => normNet(name)).values()].flatMap((networks): readonly Answer[] => {
      const [first, ...others] = networks;
      if (!first || others.length === 0) return [];
      const nics = networks.flatMap((network) => nicIdsOf(view, network));
      return [
        {
          kind: 'finding',
          at: [first.id, ...others.map(({ id }) => id), ...nics],
          values: { networks: networks.map(({ name }) => name).join(', '), count: nics.length },
          evidence: networks.map((network) => configEvidence(network.first, 'name')),
        },
      ];
    });
  },
};
