import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import type { NicView, VmView } from '../../view/vmView';
import type { Answer, Rule } from '../rule';
import { namesText } from '../said/namesText';
import { possibleNodes } from './possibleNodes';
import { coverages, lackOn } from './wireOn';
import type { Coverage } from './wireOn';

/** VMs that may only run on nodes without the bridge or mapping of their network (domain D-420). */
export const tiedToWrongNodes: Rule = {
  id: 'd-420-tied-to-wrong-nodes',
  code: 'D-420',
  severities: ['error'],
  scope: 'vm',
  needs: ['Node', 'NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('{{vm}} is tied to nodes that lack {{names}}.'),
  message: msg('It may only run on {{nodes}}; other nodes have what its NIC {{nics}} needs.'),
  why: msg(
    'A VM says by labels which nodes it may run on, and a network is only where its bridge is. Nothing in Kubernetes compares the two, so a VM can be tied to hosts on which its network does not exist.',
  ),
  remedy: msg('Let a policy make {{names}} on {{nodes}}, or let {{vm}} run on nodes that have it.'),
  find: (view) => {
    const nodesOf = possibleNodes(view);
    const coverageOf = coverages(view);
    const isElsewhere = elsewhere(view);
    return view.vms().flatMap((vm) => {
      const nodes = isTied(vm) ? nodesOf(vm) : undefined;
      if (!nodes || nodes.length === 0) return [];
      const lacks = vm.nics.flatMap((nic): readonly NicLack[] => {
        const nad = view.nadOf(nic);
        return nad && isElsewhere(nad) && !isHere(view, nad, vm) ? [{ nic, coverage: coverageOf(nad, nodes) }] : [];
      });
      return answersFor(vm, nodes, lacks);
    });
  },
};

type NicLack = { readonly nic: NicView; readonly coverage: Coverage };

const answersFor = (vm: VmView, nodes: readonly string[], lacks: readonly NicLack[]): readonly Answer[] => {
  const certain = lacks.filter(({ coverage }) => coverage.isNowhere);
  if (certain.length === 0) {
    const isOpen = lacks.some(({ coverage }) => coverage.lacking.length > 0 && !(coverage.isSomewhere && isPlain(vm)));
    return isOpen ? [{ kind: 'cannotTell', at: [vm.id], reason: open(vm.place) }] : [];
  }
  const found = certain.flatMap(({ coverage }) => coverage.lacking);
  return [
    {
      kind: 'finding',
      at: [vm.id, ...certain.map(({ nic }) => nic.id), ...new Set(found.map(({ id }) => id))],
      values: {
        vm: vm.place,
        names: namesText([...new Set(found.map(({ name }) => name))]),
        nodes: namesText(nodes),
        nics: namesText(certain.map(({ nic }) => nic.name)),
      },
      evidence: [
        {
          object: vm.object,
          path: vm.workload.vm ? 'spec.template.spec.nodeSelector' : 'spec.nodeSelector',
          value: selectorOf(vm),
        },
        ...certain.map(({ nic }) => ({ object: nic.object, path: nic.path, value: nic.name })),
      ],
    },
  ];
};

const open = (vm: string) =>
  msg('Whether {{vm}} is tied to nodes without its networks is not known: its affinity or a node is not evaluated.', {
    vm,
  });

const templateOf = ({ workload }: VmView) => (workload.vm ?? workload.vmi)?.template;

const isTied = (vm: VmView): boolean => selectorOf(vm).length > 0 || !isPlain(vm);

const isPlain = (vm: VmView): boolean => templateOf(vm)?.hasAffinity === false;

const selectorOf = (vm: VmView): readonly string[] =>
  Object.entries(templateOf(vm)?.nodeSelector ?? {}).map(([key, value]) => `${key}=${value}`);

/** Some node has it: otherwise labels are not the reason. */
const elsewhere = (view: ClusterView): ((nad: NadView) => boolean) => {
  const known = new Map<NadView, boolean>();
  return (nad) => {
    const found = known.get(nad) ?? view.hosts().some(({ node }) => lackOn(view, nad, node) === undefined);
    known.set(nad, found);
    return found;
  };
};

/** It runs, on a node that has it although no new VM may go there. */
const isHere = (view: ClusterView, nad: NadView, { runs }: VmView): boolean =>
  runs !== undefined && lackOn(view, nad, runs) === undefined;
