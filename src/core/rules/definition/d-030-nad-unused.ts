import { globalNamespaces } from '../../cni/globalNamespaces';
import { resolveNadRef } from '../../cni/resolveNadRef';
import { msg } from '../../message';
import type { KindName } from '../../../k8s/resourceByKind';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import type { Rule } from '../rule';
import { nadFinding } from './nadFinding';

const users: readonly KindName[] = ['VirtualMachine', 'VirtualMachineInstance', 'Pod'];

/** A NAD that nobody refers to (domain D-030). */
export const nadUnused: Rule = {
  id: 'd-030-nad-unused',
  code: 'D-030',
  severities: ['info'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition', 'VirtualMachine', 'VirtualMachineInstance', 'Pod'],
  title: msg('{{nad}} is not used.'),
  message: msg('No VM and no pod refers to it at present.'),
  why: msg(
    'A network attachment definition does nothing by itself. One without a user may be ready for the next VM, or have been left behind.',
  ),
  remedy: msg('Nothing has to be done. Delete {{nad}} if nobody will need it any more.'),
  find: (view) => {
    const used = usedNads(view);
    return view
      .nads()
      .filter((nad) => !used.has(nad.place) && !isUsedUnnamed(nad) && areUsersRead(view, nad))
      .map((nad) =>
        nadFinding(view, nad, {
          remedy:
            nad.owner &&
            msg('Nothing has to be done. {{maker}} made it for this namespace.', { maker: nad.owner.name }),
          evidence: [{ object: nad.object, path: 'metadata.name', value: nad.name }],
        }),
      );
  },
};

/** As VMs want it, as instances have it, and as pods ask Multus for it. */
const usedNads = (view: ClusterView): ReadonlySet<string> => {
  const ofVms = view.nics().flatMap(({ nic, vm }) =>
    [nic.wanted, nic.actual].flatMap((spec) => {
      const source = spec?.network?.source;
      return source?.kind === 'multus' ? [resolveNadRef(vm.namespace, source.networkName)] : [];
    }),
  );
  const ofPods = view.snapshot
    .kind('Pod')
    .items.flatMap(({ meta, requests }) =>
      requests.map(({ namespace = meta.namespace ?? '', name }) => ({ namespace, name })),
    );
  return new Set([...ofVms, ...ofPods].map(({ namespace, name }) => `${namespace}/${name}`));
};

/** Primary networks take their pods without being asked; two definitions of the platform serve it in its own ways. */
const isUsedUnnamed = ({ ovn, place, name }: NadView): boolean =>
  ovn?.role === 'primary' || place === 'openshift-ovn-kubernetes/default' || name === 'primary-udn-kubevirt-binding';

/** Of a namespace that all may use everybody has to be known. */
const areUsersRead = (view: ClusterView, { namespace }: NadView): boolean =>
  users.every((kind) => view.isWhole(kind, globalNamespaces.includes(namespace) ? undefined : namespace));
