import { msg } from '../../message';
import { namespaceId } from '../../model/elementId';
import { isMadeForPrimary } from '../../sources/workload/primaryNetworks';
import type { ClusterView } from '../../view/clusterView';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { userNetworks } from './userNetworks';
import type { UserNetwork } from './userNetworks';

/** A primary network for a namespace that was not made for one (domain D-026). */
export const namespaceNotPrimary: Rule = {
  id: 'd-026-namespace-not-primary',
  code: 'D-026',
  severities: ['error'],
  scope: 'user-defined-network',
  needs: ['ClusterUserDefinedNetwork', 'UserDefinedNetwork', 'Namespace'],
  title: msg('{{network}} is a primary network for {{names}}, which cannot have one.'),
  message: msg('The namespace lacks the label {{label}}, so that its pods stay on the network of the cluster.'),
  why: msg(
    'A primary network takes the place of the pod network in a namespace. The namespace must have been created for it, with a label that cannot be added later.',
  ),
  remedy: msg('Create the namespace anew with the label {{label}}, or make the network secondary.'),
  find: (view) =>
    userNetworks(view)
      .filter(({ item }) => item.network.role === 'Primary')
      .flatMap((network) => answersFor(view, network)),
};

const label = 'k8s.ovn.org/primary-user-defined-network';

const answersFor = (
  view: ClusterView,
  { id, place, object, path, item, namespaces }: UserNetwork,
): readonly Answer[] => {
  const targets = namespaces?.map((name) => ({ name, namespace: view.namespaceOf(name) }));
  if (!targets || targets.some(({ namespace }) => namespace === undefined)) {
    const reason = msg('The namespaces of {{network}} are not known.', { network: place });
    return [{ kind: 'cannotTell', at: [id], reason }];
  }
  const lacking = targets.flatMap(({ namespace }) =>
    namespace && !isMadeForPrimary(namespace.meta) ? [namespace] : [],
  );
  if (lacking.length === 0) return [];
  const names = lacking.map(({ meta }) => meta.name);
  const { topology = '' } = item.network;
  return [
    {
      kind: 'finding',
      at: [id, ...names.map(namespaceId)],
      values: { network: place, names: namesText(names), label },
      evidence: [
        { object, path: `${path}.${topology.toLowerCase()}.role`, value: 'Primary' },
        ...names.map((name) => ({ object: `Namespace/${name}`, path: `metadata.labels["${label}"]`, value: null })),
      ],
    },
  ];
};
