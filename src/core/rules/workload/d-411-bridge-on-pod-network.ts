import type { ObjectMeta } from '../../../k8s/objectMeta';
import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import { primaryNetworks } from '../../sources/workload/primaryNetworks';
import type { NicView } from '../../view/vmView';
import type { Rule, RuleFinding } from '../rule';
import { deviceEvidence } from './nicEvidence';
import { placeOf } from './placeOf';

/** A NIC with bridge binding on the pod network (domain D-411). */
export const bridgeOnPodNetwork: Rule = {
  id: 'd-411-bridge-on-pod-network',
  code: 'D-411',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachine'],
  title: msg('NIC {{nic}} of {{vm}} has bridge binding on the pod network.'),
  message: msg('The VM cannot be live-migrated with it, and a cluster may forbid it altogether.'),
  why: msg(
    'With bridge binding the guest takes over the address of its pod. A pod on another node has another address, so the guest cannot move while it runs.',
  ),
  remedy: msg('Replace bridge by masquerade: {} in interface {{nic}} of {{vm}}, and restart it.'),
  find: (view) => {
    const primaryOf = primaryNetworks(view.snapshot);
    return view
      .nics()
      .filter(({ source, spec }) => source?.kind === 'pod' && spec.interface?.binding === 'bridge')
      .filter(({ vm }) => primaryOf(vm.namespace).kind !== 'network')
      .map((nic) => findingFor(view, nic));
  },
};

const findingFor = (view: ClusterView, nic: NicView): RuleFinding => {
  const { id, name, vm } = nic;
  const annotation = vm.workload.vmi?.meta.annotations[migrationKey];
  const setting = view.snapshot.kind('KubeVirt').items.find((one) => one.permitBridgeInterfaceOnPodNetwork === false);
  return {
    kind: 'finding',
    at: [id],
    values: { nic: name, vm: vm.place },
    message: setting
      ? msg('KubeVirt forbids it in this cluster: once stopped, the VM does not start again.')
      : annotation !== undefined
        ? msg('An annotation lets it be live-migrated all the same; its address on the pod network changes then.')
        : undefined,
    evidence: [
      deviceEvidence(nic, 'bridge', true),
      ...(annotation === undefined ? [] : [annotationEvidence(vm.place, annotation)]),
      ...(setting ? [settingEvidence(setting.meta)] : []),
    ],
  };
};

const migrationKey = 'kubevirt.io/allow-pod-bridge-network-live-migration';

const annotationEvidence = (place: string, value: string) => ({
  object: `VirtualMachineInstance/${place}`,
  path: `metadata.annotations["${migrationKey}"]`,
  value,
});

const settingEvidence = (meta: ObjectMeta) => ({
  object: `KubeVirt/${placeOf(meta)}`,
  path: 'spec.configuration.network.permitBridgeInterfaceOnPodNetwork',
  value: false,
});
