import { msg } from '../../message';
import { namespaceId } from '../../model/elementId';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { selectorEvidence } from './selectorEvidence';
import { clusterWideNetworks } from './userNetworks';

/** A CUDN that is for the platform's own namespaces, too (domain D-023). */
export const systemNamespaces: Rule = {
  id: 'd-023-system-namespaces',
  code: 'D-023',
  severities: ['warning'],
  scope: 'user-defined-network',
  needs: ['ClusterUserDefinedNetwork'],
  title: msg('ClusterUserDefinedNetwork {{network}} selects namespaces of the platform: {{names}}.'),
  message: msg('They get a definition of the network, too, which the platform has no use for and may stumble over.'),
  why: msg(
    'The namespaces default and openshift-… belong to the platform. A network that is offered to all namespaces reaches these as well, and whoever may create pods there gets into it.',
  ),
  remedy: msg('Narrow spec.namespaceSelector of {{network}} to the namespaces that shall have the network.'),
  find: (view) =>
    clusterWideNetworks(view).flatMap(({ id, place, object, selector, namespaces }): readonly Answer[] => {
      if (!selector) {
        const reason = msg('The namespace selector of {{network}} could not be read.', { network: place });
        return [{ kind: 'cannotTell', at: [id], reason }];
      }
      const system = (namespaces ?? []).filter((name) => name === 'default' || name.startsWith('openshift-'));
      const isForAll = Object.keys(selector.matchLabels).length + selector.matchExpressions.length === 0;
      if (!isForAll && namespaces === undefined) {
        const reason = msg('Namespaces could not be read, so that those of {{network}} are not known.', {
          network: place,
        });
        return [{ kind: 'cannotTell', at: [id], reason }];
      }
      if (!isForAll && system.length === 0) return [];
      const values = { network: place, names: namesText(system) };
      return [
        {
          kind: 'finding',
          at: [id, ...system.map(namespaceId)],
          values,
          title: isForAll
            ? msg('ClusterUserDefinedNetwork {{network}} selects every namespace, also those of the platform.', values)
            : undefined,
          evidence: selectorEvidence(object, selector),
        },
      ];
    }),
};
