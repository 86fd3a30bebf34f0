import { msg } from '../../message';
import type { Answer, Rule } from '../rule';
import { selectorEvidence } from './selectorEvidence';
import { clusterWideNetworks } from './userNetworks';

/** A CUDN for no namespace (domain D-022). */
export const noNamespaceSelected: Rule = {
  id: 'd-022-no-namespace-selected',
  code: 'D-022',
  severities: ['warning'],
  scope: 'user-defined-network',
  needs: ['ClusterUserDefinedNetwork', 'Namespace'],
  title: msg('ClusterUserDefinedNetwork {{network}} reaches no namespace.'),
  message: msg('No namespace has the labels that its selector asks for, so nobody can use the network.'),
  why: msg(
    'A cluster-wide network is offered to the namespaces that its selector fits. A label that was never set, or is spelled otherwise, leaves it without any.',
  ),
  remedy: msg('Label the namespaces that shall have {{network}}, or correct spec.namespaceSelector.'),
  find: (view) =>
    clusterWideNetworks(view).flatMap(({ id, place, object, selector, namespaces }): readonly Answer[] => {
      if (selector === undefined) {
        const reason = msg('The namespace selector of {{network}} could not be read.', { network: place });
        return [{ kind: 'cannotTell', at: [id], reason }];
      }
      if (namespaces === undefined || namespaces.length > 0) return [];
      return [{ kind: 'finding', at: [id], values: { network: place }, evidence: selectorEvidence(object, selector) }];
    }),
};
