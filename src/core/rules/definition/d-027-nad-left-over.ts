import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import type { Answer, Rule } from '../rule';
import { nadFinding } from './nadFinding';

/** A generated NAD whose maker is gone, or that cannot be deleted because it is in use (domain D-027). */
export const nadLeftOver: Rule = {
  id: 'd-027-nad-left-over',
  code: 'D-027',
  severities: ['warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} was made for a user defined network that is no longer there.'),
  message: msg('Nobody keeps it up to date, and nobody will delete it. VM NICs on it: {{count}}.'),
  why: msg(
    'Definitions that OVN-Kubernetes made for a user defined network go with it. One stays when a pod still uses it, since a finalizer protects it, or when it came back from a backup without its maker.',
  ),
  remedy: msg('Stop the VMs and pods that use {{nad}}, then delete it.'),
  find: (view) =>
    view
      .nads()
      .filter(({ nad }) => 'k8s.ovn.org/user-defined-network' in nad.meta.labels)
      .flatMap((nad) => answersFor(view, nad)),
};

const finalizer = 'k8s.ovn.org/user-defined-network-protection';

const answersFor = (view: ClusterView, nad: NadView): readonly Answer[] => {
  const { deletionTimestamp, finalizers, ownerReferences } = nad.nad.meta;
  if (deletionTimestamp !== undefined && finalizers.includes(finalizer)) {
    const found = nadFinding(view, nad, {
      title: msg('{{nad}} is to be deleted and waits for those who use it.', { nad: nad.place }),
      message: msg('It goes as soon as the last pod on it has stopped; no further one can start.'),
      remedy: msg('Stop the VMs and pods that use {{nad}}.', { nad: nad.place }),
      evidence: [
        { object: nad.object, path: 'metadata.deletionTimestamp', value: deletionTimestamp },
        { object: nad.object, path: 'metadata.finalizers', value: finalizers },
      ],
    });
    return [found];
  }
  if (nad.owner?.standing === 'exists') return [];
  if (nad.owner?.standing === 'unread' || (!nad.owner && !areMakersRead(view, nad))) {
    const reason = msg('Who made {{nad}} could not be read.', { nad: nad.place });
    return [{ kind: 'cannotTell', at: [nad.id], reason }];
  }
  const value = ownerReferences.map(({ kind, name }) => `${kind}/${name}`);
  const found = nadFinding(view, nad, { evidence: [{ object: nad.object, path: 'metadata.ownerReferences', value }] });
  return [{ ...found, at: [...found.at, ...(nad.owner ? [nad.owner.id] : [])] }];
};

const areMakersRead = (view: ClusterView, { namespace }: NadView): boolean =>
  view.isWhole('ClusterUserDefinedNetwork') && view.isWhole('UserDefinedNetwork', namespace);
