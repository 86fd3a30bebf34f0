import type { Pod } from '../../../k8s/pod';
import { resolveNadRef } from '../../cni/resolveNadRef';
import { msg } from '../../message';
import { nadId } from '../../model/elementId';
import type { NicView } from '../../view/vmView';
import type { Answer, Rule } from '../rule';
import { attachmentOf } from './attachmentOf';
import { isSecondary, settledNics } from './settledNics';

/** A network that the pod of a VM asked Multus for and did not get (domain D-427). */
export const nadNotAttached: Rule = {
  id: 'd-427-nad-not-attached',
  code: 'D-427',
  severities: ['error'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance', 'Pod'],
  title: msg('Multus did not attach {{nad}} to the pod of {{vm}}.'),
  message: msg('The pod asked for it for NIC {{nic}} and runs without it, so the guest is not on this network.'),
  why: msg(
    'A pod lists the networks it wants and Multus lists those it attached. A network in the first list that is not in the second was left out, and nobody tries again while the pod lives.',
  ),
  remedy: msg('Restart {{vm}}; if it happens again, see what Multus on its node says.'),
  find: (view) =>
    settledNics(view).flatMap(({ nic }) => {
      const { launcher } = nic.vm.workload;
      return launcher && isSecondary(nic) && isAskedFor(launcher, nic) ? answersFor(launcher, nic) : [];
    }),
};

/** What was plugged in later may not be in the list. */
const isAskedFor = ({ requests }: Pod, { vm, nadPlace }: NicView): boolean =>
  requests.some((request) => {
    const asked = resolveNadRef(request.namespace ?? vm.namespace, request.name);
    return asked.namespace === nadPlace?.namespace && asked.name === nadPlace.name;
  });

const answersFor = ({ meta, networkStatus }: Pod, nic: NicView): readonly Answer[] => {
  const { id, name, vm, nadPlace } = nic;
  const attached = attachmentOf(nic);
  if (!nadPlace || attached === 'yes') return [];
  const nad = nadId(nadPlace.namespace, nadPlace.name);
  if (attached === 'unknown') {
    const reason = msg('What Multus attached to the pod of {{vm}} is not said in the pod.', { vm: vm.place });
    return [{ kind: 'cannotTell', at: [id], reason }];
  }
  const object = `Pod/${vm.namespace}/${meta.name}`;
  const place = `${nadPlace.namespace}/${nadPlace.name}`;
  return [
    {
      kind: 'finding',
      at: [id, nad],
      values: { nad: place, vm: vm.place, nic: name },
      evidence: [
        { object, path: 'metadata.annotations["k8s.v1.cni.cncf.io/networks"]', value: place },
        {
          object,
          path: 'metadata.annotations["k8s.v1.cni.cncf.io/network-status"]',
          value: (networkStatus ?? []).map((entry) => entry.name),
        },
      ],
    },
  ];
};
