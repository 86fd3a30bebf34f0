import { msg } from '../../message';
import type { ElementId } from '../../model/elementId';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import { namesText } from '../said/namesText';
import type { Evidence, Rule, RuleFinding } from '../rule';

/** A running VM has another MTU on a NIC than its NAD says now (domain D-215). */
export const mtuChangedSince: Rule = {
  id: 'd-215-mtu-changed-since',
  code: 'D-215',
  severities: ['warning'],
  scope: 'network',
  needs: ['NetworkAttachmentDefinition', 'VirtualMachineInstance', 'Pod'],
  title: msg('VM NICs still run with MTU {{seen}} while {{network}} has {{written}}: {{nics}}.'),
  message: msg(
    'The MTU of {{network}} was changed after these VMs started: {{vms}}. They talk to VMs that started later with packets of another size, of which the larger ones may be lost.',
  ),
  why: msg(
    'A NIC gets its MTU when the pod of its VM starts. A change of the NAD reaches a VM only with a new pod, that is, by a restart or a live migration.',
  ),
  remedy: msg('Restart or live-migrate {{vms}}.'),
  find: (view) => {
    const stale = view.nics().flatMap((nic) => staleNic(view, nic));
    return [...groupedBy(stale, ({ network }) => network)].map(([network, nics]) => finding(view, network, nics));
  },
};

/** `network`: the OVN network, or the NAD where it is in none. */
type StaleNic = {
  readonly nic: NicView;
  readonly nad: NadView;
  readonly network: ElementId;
  readonly written: number;
  readonly seen: number;
  readonly leg: Evidence;
};

const staleNic = (view: ClusterView, nic: NicView): readonly StaleNic[] => {
  const nad = view.nadOf(nic);
  const { leg, vm } = nic;
  const { launcher } = vm.workload;
  const written = nad?.config.kind === 'cni' ? nad.config.facts.mtu : undefined;
  if (!nad || written === undefined || !launcher || leg?.mtu === undefined || leg.mtu === written) return [];
  const evidence: Evidence = {
    object: `Pod/${vm.namespace}/${launcher.meta.name}`,
    path: `metadata.annotations["k8s.v1.cni.cncf.io/network-status"][name=${leg.name}].mtu`,
    value: leg.mtu,
  };
  return [{ nic, nad, network: view.networkOf(nad)?.id ?? nad.id, written, seen: leg.mtu, leg: evidence }];
};

const finding = (view: ClusterView, network: ElementId, stale: readonly StaleNic[]): RuleFinding => ({
  kind: 'finding',
  at: [
    network,
    ...new Set(stale.map(({ nad }) => nad.id).filter((id) => id !== network)),
    ...stale.map(({ nic }) => nic.id),
  ],
  values: {
    network: namesText([...new Set(stale.map(({ nad }) => view.networkOf(nad)?.label ?? nad.place))]),
    written: namesText([...new Set(stale.map(({ written }) => String(written)))]),
    seen: namesText([...new Set(stale.map(({ seen }) => String(seen)))]),
    vms: namesText([...new Set(stale.map(({ nic }) => nic.vm.place))]),
    nics: namesText(stale.map(({ nic }) => `${nic.vm.place}/${nic.name}`)),
  },
  evidence: [
    ...new Map(stale.map(({ nad, written }) => [nad, nadEvidence(nad, written)])).values(),
    ...stale.map(({ leg }) => leg),
  ],
});

const nadEvidence = ({ object }: NadView, written: number): Evidence => ({
  object,
  path: 'spec.config',
  value: `mtu: ${written}`,
});
