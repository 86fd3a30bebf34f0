import { msg } from '../../message';
import { timeOf } from '../../view/timeOf';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import type { Answer, Evidence, Rule } from '../rule';
import { settledNics } from './settledNics';

/** A NAD that has changed since the pod of a VM on it was made (domain D-429). */
export const nadEditedSince: Rule = {
  id: 'd-429-nad-edited-since',
  code: 'D-429',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance', 'NetworkAttachmentDefinition', 'Pod'],
  title: msg('{{nad}} was changed after {{vm}} had started.'),
  message: msg('NIC {{nic}} still has what the definition said before.'),
  why: msg(
    'A definition is read when a pod is made and not again. Unlike a port group, which changes for all its ports at once, a changed definition reaches a VM only with its next pod.',
  ),
  remedy: msg('Live-migrate or restart {{vm}}, so that NIC {{nic}} is made anew.'),
  find: (view) =>
    settledNics(view).flatMap(({ nic }) => {
      const nad = view.nadOf(nic);
      return nad ? answersFor(nic, nad) : [];
    }),
};

const answersFor = (nic: NicView, nad: NadView): readonly Answer[] => {
  const { id, name, vm, leg } = nic;
  const differing = mtuEvidence(nic, nad);
  const edited = editOf(nic, nad);
  if (differing.length === 0 && edited === 'unknown') {
    const reason = msg('Whether {{nad}} was changed after {{vm}} had started is not known: nothing says when.', {
      nad: nad.place,
      vm: vm.place,
    });
    return [{ kind: 'cannotTell', at: [id, nad.id], reason }];
  }
  const evidence = [...differing, ...(edited === 'unknown' ? [] : edited)];
  if (evidence.length === 0) return [];
  const values = { nad: nad.place, vm: vm.place, nic: name, had: leg?.mtu ?? 0, has: mtuOf(nad) ?? 0 };
  return [
    {
      kind: 'finding',
      at: [id, nad.id],
      values,
      message:
        differing.length > 0
          ? msg('NIC {{nic}} still has MTU {{had}}; the definition now says {{has}}.', values)
          : undefined,
      evidence,
    },
  ];
};

const mtuOf = ({ config }: NadView): number | undefined => (config.kind === 'cni' ? config.facts.mtu : undefined);

const mtuEvidence = ({ leg, vm }: NicView, nad: NadView): readonly Evidence[] => {
  const mtu = mtuOf(nad);
  const { launcher } = vm.workload;
  if (!launcher || mtu === undefined || leg?.mtu === undefined || leg.mtu === mtu) return [];
  return [
    { object: nad.object, path: 'spec.config', value: mtu },
    {
      object: `Pod/${vm.namespace}/${launcher.meta.name}`,
      path: 'metadata.annotations["k8s.v1.cni.cncf.io/network-status"]',
      value: leg.mtu,
    },
  ];
};

/** A NAD of the first generation is as it was made; one that was made after the pod was plugged in later. */
const editOf = ({ vm }: NicView, { nad, object }: NadView): readonly Evidence[] | 'unknown' => {
  const { generation = 1, creationTimestamp, specWritten } = nad.meta;
  const { launcher } = vm.workload;
  const started = timeOf(launcher?.meta.creationTimestamp);
  const created = timeOf(creationTimestamp);
  if (generation < 2 || !launcher || started === undefined || (created !== undefined && created > started)) return [];
  const written = timeOf(specWritten);
  if (written === undefined) return 'unknown';
  if (written <= started) return [];
  return [
    { object, path: 'metadata.managedFields', value: specWritten ?? null },
    {
      object: `Pod/${vm.namespace}/${launcher.meta.name}`,
      path: 'metadata.creationTimestamp',
      value: launcher.meta.creationTimestamp ?? null,
    },
  ];
};
