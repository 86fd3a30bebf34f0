import { globalNamespaces } from '../../cni/globalNamespaces';
import { msg } from '../../message';
import { cudnId, nadId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { nearNames } from '../said/nearNames';
import { eventEvidence } from './eventEvidence';
import { referenceEvidence } from './referenceEvidence';

/** VM NICs on a NAD that does not exist (domain D-001). */
export const nadMissing: Rule = {
  id: 'd-001-nad-missing',
  code: 'D-001',
  severities: ['error'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition', 'VirtualMachine'],
  title: msg('Network attachment definition {{nad}} does not exist.'),
  message: msg('{{vms}} cannot start with this NIC: Multus finds nothing to attach it to.'),
  why: msg(
    'A VM names its network by the namespace and name of a network attachment definition, much as a VM in vSphere names a port group. When there is none of that name the pod of the VM is not started at all.',
  ),
  remedy: msg('Create {{name}} in namespace {{namespace}}, or correct networkName in the VM.'),
  find: (view) => {
    const dangling = view.nics().filter((nic) => view.nadOf(nic) === undefined);
    const byPlace = groupedBy(dangling, ({ nadPlace }) => nadPlace && `${nadPlace.namespace}/${nadPlace.name}`);
    const byNamespace = groupedBy(view.nads(), ({ namespace }) => namespace);
    const cudns = new Set(view.snapshot.kind('ClusterUserDefinedNetwork').items.map(({ meta }) => meta.name));
    return [...byPlace.values()].flatMap((nics) => answersFor(view, nics, { byNamespace, cudns }));
  },
};

type Known = {
  readonly byNamespace: ReadonlyMap<string, readonly NadView[]>;
  readonly cudns: ReadonlySet<string>;
};

const answersFor = (view: ClusterView, nics: readonly NicView[], { byNamespace, cudns }: Known): readonly Answer[] => {
  const place = nics[0]?.nadPlace;
  if (!place) return [];
  const { namespace, name } = place;
  const ids = nics.map(({ id }) => id);
  const id = nadId(namespace, name);
  if (!view.isWhole('NetworkAttachmentDefinition', namespace)) {
    const reason = msg('The network attachment definitions of namespace {{namespace}} could not be read.', place);
    return [{ kind: 'cannotTell', at: [id, ...ids], reason }];
  }
  const near = suggestions(place, byNamespace);
  const values = { nad: `${namespace}/${name}`, name, namespace, near: near.join(', ') };
  return [
    {
      kind: 'finding',
      at: [id, ...ids, ...(cudns.has(name) ? [cudnId(name)] : [])],
      values: { ...values, vms: namesText([...new Set(nics.map(({ vm }) => vm.place))]) },
      evidence: [
        ...nics.map(referenceEvidence),
        ...eventEvidence(view, ({ message = '' }) => message.includes(`(${name}) in namespace (${namespace})`)),
      ],
      remedy:
        near.length === 0
          ? undefined
          : msg('Create {{name}} in namespace {{namespace}}, or correct networkName: did you mean {{near}}?', values),
    },
  ];
};

/** Near names in its namespace, then the same name where all namespaces may use it. */
const suggestions = (
  { namespace, name }: NonNullable<NicView['nadPlace']>,
  byNamespace: Known['byNamespace'],
): readonly string[] => {
  const namesIn = (where: string) => (byNamespace.get(where) ?? []).map((nad) => nad.name);
  return [
    ...nearNames(name, namesIn(namespace)).map((near) => `${namespace}/${near}`),
    ...globalNamespaces.filter((where) => namesIn(where).includes(name)).map((where) => `${where}/${name}`),
  ];
};
