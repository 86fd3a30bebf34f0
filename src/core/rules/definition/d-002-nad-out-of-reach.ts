import { globalNamespaces } from '../../cni/globalNamespaces';
import { resolveNadRef } from '../../cni/resolveNadRef';
import { msg } from '../../message';
import { nadId } from '../../model/elementId';
import { groupedBy } from '../../view/groupedBy';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { referenceEvidence } from './referenceEvidence';

/** VM NICs on a NAD of a namespace that theirs may not use (domain D-002, §4.4). */
export const nadOutOfReach: Rule = {
  id: 'd-002-nad-out-of-reach',
  code: 'D-002',
  severities: ['error'],
  scope: 'nad',
  needs: ['VirtualMachine'],
  title: msg('VMs in {{users}} may not use the network attachment definition {{nad}}.'),
  message: msg(
    '{{vms}} cannot start with this NIC: OpenShift lets a pod use the definitions of its own namespace and of {{globals}}, and {{nad}} is in neither.',
  ),
  why: msg(
    'Network attachment definitions belong to a namespace, unlike port groups, which all of vSphere sees. OpenShift keeps namespaces apart: only what lies in default or in one of a few platform namespaces can be used from everywhere.',
  ),
  remedy: msg(
    'Create the definition in {{users}} and name it there, put one into namespace default for all, or use a ClusterUserDefinedNetwork that selects {{users}}.',
  ),
  find: (view) => {
    const foreign = groupedBy(view.nics(), ({ vm, nadPlace }) =>
      nadPlace && nadPlace.namespace !== vm.namespace && !globalNamespaces.includes(nadPlace.namespace)
        ? `${nadPlace.namespace}/${nadPlace.name}`
        : undefined,
    );
    return [...foreign].map(([nad, nics]): Answer => ({
      kind: 'finding',
      at: [idOf(nad), ...nics.map((nic) => nic.id)],
      values: {
        nad,
        users: namesText([...new Set(nics.map(({ vm }) => vm.namespace))]),
        vms: namesText([...new Set(nics.map(({ vm }) => vm.place))]),
        globals: globalNamespaces.join(', '),
      },
      evidence: nics.map(referenceEvidence),
    }));
  },
};

const idOf = (nad: string) => {
  const { namespace, name } = resolveNadRef('', nad);
  return nadId(namespace, name);
};
