import { msg } from '../../message';
import { nadId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import type { NicView } from '../../view/vmView';
import { referenceEvidence } from '../definition/referenceEvidence';
import type { Answer, Rule } from '../rule';

/** A VM on a NAD that is gone or about to go (domain D-431). */
export const nadGoing: Rule = {
  id: 'd-431-nad-going',
  code: 'D-431',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachine', 'NetworkAttachmentDefinition'],
  title: msg('{{nad}}, which NIC {{nic}} of {{vm}} is on, is being deleted.'),
  message: msg('The VM does not start again once it is gone.'),
  why: msg(
    'A running VM keeps the interface that its pod was given, even when the definition behind it is deleted. Only its next pod, after a restart or a migration, looks for the definition and finds none.',
  ),
  remedy: msg('Make {{nad}} again before {{vm}} is restarted or moved, or put the NIC on another network.'),
  find: (view) => view.nics().flatMap((nic) => answersFor(view, nic)),
};

const answersFor = (view: ClusterView, nic: NicView): readonly Answer[] => {
  const { nadPlace: place, vm, id } = nic;
  if (!place) return [];
  const nad = view.nadOf(nic);
  const at = nadId(place.namespace, place.name);
  const isGone = view.map.elements.get(at)?.missing === true && vm.runs !== undefined && nic.nic.actual !== undefined;
  const deleted = nad?.nad.meta.deletionTimestamp;
  if (!isGone && deleted === undefined) return [];
  const values = { nad: `${place.namespace}/${place.name}`, nic: nic.name, vm: vm.place };
  return [
    {
      kind: 'finding',
      at: [id, at],
      values,
      ...(isGone && {
        title: msg('{{nad}}, which NIC {{nic}} of {{vm}} is on, was deleted.', values),
        message: msg('The VM keeps its network as long as it runs; it cannot start or move again.', values),
      }),
      evidence: [
        referenceEvidence(nic),
        {
          object: `NetworkAttachmentDefinition/${values.nad}`,
          path: isGone ? 'metadata.name' : 'metadata.deletionTimestamp',
          value: deleted ?? null,
        },
      ],
    },
  ];
};
