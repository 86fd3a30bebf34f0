import type { LabelSelector } from '../../../k8s/labelSelector';
import { msg } from '../../message';
import { nadId, namespaceId } from '../../model/elementId';
import { selectsLabels } from '../../sources/network/selectsLabels';
import type { ClusterView } from '../../view/clusterView';
import type { NicView } from '../../view/vmView';
import type { DraftChange } from '../../manifests/draftChange';
import type { Answer, Rule } from '../rule';
import { missingLabels } from './missingLabels';
import { referenceEvidence } from './referenceEvidence';
import { selectorEvidence } from './selectorEvidence';
import { clusterWideNetworks } from './userNetworks';
import type { UserNetwork } from './userNetworks';

/** A VM NIC on a CUDN that is not offered to the VM's namespace (domain D-024). */
export const namespaceNotSelected: Rule = {
  id: 'd-024-namespace-not-selected',
  code: 'D-024',
  severities: ['error'],
  scope: 'vm-nic',
  needs: ['NetworkAttachmentDefinition', 'VirtualMachine', 'ClusterUserDefinedNetwork'],
  title: msg('ClusterUserDefinedNetwork {{network}} does not select namespace {{namespace}}.'),
  message: msg(
    'NIC {{nic}} of {{vm}} names it, but the namespace has no definition of the network, so the VM cannot start.',
  ),
  why: msg(
    'A cluster-wide network exists only in the namespaces that its selector fits: there it has a network attachment definition of its name, which VMs use. In any other namespace the name means nothing.',
  ),
  remedy: msg('Let spec.namespaceSelector of {{network}} fit namespace {{namespace}}.'),
  find: (view) => {
    const byName = new Map(clusterWideNetworks(view).map((network) => [network.place, network]));
    return view.nics().flatMap((nic) => {
      const place = nic.nadPlace;
      const network = place && byName.get(place.name);
      if (!network || place.namespace !== nic.vm.namespace || view.nadOf(nic)) return [];
      return view.isWhole('NetworkAttachmentDefinition', place.namespace) ? answersFor(view, nic, network) : [];
    });
  },
};

const answersFor = (
  view: ClusterView,
  nic: NicView,
  { id, place, object, selector }: UserNetwork,
): readonly Answer[] => {
  const { namespace } = nic.vm;
  const labels = view.namespaceOf(namespace)?.meta.labels;
  const values = { network: place, namespace, nic: nic.name, vm: nic.vm.place };
  if (!selector || !labels) {
    const reason = msg(
      'Whether {{network}} selects namespace {{namespace}} is not known: labels or selector are unread.',
      values,
    );
    return [{ kind: 'cannotTell', at: [nic.id, id], reason }];
  }
  if (selectsLabels(selector, labels)) return [];
  const missing = missingLabels(selector, labels);
  return [
    {
      kind: 'finding',
      at: [nic.id, id, nadId(namespace, place), namespaceId(namespace)],
      values,
      remedy:
        missing && msg('Label namespace {{namespace}} with {{labels}}.', { ...values, labels: labelsText(missing) }),
      evidence: [
        referenceEvidence(nic),
        ...selectorEvidence(object, selector),
        { object: `Namespace/${namespace}`, path: 'metadata.labels', value: labelsOf(selector, labels) },
      ],
      fix: missing && [labelled(namespace, missing)],
    },
  ];
};

type Labels = Readonly<Record<string, string>>;

const pairs = (labels: Labels): readonly string[] => Object.entries(labels).map(([key, value]) => `${key}=${value}`);

const labelsText = (labels: Labels): string => pairs(labels).join(', ');

/** Those that the selector asks about. */
const labelsOf = ({ matchLabels, matchExpressions }: LabelSelector, labels: Labels): readonly string[] => {
  const keys = new Set([...Object.keys(matchLabels), ...matchExpressions.map(({ key }) => key)]);
  return pairs(Object.fromEntries(Object.entries(labels).filter(([key]) => keys.has(key))));
};

const labelled = (name: string, labels: Labels): DraftChange => ({
  op: 'patch',
  manifest: { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } },
});
