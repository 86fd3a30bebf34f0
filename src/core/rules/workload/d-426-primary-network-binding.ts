import { msg } from '../../message';
import { ovnNetworkId } from '../../model/elementId';
import { primaryNetworks } from '../../sources/workload/primaryNetworks';
import type { ClusterView } from '../../view/clusterView';
import type { NicView } from '../../view/vmView';
import type { Rule } from '../rule';
import { deviceEvidence } from './nicEvidence';

/** A NIC on the primary network of its namespace with a binding that does not fit one (domain D-426). */
export const primaryNetworkBinding: Rule = {
  id: 'd-426-primary-network-binding',
  code: 'D-426',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachine', 'NetworkAttachmentDefinition'],
  title: msg('NIC {{nic}} of {{vm}} has binding {{binding}}, on the primary network {{network}}.'),
  message: msg('The VM does not get an address of the network, or loses it when it moves.'),
  why: msg(
    'In a namespace with a primary network of its own, that network stands in for the pod network. A VM is to be on it with its own address, for which KubeVirt has a binding of its own.',
  ),
  remedy: msg('Write binding: {name: l2bridge} in interface {{nic}} of {{vm}}, and restart it.'),
  find: (view) => {
    const primaryOf = primaryNetworks(view.snapshot);
    const kubeVirt = kubeVirtOf(view);
    return view.nics().flatMap((nic) => {
      const { id, name, vm, source } = nic;
      const primary = source?.kind === 'pod' ? primaryOf(vm.namespace) : undefined;
      const binding = bindingOf(nic, kubeVirt);
      if (primary?.kind !== 'network' || isFitting(binding, kubeVirt)) return [];
      return {
        kind: 'finding',
        at: [id, ovnNetworkId(primary.name)],
        values: { nic: name, vm: vm.place, network: primary.name, binding },
        evidence: [deviceEvidence(nic, '', nic.spec.implicit ? null : binding)],
      };
    });
  },
};

type Setting = { readonly standard: string | undefined; readonly hasL2Bridge: boolean | undefined };

const kubeVirtOf = (view: ClusterView): Setting => {
  const [kubeVirt] = view.snapshot.kind('KubeVirt').items;
  return {
    standard: kubeVirt?.defaultNetworkInterface,
    hasL2Bridge: kubeVirt?.bindingPlugins.includes('l2bridge'),
  };
};

/** A NIC that nobody wrote gets the binding that KubeVirt is set to, which is masquerade. */
const bindingOf = ({ spec }: NicView, { standard = 'masquerade' }: Setting): string =>
  spec.interface?.binding ?? standard;

/** Masquerade is all there is where the plugin is not installed. */
const isFitting = (binding: string, { hasL2Bridge }: Setting): boolean =>
  binding === 'plugin:l2bridge' || (binding === 'masquerade' && hasL2Bridge === false);
