import type { MultiNetworkPolicy } from '../../../k8s/multiNetworkPolicy';
import { resolveNadRef } from '../../cni/resolveNadRef';
import { msg } from '../../message';
import { networkPolicyId } from '../../model/elementId';
import { selectsLabels } from '../../sources/network/selectsLabels';
import type { ClusterView } from '../../view/clusterView';
import { groupedBy } from '../../view/groupedBy';
import type { NicView, VmView } from '../../view/vmView';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';

/** A NIC whose traffic a network policy may filter (domain D-432). */
export const trafficFiltered: Rule = {
  id: 'd-432-traffic-filtered',
  code: 'D-432',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['MultiNetworkPolicy'],
  title: msg('Traffic of NIC {{nic}} of {{vm}} may be filtered by {{policies}}.'),
  message: msg('The policy applies to {{nad}} and selects the pod of this VM: what it does not allow is dropped.'),
  why: msg(
    'A MultiNetworkPolicy is a firewall on secondary networks. As soon as one selects a pod, only what some policy allows gets through to it, or out of it.',
  ),
  remedy: msg('See whether {{policies}} allows what {{vm}} needs.'),
  find: (view) => {
    const policies = policiesByUse(view);
    return view.nics().flatMap((nic) => {
      const { nadPlace, vm } = nic;
      const nad = nadPlace && `${nadPlace.namespace}/${nadPlace.name}`;
      const meant = nad === undefined ? undefined : policies.get(`${vm.namespace} ${nad}`);
      return nad !== undefined && meant ? answersFor(nic, nad, meant) : [];
    });
  },
};

type Policies = readonly MultiNetworkPolicy[];

/** By their own namespace, whose pods they select, and each NAD they are for. */
const policiesByUse = (view: ClusterView): ReadonlyMap<string, Policies> => {
  const uses = view.snapshot.kind('MultiNetworkPolicy').items.flatMap((policy) => {
    const { namespace = '' } = policy.meta;
    const nads = new Set(
      policy.policyFor.map((name) => resolveNadRef(namespace, name)).map((ref) => `${ref.namespace}/${ref.name}`),
    );
    return [...nads].map((nad) => ({ policy, key: `${namespace} ${nad}` }));
  });
  const groups = groupedBy(uses, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ policy }) => policy)]));
};

const answersFor = (nic: NicView, nad: string, policies: Policies): readonly Answer[] => {
  const labels = labelsOf(nic.vm);
  const selecting = policies.filter(({ podSelector }) => podSelector && selectsLabels(podSelector, labels));
  const ids = (list: Policies) => list.map(({ meta }) => networkPolicyId(nic.vm.namespace, meta.name));
  const values = { nic: nic.name, vm: nic.vm.place, nad, policies: namesText(selecting.map(({ meta }) => meta.name)) };
  if (selecting.length === 0) {
    const unread = policies.filter(({ podSelector }) => podSelector === undefined);
    const reason = msg('Whether {{policies}} selects the pod of {{vm}} is not known: its selector could not be read.', {
      vm: nic.vm.place,
      policies: namesText(unread.map(({ meta }) => meta.name)),
    });
    return unread.length > 0 ? [{ kind: 'cannotTell', at: [nic.id, ...ids(unread)], reason }] : [];
  }
  return [
    {
      kind: 'finding',
      at: [nic.id, ...ids(selecting)],
      values,
      evidence: selecting.map(({ meta }) => ({
        object: `MultiNetworkPolicy/${nic.vm.namespace}/${meta.name}`,
        path: 'metadata.annotations["k8s.v1.cni.cncf.io/policy-for"]',
        value: nad,
      })),
    },
  ];
};

/** Of the pod, else those that the pod will get. */
const labelsOf = ({ workload: { launcher, vmi, vm } }: VmView): Readonly<Record<string, string>> =>
  launcher?.meta.labels ?? vmi?.meta.labels ?? vm?.instanceLabels ?? {};
