import { resolveNadRef } from '../../cni/resolveNadRef';
import { sriov } from '../../cni/sriov';
import { msg } from '../../message';
import type { NicSpec } from '../../sources/workload/vmNics';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import type { Answer, Rule, Values } from '../rule';

/** A NIC whose binding its NAD cannot serve (domain D-422). */
export const bindingDoesNotFit: Rule = {
  id: 'd-422-binding-does-not-fit',
  code: 'D-422',
  severities: ['error', 'warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachine', 'NetworkAttachmentDefinition'],
  title: msg('NIC {{nic}} of {{vm}} has binding {{binding}}, and {{nad}} is of type {{type}}.'),
  message: msg('A virtual function is handed to the guest as a device; with any other binding the guest gets no NIC.'),
  why: msg(
    'The binding says how a guest gets at an interface of its pod. A virtual function of an SR-IOV NIC is passed through, which takes the binding of that name and a definition that asks for such a device; anything else takes bridge.',
  ),
  remedy: msg('Write sriov: {} as the binding of interface {{nic}}, or name a network of another type.'),
  find: (view) => view.nics().flatMap((nic) => answersFor(view, nic)),
};

const answersFor = (view: ClusterView, nic: NicView): readonly Answer[] => {
  const { actual, wanted } = nic.nic;
  const now = actual && misfitOf(view, nic, { spec: actual, object: nic.object });
  if (now) return [now];
  const next = wanted && misfitOf(view, nic, { spec: wanted, object: nic.vm.object });
  return next ? [{ ...next, severity: actual ? 'warning' : 'error' }] : [];
};

type Written = { readonly spec: NicSpec; readonly object: string };

const misfitOf = (view: ClusterView, nic: NicView, { spec, object }: Written) => {
  const source = spec.network?.source;
  const device = spec.interface;
  if (source?.kind !== 'multus' || device?.binding === undefined) return undefined;
  const nad = view.nadAt(resolveNadRef(nic.vm.namespace, source.networkName));
  const isDevice = device.binding === 'sriov';
  const isMisfit = isDevice ? !nad?.nad.resourceName : nad?.type === sriov.id && plain.includes(device.binding);
  if (!nad || !isMisfit) return undefined;
  const values = { nic: nic.name, vm: nic.vm.place, binding: device.binding, nad: nad.place, type: nad.type ?? '' };
  return {
    kind: 'finding' as const,
    at: [nic.id, nad.id] as const,
    values,
    ...(isDevice ? withoutResource(values) : {}),
    evidence: [
      { object, path: `${device.path}.${device.binding}`, value: true },
      isDevice ? resourceEvidence(nad) : { object: nad.object, path: 'spec.config', value: sriov.id },
    ],
  };
};

const plain = ['bridge', 'masquerade'];

const withoutResource = (values: Values) => ({
  title: msg('NIC {{nic}} of {{vm}} has SR-IOV binding, but {{nad}} asks for no device.', values),
  message: msg('Without a resource name the pod gets no virtual function, and the VM does not start.', values),
  remedy: msg('Name the resource of a virtual function in the annotation of {{nad}}, or use bridge: {}.', values),
});

const resourceEvidence = ({ object }: NadView) => ({
  object,
  path: 'metadata.annotations["k8s.v1.cni.cncf.io/resourceName"]',
  value: null,
});
