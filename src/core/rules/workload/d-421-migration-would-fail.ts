import { msg } from '../../message';
import type { ClusterView } from '../../view/clusterView';
import type { NadView } from '../../view/nadView';
import type { NicView } from '../../view/vmView';
import type { Answer, Evidence, Rule } from '../rule';
import { mappingEvidence } from '../bridge/mappingEvidence';
import { namesText } from '../said/namesText';
import { possibleNodes } from './possibleNodes';
import { settledNics } from './settledNics';
import { coverages } from './wireOn';
import type { Coverage, Lack } from './wireOn';

/** A running VM that other nodes would take and could not connect (domain D-421). */
export const migrationWouldFail: Rule = {
  id: 'd-421-migration-would-fail',
  code: 'D-421',
  severities: ['warning'],
  scope: 'vm-nic',
  needs: ['VirtualMachineInstance', 'Node', 'NodeNetworkState', 'NetworkAttachmentDefinition'],
  title: msg('A migration of {{vm}} to {{nodes}} would fail.'),
  message: msg('{{count}} of the {{all}} other nodes that may take it lack {{names}}, which its NIC {{nic}} needs.'),
  why: msg(
    'When a node is drained, Kubernetes moves its VMs to any node that has room. It does not ask whether their networks exist there: the new pod does not come up and the drain hangs, or the VM arrives without its network.',
  ),
  remedy: msg(
    'Let the policy that makes {{names}} select these nodes too, or keep {{vm}} off them by a node selector.',
  ),
  find: (view) => {
    const nodesOf = possibleNodes(view);
    const coverageOf = coverages(view);
    return settledNics(view).flatMap(({ nic, node }) => {
      const nad = view.nadOf(nic);
      const nodes = nad && isLeftToChance(nad) ? nodesOf(nic.vm) : undefined;
      if (!nad || !nodes) return [];
      return answersFor(view, { nic, node, nodes, coverage: coverageOf(nad, nodes) });
    });
  },
};

/** A resource keeps the scheduler from nodes that do not have the bridge. */
const isLeftToChance = ({ landsOn, nad }: NadView): boolean =>
  landsOn.kind === 'localnet' || (landsOn.kind === 'linuxBridge' && nad.resourceName === undefined);

type Move = {
  readonly nic: NicView;
  readonly node: string;
  readonly nodes: readonly string[];
  readonly coverage: Coverage;
};

const answersFor = (view: ClusterView, { nic, node, nodes, coverage }: Move): readonly Answer[] => {
  const others = coverage.lacking.filter((lack) => lack.node !== node);
  const [first] = others;
  const { vm } = nic;
  if (!first) return [];
  if (vm.eligible === undefined) {
    const reason = msg('Whether {{vm}} may move to {{nodes}} is not known, since its affinity is not evaluated.', {
      vm: vm.place,
      nodes: namesText(others.map((lack) => lack.node)),
    });
    return [{ kind: 'cannotTell', at: [nic.id], reason }];
  }
  return [
    {
      kind: 'finding',
      at: [nic.id],
      values: {
        vm: vm.place,
        nic: nic.name,
        nodes: namesText(others.map((lack) => lack.node)),
        names: namesText([...new Set(others.map(({ name }) => name))]),
        count: others.length,
        all: nodes.filter((other) => other !== node).length,
      },
      evidence: [{ object: nic.object, path: nic.path, value: nic.name }, ...lackEvidence(view, first)],
    },
  ];
};

/** One of the nodes stands for all: its mappings, or its bridges. */
const lackEvidence = (view: ClusterView, { node, id }: Lack): readonly Evidence[] => {
  const host = view.hostOf(node);
  if (!host) return [];
  if (id.startsWith('mapping:')) return [mappingEvidence(host)];
  const names = host.bridges.map(({ name }) => name);
  return [{ object: host.object, path: 'status.currentState.interfaces', value: names }];
};
