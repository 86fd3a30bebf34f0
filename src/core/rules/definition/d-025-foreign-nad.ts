import { msg } from '../../message';
import type { NadView } from '../../view/nadView';
import type { Rule } from '../rule';
import { nadFinding } from './nadFinding';
import { clusterWideNetworks } from './userNetworks';

/** A NAD that somebody made where a CUDN wants to make its own (domain D-025). */
export const foreignNad: Rule = {
  id: 'd-025-foreign-nad',
  code: 'D-025',
  severities: ['error'],
  scope: 'nad',
  needs: ['ClusterUserDefinedNetwork', 'NetworkAttachmentDefinition', 'Namespace'],
  title: msg('{{nad}} stands in the way of ClusterUserDefinedNetwork {{network}}.'),
  message: msg(
    'The network selects namespace {{namespace}} and has to make a definition of this name there, but this one is not its own. VM NICs on it: {{count}}.',
  ),
  why: msg(
    'A cluster-wide network makes a network attachment definition of its own name in each namespace that it selects. It does not take over one that is there already, so VMs that name it get whatever that one says.',
  ),
  remedy: msg('Delete {{nad}}, or create it under another name and let its VMs use that one.'),
  find: (view) =>
    clusterWideNetworks(view).flatMap(({ id, place, namespaces = [] }) =>
      namespaces.flatMap((namespace) => {
        const nad = view.nadAt({ namespace, name: place });
        if (!nad || isMadeBy(nad, id)) return [];
        const found = nadFinding(view, nad, {
          values: { network: place, namespace },
          evidence: [
            {
              object: nad.object,
              path: 'metadata.ownerReferences',
              value: nad.nad.meta.ownerReferences.map(({ kind, name }) => `${kind}/${name}`),
            },
          ],
        });
        return [{ ...found, at: [...found.at, id] as const }];
      }),
    ),
};

/** By reference: OVN-Kubernetes looks at nothing else. */
const isMadeBy = ({ owner }: NadView, id: string): boolean =>
  owner?.id === id && owner.standing === 'exists' && !owner.byName;
